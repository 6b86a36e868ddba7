import type { DocumentWords } from './words.ts'

export const nl: DocumentWords = {
  language: 'nl',
  headings: {
    summary: 'Profiel',
    experience: 'Werkervaring',
    volunteering: 'Vrijwilligerswerk',
    projects: 'Projecten',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    certificates: 'Certificaten',
    languages: 'Talen',
    awards: 'Prijzen',
    publications: 'Publicaties',
    interests: 'Interesses',
  },
  present: 'heden',
  studyOf: ' in ',
  levels: {
    native: ['moedertaal'],
    fluent: ['vloeiend'],
    advanced: ['gevorderd'],
    intermediate: ['gemiddeld'],
    basic: ['basis'],
  },
  files: { resume: 'CV', cover_letter: 'brief', outreach: 'bericht' },
}
