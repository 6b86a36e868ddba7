import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const englishPages: readonly Person[] = [
  {
    is: 'an English résumé with a sidebar on the right, skills as tags and headings of its own words',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#grid(columns:(2.1fr,1fr),gutter:26pt,[
#text(size:24pt,weight:"bold")[Priya Raman]\\
#text(size:12pt,fill:gray)[Hospital Pharmacist]
#v(8pt)
#v(6pt)#text(size:13pt,weight:"bold")[About me] \\
Pharmacist with nine years on wards and in dispensaries, happiest where medicines and people meet.
#v(6pt)#text(size:13pt,weight:"bold")[Where I have worked] \\
*Senior Pharmacist* \\ St Oswald General Hospital, Leicester \\ _January 2019 – today_
- Reviewed the medicines of forty inpatients a day
- Cut dispensing errors by 18%
*Pharmacist* \\ Corner Chemist Ltd, Derby \\ _08/2015 – 12/2018_
- Ran the methadone clinic on Fridays
#v(6pt)#text(size:13pt,weight:"bold")[Studies] \\
*MPharm, Pharmacy* \\ University of Nottingham \\ _2011 – 2015_
],[
#v(6pt)#text(size:13pt,weight:"bold")[Contact] \\
priya.raman\\@posteo.example \\ 0116 496 0770 \\ Leicester, United Kingdom
#v(6pt)#text(size:13pt,weight:"bold")[Skills] \\
#for s in ("Clinical review","Medicines management","Patient counselling") [#box(fill:luma(225),inset:4pt,radius:4pt)[#s] ]
#v(6pt)#text(size:13pt,weight:"bold")[Languages] \\
English – native \\ Tamil – fluent
])`),
    truth: {
      name: 'Priya Raman',
      contact: { email: 'priya.raman@posteo.example', phone: '0116 496 0770', headline: 'Hospital Pharmacist' },
      roles: [
        role('Senior Pharmacist', 'St Oswald General Hospital', 'Leicester', '2019-01', 'now', 2),
        role('Pharmacist', 'Corner Chemist Ltd', 'Derby', '2015-08', '2018-12', 1),
      ],
      studies: [study('University of Nottingham', 'MPharm', 'Pharmacy', '2011', '2015')],
      skills: ['Clinical review', 'Medicines management', 'Patient counselling'],
      languages: ['English', 'Tamil'],
    },
  },
  {
    is: 'an academic CV',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#align(center)[#text(size:17pt)[Curriculum Vitae] \\ #text(size:14pt)[Dr. Helena Brandt-Osei] \\ Department of Geography, University of Exeter \\ h.brandt-osei\\@exeter.example]
*Academic Positions* \\
#grid(columns:(3cm,1fr),row-gutter:7pt,[2021–present],[Senior Lecturer in Physical Geography, University of Exeter],[2017–2021],[Lecturer, University of Hull],[2014–2017],[Postdoctoral Researcher, Uppsala University, Sweden])
*Education* \\
#grid(columns:(3cm,1fr),row-gutter:7pt,[2010–2014],[PhD in Glaciology, University of Bern],[2008–2010],[MSc in Earth Sciences, ETH Zürich],[2005–2008],[BSc in Geography, University of Ghana])
*Publications* \\
Brandt-Osei, H. (2020). Meltwater pathways beneath alpine glaciers. _Journal of Ice_, 44(2), 12–31. \\
Brandt-Osei, H. & Lind, P. (2018). Mapping crevasses from space. _Cold Regions_, 9, 1–19.
\\ *Grants* \\
2019: Northern Research Council, £240,000 \\
*Languages* \\
English, German, Twi
`),
    truth: {
      name: 'Dr. Helena Brandt-Osei',
      contact: { email: 'h.brandt-osei@exeter.example' },
      roles: [
        role('Senior Lecturer in Physical Geography', 'University of Exeter', null, '2021', 'now'),
        role('Lecturer', 'University of Hull', null, '2017', '2021'),
        role('Postdoctoral Researcher', 'Uppsala University', 'Sweden', '2014', '2017'),
      ],
      studies: [
        study('University of Bern', 'PhD', 'Glaciology', '2010', '2014'),
        study('ETH Zürich', 'MSc', 'Earth Sciences', '2008', '2010'),
        study('University of Ghana', 'BSc', 'Geography', '2005', '2008'),
      ],
      skills: [],
      languages: ['English', 'German', 'Twi'],
    },
  },
  {
    is: 'two even columns, the name below another line, skills as bars',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:9pt)[Application for: Office Manager, Ref 2231] \\
#text(size:21pt,weight:"bold")[Beatriz Salgado] #h(1fr) beatriz\\@salgado.example
#columns(2,gutter:22pt)[
== EXPERIENCE
*Office Manager* \\ Lumen Architects LLP, London \\ 2019 - now
- Budget of £300k a year
*Receptionist* \\ Hotel Vista, Lisbon \\ 2015 - 2019
- Check-in in three languages
*Sales Assistant* \\ Livraria Atlas, Lisbon \\ 2013 - 2015
- Window displays
#colbreak()
== EDUCATION
*BA Tourism* \\ University of Lisbon \\ 2010 - 2013
== SKILLS
Payroll #box(width:60pt,height:5pt,fill:gray) \\
Xero #box(width:40pt,height:5pt,fill:gray) \\
Event planning #box(width:50pt,height:5pt,fill:gray)
== LANGUAGES
Portuguese (native) \\ English (C2) \\ Spanish (B2)
== REFERENCES
Ms Joan Pike, Lumen Architects LLP, joan.pike\\@lumen.example
]`),
    truth: {
      name: 'Beatriz Salgado',
      contact: { email: 'beatriz@salgado.example' },
      roles: [
        role('Office Manager', 'Lumen Architects LLP', 'London', '2019', 'now', 1),
        role('Receptionist', 'Hotel Vista', 'Lisbon', '2015', '2019', 1),
        role('Sales Assistant', 'Livraria Atlas', 'Lisbon', '2013', '2015', 1),
      ],
      studies: [study('University of Lisbon', 'BA', 'Tourism', '2010', '2013')],
      skills: ['Payroll', 'Xero', 'Event planning'],
      languages: ['Portuguese', 'English', 'Spanish'],
    },
  },
  {
    is: 'a short sidebar beside a main column of two pages',
    type: 'pdf',
    bytes: () =>
      pdf(`#set page(margin:1.5cm, header: align(right)[#text(size:8pt)[Omar Haddad – Curriculum Vitae]], footer: align(center)[#text(size:8pt)[#context counter(page).display("1 / 1", both:true)]])
#set text(size:10pt)
#grid(columns:(5cm,1fr),gutter:20pt,[
#text(size:19pt,weight:"bold")[Omar Haddad]\\
Network Engineer \\ #v(6pt)
*CONTACT* \\ omar\\@haddad.example \\ +353 85 555 0142 \\ Dublin, Ireland #v(6pt)
*SKILLS* \\ Cisco IOS \\ Juniper \\ Python \\ Ansible #v(6pt)
*CERTIFICATES* \\ CCNP Enterprise, Cisco, 2021 \\ ITIL Foundation, Axelos, 2019
],[
*EXPERIENCE* \\
*Senior Network Engineer* #h(1fr) 2020 – Present \\ Shamrock Telecom, Dublin
- Moved 400 sites to SD-WAN
${'- Planned, tested and handed over another stage of the network that carries the calls of the whole west coast, night after night\n'.repeat(16)}
*Network Engineer* #h(1fr) 2016 – 2020 \\ Liffey Hosting Ltd, Dublin
- Ran two data centres
*IT Support Technician* #h(1fr) 2013 – 2016 \\ Galway City Council, Galway
- Answered forty tickets a day
${'- Mended printers, laptops and switches in schools, libraries and offices all over the county, by van and sometimes by bicycle\n'.repeat(14)}
*EDUCATION* \\
*BSc Computing* #h(1fr) 2009 – 2013 \\ University of Galway
])`),
    truth: {
      name: 'Omar Haddad',
      contact: { email: 'omar@haddad.example', phone: '+353 85 555 0142', location: 'Dublin, Ireland', headline: 'Network Engineer' },
      roles: [
        role('Senior Network Engineer', 'Shamrock Telecom', 'Dublin', '2020', 'now', 17),
        role('Network Engineer', 'Liffey Hosting Ltd', 'Dublin', '2016', '2020', 1),
        role('IT Support Technician', 'Galway City Council', 'Galway', '2013', '2016', 15),
      ],
      studies: [study('University of Galway', 'BSc', 'Computing', '2009', '2013')],
      skills: ['Cisco IOS', 'Juniper', 'Python', 'Ansible'],
      languages: [],
    },
  },
  {
    is: 'employers above their roles, dates and places on the right',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#align(center)[#text(size:18pt)[SOFIA ANDERSSON-REYES] \\ Austin, TX 78701 • (512) 555-0147 • sofia.ar\\@mail.example • linkedin.com/in/sofiaar]
#line(length:100%) *PROFESSIONAL EXPERIENCE* \\
*Brightwater Analytics* #h(1fr) Austin, TX \\ _Data Analyst II_ #h(1fr) Jun. 2021 – Present
- Built 12 dashboards in Tableau
_Data Analyst I_ #h(1fr) Jan. 2019 – Jun. 2021
- Cleaned the customer data of four brands
*Lone Star Credit Union* #h(1fr) San Antonio, TX \\ _Teller (part-time)_ #h(1fr) Aug. 2016 – May 2019
- Served eighty members a day
#line(length:100%) *EDUCATION* \\
*The University of Texas at Austin* #h(1fr) Austin, TX \\ _Bachelor of Science, Statistics; GPA 3.7_ #h(1fr) Aug. 2015 – Dec. 2018
#line(length:100%) *TECHNICAL SKILLS* \\
*Languages:* Python, R, SQL \\ *Tools:* Tableau, dbt, Excel
`),
    truth: {
      name: 'SOFIA ANDERSSON-REYES',
      contact: { email: 'sofia.ar@mail.example', phone: '(512) 555-0147', location: 'Austin, TX' },
      roles: [
        role('Data Analyst II', 'Brightwater Analytics', 'Austin, TX', '2021-06', 'now', 1),
        role('Data Analyst I', 'Brightwater Analytics', 'Austin, TX', '2019-01', '2021-06', 1),
        role('Teller (part-time)', 'Lone Star Credit Union', 'San Antonio, TX', '2016-08', '2019-05', 1),
      ],
      studies: [study('The University of Texas at Austin', 'Bachelor of Science', 'Statistics', '2015-08', '2018-12')],
      skills: ['Python', 'R', 'SQL', 'Tableau', 'dbt', 'Excel'],
      languages: [],
    },
  },
]
