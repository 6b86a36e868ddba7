import type { DocumentWords } from './words.ts'

export const it: DocumentWords = {
  language: 'it',
  headings: {
    summary: 'Profilo',
    experience: 'Esperienza professionale',
    volunteering: 'Volontariato',
    projects: 'Progetti',
    education: 'Istruzione',
    skills: 'Competenze',
    certificates: 'Certificazioni',
    languages: 'Lingue',
    awards: 'Premi',
    publications: 'Pubblicazioni',
    interests: 'Interessi',
  },
  present: 'oggi',
  studyOf: ' in ',
  levels: {
    native: ['madrelingua'],
    fluent: ['fluente'],
    advanced: ['avanzato'],
    intermediate: ['intermedio'],
    basic: ['base'],
  },
  files: { resume: 'CV', cover_letter: 'lettera', outreach: 'messaggio' },
}
