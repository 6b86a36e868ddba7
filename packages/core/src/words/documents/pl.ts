import type { DocumentWords } from './words.ts'

export const pl: DocumentWords = {
  language: 'pl',
  headings: {
    summary: 'Profil zawodowy',
    experience: 'Doświadczenie zawodowe',
    volunteering: 'Wolontariat',
    projects: 'Projekty',
    education: 'Wykształcenie',
    skills: 'Umiejętności',
    certificates: 'Certyfikaty',
    languages: 'Języki',
    awards: 'Nagrody',
    publications: 'Publikacje',
    interests: 'Zainteresowania',
  },
  present: 'obecnie',
  studyOf: ', ',
  levels: {
    native: ['język ojczysty', 'ojczysty'],
    fluent: ['biegły'],
    advanced: ['zaawansowany'],
    intermediate: ['średniozaawansowany'],
    basic: ['podstawowy'],
  },
  files: { resume: 'CV', cover_letter: 'list', outreach: 'wiadomosc' },
}
