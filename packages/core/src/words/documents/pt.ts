import type { DocumentWords } from './words.ts'

export const pt: DocumentWords = {
  language: 'pt',
  headings: {
    summary: 'Perfil',
    experience: 'Experiência profissional',
    volunteering: 'Voluntariado',
    projects: 'Projetos',
    education: 'Formação',
    skills: 'Competências',
    certificates: 'Certificados',
    languages: 'Idiomas',
    awards: 'Prémios',
    publications: 'Publicações',
    interests: 'Interesses',
  },
  present: 'presente',
  studyOf: ' em ',
  levels: {
    native: ['língua materna', 'nativo'],
    fluent: ['fluente'],
    advanced: ['avançado'],
    intermediate: ['intermédio', 'intermediário'],
    basic: ['básico'],
  },
  files: { resume: 'CV', cover_letter: 'carta', outreach: 'mensagem' },
}
