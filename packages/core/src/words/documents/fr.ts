import type { DocumentWords } from './words.ts'

export const fr: DocumentWords = {
  language: 'fr',
  headings: {
    summary: 'Profil',
    experience: 'Expérience professionnelle',
    volunteering: 'Bénévolat',
    projects: 'Projets',
    education: 'Formation',
    skills: 'Compétences',
    certificates: 'Certifications',
    languages: 'Langues',
    awards: 'Distinctions',
    publications: 'Publications',
    interests: 'Centres d’intérêt',
  },
  present: 'aujourd’hui',
  studyOf: ' en ',
  levels: {
    native: ['langue maternelle'],
    fluent: ['courant'],
    advanced: ['avancé'],
    intermediate: ['intermédiaire'],
    basic: ['notions', 'débutant'],
  },
  files: { resume: 'CV', cover_letter: 'lettre', outreach: 'message' },
}
