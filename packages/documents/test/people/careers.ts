import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const careers: readonly Person[] = [
  {
    is: 'a nurse whose roles say at whom',
    type: 'txt',
    bytes: () =>
      Buffer.from(`JAMES WHITFIELD
Phone: (617) 555-0132 | Email: j.whitfield@mail.example
Boston, MA

SUMMARY
Registered nurse with ten years in emergency and surgical care.

LICENSES & CERTIFICATIONS
Registered Nurse, Massachusetts Board of Nursing, 2013
Advanced Cardiac Life Support (ACLS), American Heart Association, expires 2026

PROFESSIONAL EXPERIENCE
Emergency Room Nurse at St. Brendan's Medical Center, Boston, MA (06/2017 - Present)
• Triaged 35 patients a shift
• Precepted new nurses
Surgical Nurse at Harborview Surgical Associates, Quincy, MA (08/2013 - 05/2017)
• Assisted in 600 procedures

EDUCATION
Bachelor of Science in Nursing (BSN), University of Massachusetts Boston, May 2013
GPA: 3.8/4.0

VOLUNTEER EXPERIENCE
Camp Nurse, Camp Sunrise, Summer 2015
`),
    truth: {
      name: 'JAMES WHITFIELD',
      contact: { email: 'j.whitfield@mail.example', phone: '(617) 555-0132', location: 'Boston, MA' },
      roles: [
        role('Emergency Room Nurse', "St. Brendan's Medical Center", 'Boston, MA', '2017-06', 'now', 2),
        role('Surgical Nurse', 'Harborview Surgical Associates', 'Quincy, MA', '2013-08', '2017-05', 1),
        role('Camp Nurse', 'Camp Sunrise', null, null, '2015'),
      ],
      studies: [study('University of Massachusetts Boston', 'Bachelor of Science', 'Nursing (BSN)', null, '2013-05')],
      skills: [],
      languages: [],
    },
  },
  {
    is: 'a student with projects',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#align(center)[#text(size:20pt,weight:"bold")[Arjun Mehta] \\ #text(size:9pt)[Pune, India ⋄ +91 98200 12345 ⋄ arjun.mehta\\@mail.example ⋄ github.com/arjunm]]
*EDUCATION* #line(length:100%)
*B.Tech in Computer Engineering*, Pune Institute of Technology #h(1fr) 2019 – 2023 \\ CGPA: 8.7/10 \\
*EXPERIENCE* #line(length:100%)
*Software Engineer Intern* | _Nimbus Cloud Pvt. Ltd._ #h(1fr) Jan 2023 – Jun 2023
- Wrote a billing service in Go and PostgreSQL
- Cut build times by 40%

*PROJECTS* #line(length:100%)
*Monsoon Watch* | _React, Node.js, PostgreSQL_ #h(1fr) 2022
- A map of waterlogged streets used by 2,000 people

*ACHIEVEMENTS* #line(length:100%)
- Winner, Smart City Hackathon 2022

*TECHNICAL SKILLS* #line(length:100%)
*Languages*: Java, Go, TypeScript \\ *Frameworks*: React, Spring Boot
`),
    truth: {
      name: 'Arjun Mehta',
      contact: { email: 'arjun.mehta@mail.example', phone: '+91 98200 12345', location: 'Pune, India' },
      roles: [role('Software Engineer Intern', 'Nimbus Cloud Pvt. Ltd.', null, '2023-01', '2023-06', 2)],
      studies: [study('Pune Institute of Technology', 'B.Tech', 'Computer Engineering', '2019', '2023')],
      skills: ['Java', 'Go', 'TypeScript', 'React', 'Spring Boot'],
      languages: [],
    },
  },
  {
    is: 'somebody who comes back to work',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Rosa Delgado – Curriculum Vitae

rosa.delgado@mail.example, Tel 07700 900456, Bristol

PERSONAL STATEMENT
I want to go back to work in a kitchen or a café now that my children are at school.

WORK HISTORY

Sept 2015 – Aug 2023: Full-time parent

March 2012 – Aug 2015: Kitchen Assistant, Harbourside Café, Bristol
Prepared salads and sandwiches, kept the kitchen clean, trained two starters.

2010 – 2012: Cleaner, Avon Office Services, Bristol

SCHOOL
2004 – 2009 Colston Park School: 7 GCSEs

OTHER
Food Hygiene Certificate Level 2 (2023)
Clean driving licence
`),
    truth: {
      name: 'Rosa Delgado',
      contact: { email: 'rosa.delgado@mail.example', phone: '07700 900456' },
      roles: [
        role('Full-time parent', null, null, '2015-09', '2023-08'),
        role('Kitchen Assistant', 'Harbourside Café', 'Bristol', '2012-03', '2015-08', 1),
        role('Cleaner', 'Avon Office Services', 'Bristol', '2010', '2012'),
      ],
      studies: [study('Colston Park School', null, null, '2004', '2009')],
      skills: [],
      languages: [],
    },
  },
]
