/** What kind of paper a document was read as, in plain words. */
export const paperWords = {
  resume: 'a résumé',
  certificate: 'a certificate',
  reference: 'a reference',
  review: 'a review of your work',
  assessment: 'an assessment report',
  transcript: 'a record of grades',
  cover_letter: 'a letter of application',
  posting: 'a job posting',
  other: 'a paper of another kind',
} as const
