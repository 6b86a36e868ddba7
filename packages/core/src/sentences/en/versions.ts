/** What a version is called until its owner calls it otherwise. */
export const versions = {
  everything: 'From everything known',
  ownResume: 'From your own résumé',
  forPosting: (posting: string) => `For ${posting}`,
  letters: { cover_letter: 'Letter', outreach: 'Message' },
  letterFor: (letter: string, posting: string) => `${letter} for ${posting}`,
  restored: (name: string) => `${name} (restored)`,
  /** Alternatives of which one is enough. */
  anyOf: (skills: readonly string[]) => skills.join(' or '),
}
