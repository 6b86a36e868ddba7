/** Somebody's résumé in parts, to be written in any format. */
export interface Somebody {
  readonly name: string
  readonly mail: string
  readonly roles: readonly {
    readonly title: string
    readonly employer: string
    readonly from: string
    readonly to: string
    readonly did: readonly string[]
  }[]
  readonly skills: readonly string[]
}

export const people: readonly Somebody[] = [
  {
    name: 'Marta Kowalska',
    mail: 'marta@kowalska.example',
    roles: [
      {
        title: 'Warehouse Supervisor',
        employer: 'Harbour Logistics Ltd',
        from: 'Mar 2020',
        to: 'Present',
        did: ['Led a team of fourteen on the night shift', 'Cut picking errors by 30% in a year'],
      },
      {
        title: 'Warehouse Operative',
        employer: 'Northgate Supplies',
        from: 'Jun 2016',
        to: 'Feb 2020',
        did: ['Drove a counterbalance forklift'],
      },
    ],
    skills: ['Excel', 'Forklift driving'],
  },
  {
    name: 'Ines Carvalho',
    mail: 'ines@carvalho.example',
    roles: [
      {
        title: 'Staff Nurse',
        employer: 'Zorvantic Clinic',
        from: 'Jan 2009',
        to: 'Mar 2019',
        did: ['Cut missed doses from nine to two a month with a handover checklist', 'Dressed wounds on the surgical ward'],
      },
    ],
    skills: ['Wound care', 'Patient care'],
  },
  {
    name: 'Tom Baker',
    mail: 'tom@baker.example',
    roles: [
      {
        title: 'Baker',
        employer: 'Brot and Stolz',
        from: 'May 2011',
        to: 'Present',
        did: ['Rebuilt the sourdough line for 400 loaves a day', 'Trained three apprentices'],
      },
    ],
    skills: ['Baking', 'Food hygiene'],
  },
  {
    name: 'Ada Example',
    mail: 'ada@example.example',
    roles: [
      {
        title: 'Data Analyst',
        employer: 'Lanternfold Research',
        from: 'Sep 2021',
        to: 'Present',
        did: ['Wrote weekly reports in Python and SQL', 'Built a dashboard for six teams'],
      },
    ],
    skills: ['Python', 'SQL', 'Excel'],
  },
  {
    name: 'Jonas Weber',
    mail: 'jonas@weber.example',
    roles: [
      {
        title: 'Electrician',
        employer: 'Doyle Electrical',
        from: 'Feb 2014',
        to: 'Dec 2023',
        did: ['Fitted sockets and light fittings in 200 flats', 'Tested circuits to the standard'],
      },
    ],
    skills: ['Electrical installation'],
  },
]
