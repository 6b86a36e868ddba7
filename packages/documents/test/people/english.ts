import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const english: readonly Person[] = [
  {
    is: 'a résumé without headings',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Tom Okafor
tom.okafor@mail.example
+44 7700 900123

I am a bus driver with a clean licence and eight years on city routes.

Bus Driver, Citylink Buses Ltd, Sheffield
June 2016 - present
Drive routes 7 and 52, early shifts.

Delivery Driver, Parcel Express Ltd, Rotherham
2013 - 2016
Up to 120 drops a day.

GCSEs, Firth Park Academy, 2011
`),
    truth: {
      name: 'Tom Okafor',
      contact: { email: 'tom.okafor@mail.example', phone: '+44 7700 900123' },
      roles: [
        role('Bus Driver', 'Citylink Buses Ltd', 'Sheffield', '2016-06', 'now', 1),
        role('Delivery Driver', 'Parcel Express Ltd', 'Rotherham', '2013', '2016', 1),
      ],
      studies: [study('Firth Park Academy', 'GCSEs', null, null, '2011')],
      skills: [],
      languages: [],
    },
  },
  {
    is: 'informal work told in sentences',
    type: 'txt',
    bytes: () =>
      Buffer.from(`My name is Wanjiku Muthoni and I live in Nakuru, Kenya. You can reach me on 0722 000 111.

What I have done

Sold second-hand clothes at Nakuru market, 2017 until now. I choose the bales, set the prices and keep the money book.
Took care of my two younger brothers, 2012 - 2017.
Helped at the church kitchen every Sunday since 2015.
Plaited hair for neighbours, 2014 - 2016

School
Nakuru Day Secondary School, 2008 - 2011
`),
    truth: {
      name: 'Wanjiku Muthoni',
      contact: { phone: '0722 000 111' },
      roles: [
        role('Sold second-hand clothes', 'Nakuru market', null, '2017', 'now'),
        role('Took care of my two younger brothers', null, null, '2012', '2017'),
        role('Helped at the church kitchen every Sunday', null, null, '2015', 'now'),
        role('Plaited hair for neighbours', null, null, '2014', '2016'),
      ],
      studies: [study('Nakuru Day Secondary School', null, null, '2008', '2011')],
      skills: [],
      languages: [],
    },
  },
  {
    is: 'a functional résumé',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:20pt,weight:"bold")[Marcus Bell] \\ 27 Quay Street, Cardiff CF10 1AA | marcus.bell\\@mail.example | 029 2018 0123
== Profile
Returning to work after four years of caring for my father.
== Key Skills
*Organisation* \\
- Ran the rota for a team of nine volunteers
- Kept stock records for a food bank
*Customer service* \\
- Answered up to sixty calls a day
== Work History
Call Centre Agent, Taff Energy plc, Cardiff, 2014 – 2018 \\
Shop Assistant, Roath Stores Ltd, Cardiff, 2010 – 2014
== Volunteering
Volunteer Coordinator, Cathays Food Bank, 2019 – present
== Education
BTEC National Diploma in Business, Cardiff and Vale College, 2008 – 2010
`),
    truth: {
      name: 'Marcus Bell',
      contact: { email: 'marcus.bell@mail.example', phone: '029 2018 0123' },
      roles: [
        role('Call Centre Agent', 'Taff Energy plc', 'Cardiff', '2014', '2018'),
        role('Shop Assistant', 'Roath Stores Ltd', 'Cardiff', '2010', '2014'),
        role('Volunteer Coordinator', 'Cathays Food Bank', null, '2019', 'now'),
      ],
      studies: [study('Cardiff and Vale College', 'BTEC National Diploma', 'Business', '2008', '2010')],
      skills: [],
      languages: [],
    },
  },
  {
    is: 'a résumé that bears no name',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Curriculum Vitae

Email: applicant77@mail.example
Phone: 0113 496 0555

Profile
Reliable warehouse operative.

Employment
Warehouse Operative, Aire Logistics Ltd, Leeds
2018 - 2022
- Picked and packed orders

Education
Notre Dame College, 2014 - 2016
`),
    truth: {
      name: null,
      contact: { email: 'applicant77@mail.example', phone: '0113 496 0555' },
      roles: [role('Warehouse Operative', 'Aire Logistics Ltd', 'Leeds', '2018', '2022', 1)],
      studies: [study('Notre Dame College', null, null, '2014', '2016')],
      skills: [],
      languages: [],
    },
  },
  {
    is: 'a résumé whose line breaks were lost',
    type: 'txt',
    bytes: () =>
      Buffer.from(
        `Nadia Rahimi   nadia.rahimi@mail.example   (416) 555-0188   Toronto, ON   SUMMARY   Accountant with six years in audit and tax.   EXPERIENCE   Senior Accountant, Maple Audit Group, Toronto, ON   May 2019 - Present   • Led year-end audits for fourteen clients   • Trained four juniors   Staff Accountant, Lakeshore Tax Services, Mississauga, ON   Sep 2016 - Apr 2019   • Prepared 300 personal returns a season   EDUCATION   Bachelor of Commerce, York University   2012 - 2016   SKILLS   Excel, QuickBooks, CaseWare   LANGUAGES   English, Dari`,
      ),
    truth: {
      name: 'Nadia Rahimi',
      contact: { email: 'nadia.rahimi@mail.example', phone: '(416) 555-0188', location: 'Toronto, ON' },
      roles: [
        role('Senior Accountant', 'Maple Audit Group', 'Toronto, ON', '2019-05', 'now', 2),
        role('Staff Accountant', 'Lakeshore Tax Services', 'Mississauga, ON', '2016-09', '2019-04', 1),
      ],
      studies: [study('York University', 'Bachelor of Commerce', null, '2012', '2016')],
      skills: ['Excel', 'QuickBooks', 'CaseWare'],
      languages: ['English', 'Dari'],
    },
  },
  {
    is: 'somebody whose name is a trade',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Tom Baker
Pastry Chef
tom@baker.example | 0161 496 0333 | Manchester, UK

EMPLOYMENT
Pastry Chef, The Oak Room Restaurant, Manchester
2018 - present
- Desserts for ninety covers

EDUCATION
NVQ Level 3 Patisserie, Manchester College, 2015 - 2017
`),
    truth: {
      name: 'Tom Baker',
      contact: { email: 'tom@baker.example', phone: '0161 496 0333', location: 'Manchester, UK', headline: 'Pastry Chef' },
      roles: [role('Pastry Chef', 'The Oak Room Restaurant', 'Manchester', '2018', 'now', 1)],
      studies: [study('Manchester College', 'NVQ Level 3', 'Patisserie', '2015', '2017')],
      skills: [],
      languages: [],
    },
  },
]
