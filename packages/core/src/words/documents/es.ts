import type { DocumentWords } from './words.ts'

export const es: DocumentWords = {
  language: 'es',
  headings: {
    summary: 'Perfil',
    experience: 'Experiencia profesional',
    volunteering: 'Voluntariado',
    projects: 'Proyectos',
    education: 'Formación',
    skills: 'Competencias',
    certificates: 'Certificados',
    languages: 'Idiomas',
    awards: 'Premios',
    publications: 'Publicaciones',
    interests: 'Intereses',
  },
  present: 'actualidad',
  studyOf: ' en ',
  levels: {
    native: ['lengua materna', 'nativo'],
    fluent: ['fluido'],
    advanced: ['avanzado'],
    intermediate: ['intermedio'],
    basic: ['básico'],
  },
  files: { resume: 'CV', cover_letter: 'carta', outreach: 'mensaje' },
}
