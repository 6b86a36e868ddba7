import type { Sentences } from '../sentences.ts'

export const versions: Sentences['versions'] = {
  everything: 'Aus allem, was bekannt ist',
  ownResume: 'Aus Ihrem eigenen Lebenslauf',
  forPosting: (posting) => `Für ${posting}`,
  letters: { cover_letter: 'Anschreiben', outreach: 'Nachricht' },
  letterFor: (letter, posting) => `${letter} für ${posting}`,
  restored: (name) => `${name} (wiederhergestellt)`,
  anyOf: (skills) => skills.join(' oder '),
}
