import type { DocumentWords } from './words.ts'

export const en: DocumentWords = {
  language: 'en',
  headings: {
    summary: 'Summary',
    experience: 'Experience',
    volunteering: 'Volunteering',
    projects: 'Projects',
    education: 'Education',
    skills: 'Skills',
    certificates: 'Certificates',
    languages: 'Languages',
    awards: 'Awards',
    publications: 'Publications',
    interests: 'Interests',
  },
  present: 'Present',
  studyOf: ' in ',
  levels: {
    native: ['native', 'native speaker', 'mother tongue', 'first language'],
    fluent: ['fluent'],
    advanced: ['advanced'],
    intermediate: ['intermediate'],
    basic: ['basic', 'beginner', 'elementary'],
  },
  files: { resume: 'resume', cover_letter: 'letter', outreach: 'message' },
}
