import type { ResumeDocument } from '@mosaic/core/resume/schema'

/** Invented people whose lives do not have the shape that forms expect. */
const longNamed: ResumeDocument = {
  basics: {
    name: 'Maria Antónia da Conceição Vasconcelos de Albuquerque e Meneses',
    label: 'Coordinator of International Partnerships and Visiting Scholars',
    email: 'antonia.meneses@example.org',
    phone: '+351 21 055 0142',
    location: { city: 'Lisbon, Portugal' },
  },
  work: [
    {
      name: 'Foundation for the Conservation of the Built Heritage of the Atlantic Islands',
      position: 'Coordinator of International Partnerships and Visiting Scholars',
      location: 'Lisbon, Portugal',
      startDate: '2014-02',
      highlights: ['Brought 31 visiting scholars from nine countries to the archive in Funchal'],
    },
  ],
  education: [
    {
      institution: 'University of California, Santa Barbara',
      studyType: 'Master of Arts',
      area: 'History',
      startDate: '2009-09',
      endDate: '2011-06',
    },
  ],
  skills: [{ name: 'Grant writing' }, { name: 'Event planning' }],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C2' },
  ],
}

const twoDegrees: ResumeDocument = {
  basics: { name: 'Tomasz Lindqvist', email: 'tomasz@example.org', phone: '+46 8 505 014 20', location: { city: 'Uppsala, Sweden' } },
  work: [{ name: 'Fyris Laboratory', position: 'Chemist', location: 'Uppsala, Sweden', startDate: '2017-01', endDate: '2021-12' }],
  education: [
    { institution: 'Uppsala University', studyType: 'PhD', area: 'Chemistry', startDate: '2012-09', endDate: '2016-12' },
    { institution: 'Uppsala University', studyType: 'MSc', area: 'Chemistry', startDate: '2010-09', endDate: '2012-06' },
    { institution: 'Uppsala University', studyType: 'BSc', area: 'Mathematics', startDate: '2007-09', endDate: '2010-06' },
  ],
  skills: [{ name: 'Chromatography' }, { name: 'Python' }],
}

const oneEmployer: ResumeDocument = {
  basics: { name: 'Grace Mbeki', email: 'grace@example.org', phone: '+27 21 555 0142', location: { city: 'Cape Town, South Africa' } },
  work: (
    [
      ['Head of Operations', '2021-03', null],
      ['Operations Manager', '2016-07', '2021-02'],
      ['Warehouse Supervisor', '2012-01', '2016-06'],
      ['Warehouse Clerk', '2008-05', '2011-12'],
    ] as const
  ).map(([position, startDate, endDate]) => ({
    name: 'Table Bay Freight',
    position,
    location: 'Cape Town, South Africa',
    startDate,
    ...(endDate === null ? {} : { endDate }),
    highlights: [
      `Answered for the night shift as ${position.toLowerCase()}`,
      `Cut the time a lorry waits at the gate from ${Number(startDate.slice(0, 4)) % 50} to 9 minutes`,
    ],
  })),
  skills: [{ name: 'Inventory management' }, { name: 'Scheduling' }],
}

const mixedScripts: ResumeDocument = {
  basics: {
    name: 'Yuki Tanaka 田中 由紀',
    label: 'Interpreter',
    email: 'yuki@example.org',
    phone: '+81 6 5555 0142',
    location: { city: 'Osaka, Japan' },
  },
  work: [
    {
      name: '株式会社サンプル翻訳',
      position: 'Interpreter',
      location: 'Osaka, Japan',
      startDate: '2018-04',
      highlights: [
        'Interpreted between 日本語, Русский and العربية at 40 hearings',
        'Wrote the glossary Ελληνικά–日本語 with 1,200 entries',
      ],
    },
    { name: 'ООО Переводчик', position: 'Translator', startDate: '2014-05', endDate: '2018-03', highlights: ['Translated 300 contracts'] },
  ],
  education: [{ institution: '大阪大学', studyType: 'BA', area: 'Linguistics', startDate: '2010-04', endDate: '2014-03' }],
  skills: [{ name: 'Interpreting' }, { name: 'Терминология' }, { name: '通訳' }],
  languages: [
    { language: 'Japanese', fluency: 'native' },
    { language: 'Russian', fluency: 'C1' },
    { language: 'Arabic', fluency: 'B2' },
  ],
}

const subjects = ['Tidal Mixing', 'Estuary Silt', 'Salt Marsh Birds', 'Harbour Dredging', 'Eelgrass Recovery']

const academic: ResumeDocument = {
  basics: {
    name: 'Eleanor Whitcombe',
    label: 'Professor of Coastal Science',
    email: 'e.whitcombe@example.org',
    phone: '+44 117 496 0199',
    location: { city: 'Bristol, UK' },
    url: 'https://example.org/whitcombe',
    summary: 'Coastal scientist who measures how mud moves in estuaries and what lives in it, and who teaches field methods.',
  },
  work: Array.from({ length: 9 }, (_, at) => ({
    name: ['University of Bristol', 'Harbour Institute', 'Severn Estuary Trust'][at % 3] ?? '',
    position: ['Professor', 'Senior Lecturer', 'Research Fellow'][Math.floor(at / 3)] ?? '',
    location: 'Bristol, UK',
    startDate: `${2021 - at * 3}-09`,
    ...(at === 0 ? {} : { endDate: `${2024 - at * 3}-08` }),
    highlights: Array.from(
      { length: 5 },
      (__, line) =>
        `Taught the ${line + 1}${['st', 'nd', 'rd', 'th', 'th'][line]} field course in ${2021 - at * 3} to ${20 + at + line} students`,
    ),
  })),
  education: [
    { institution: 'University of Wisconsin, Madison', studyType: 'PhD', area: 'Oceanography', startDate: '1992-09', endDate: '1996-06' },
    { institution: 'University of Leeds', studyType: 'BSc', area: 'Physics', startDate: '1989-09', endDate: '1992-06' },
  ],
  publications: Array.from({ length: 60 }, (_, at) => ({
    name: `${subjects[at % subjects.length]} in the Lower Severn, part ${at + 1}`,
    publisher: `Journal of Estuaries ${at + 1}`,
    releaseDate: `${2023 - Math.floor(at / 3)}-0${1 + (at % 9)}`,
  })),
  awards: Array.from({ length: 8 }, (_, at) => ({
    title: `Medal for Field Work ${at + 1}`,
    awarder: 'Coastal Society',
    date: `${2020 - at}-05`,
  })),
  projects: Array.from({ length: 6 }, (_, at) => ({
    name: `Mud Survey ${at + 1}`,
    description: 'Cores taken along the whole estuary, and what lived in them.',
    startDate: `${2010 + at}-01`,
    endDate: `${2011 + at}-12`,
    highlights: [`Took ${100 + at} cores`, `Trained ${3 + at} students to sieve them`],
  })),
  skills: [
    { name: 'Field work', keywords: ['Coring', 'Sieving'] },
    { name: 'Software', keywords: ['Python', 'R', 'QGIS'] },
  ],
  languages: [{ language: 'English', fluency: 'native' }],
}

const undated: ResumeDocument = {
  basics: { name: 'Kofi Annor', email: 'kofi@example.org', phone: '+233 30 255 0142', location: { city: 'Accra, Ghana' } },
  work: [
    {
      name: 'Makola Market',
      position: 'Shopkeeper',
      location: 'Accra, Ghana',
      endUnknown: true,
      highlights: ['Sold cloth from a stall of four metres'],
    },
    { name: 'Osu Garage', position: 'Driver', endUnknown: true, highlights: ['Drove a van of 3.5 tonnes between Accra and Kumasi'] },
  ],
  education: [{ institution: 'Accra Technical School', studyType: 'Diploma', area: 'Motor Mechanics' }],
  skills: [{ name: 'Driving' }, { name: 'Bookkeeping' }],
  certificates: [{ name: 'Driving Licence C', issuer: 'DVLA Ghana' }],
}

export const oddPeople: Readonly<Record<string, ResumeDocument>> = {
  'has long names': longNamed,
  'took three degrees at one school': twoDegrees,
  'rose at one employer': oneEmployer,
  'mixes scripts': mixedScripts,
  'has an academic life of many pages': academic,
  'tells no dates': undated,
}
