import type { DocumentWords } from './words.ts'

export const de: DocumentWords = {
  language: 'de',
  headings: {
    summary: 'Profil',
    experience: 'Berufserfahrung',
    volunteering: 'Ehrenamt',
    projects: 'Projekte',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certificates: 'Zertifikate',
    languages: 'Sprachen',
    awards: 'Auszeichnungen',
    publications: 'Publikationen',
    interests: 'Interessen',
  },
  present: 'heute',
  studyOf: ' in ',
  levels: {
    native: ['Muttersprache', 'muttersprachlich'],
    fluent: ['fließend', 'verhandlungssicher'],
    advanced: ['fortgeschritten'],
    intermediate: ['mittlere Kenntnisse'],
    basic: ['Grundkenntnisse'],
  },
  files: { resume: 'Lebenslauf', cover_letter: 'Anschreiben', outreach: 'Nachricht' },
}
