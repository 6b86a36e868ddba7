import { en } from '@mosaic/core/words/documents/en'
import type { SectionId } from '@mosaic/core/words/documents/sections'
import { catalogue, plural } from '#lib/language.ts'

/** The editor: each sentence with what the gate says of it, its facts, its fields and its place. */
export const words = catalogue('sentences', {
  title: 'Every sentence and its facts',
  lookAgain: 'Look again',
  show: 'Show',
  gate: { pass: 'shown by facts', warn: 'look again', block: 'blocked', unchecked: 'not checked' },
  restsOn: (facts: number) => `rests on ${plural(facts, '# fact', '# facts')}`,
  onceSaved: 'Checked once it is saved.',
  edit: 'Edit and see its facts',
  close: 'Close',
  sections: { ...en.headings, own: 'Under your own headings' } as Readonly<Record<SectionId, string>>,
  ownSection: 'What stands under your own headings',
  contact: 'Contact',
  letter: 'The letter',
  sentences: (n: number) => plural(n, '# sentence', '# sentences'),
  untitled: 'Without a title',
  untitledHidden: 'without a title',
  fields: { sentence: 'The sentence', certificate: 'Paper', when: 'When' },
  emptySentence: 'An empty sentence is not kept. “Remove this line” takes it out.',
  leaveIt: 'Leave it',
  addLine: {
    open: 'Add a line',
    to: (entry: string) => ` to ${entry}`,
    label: 'What you did, and what came of it',
    add: 'Add it',
  },
  unused: {
    open: (n: number) => `Add a line from ${plural(n, '# unused fact', '# unused facts')}`,
    of: (entry: string) => ` of ${entry}`,
    tell: 'Tell it',
  },
  addFact: {
    what: 'No fact says this yet. If it is so, it can become one, in your words.',
    add: 'It is so: add it to my facts',
    adding: 'Adding…',
  },
  offThePage: {
    title: 'Off the page',
    of: (entry: string) => ` of ${entry}`,
    what: ': kept in this version, and in no file.',
    putBack: 'Put it back',
  },
  wordings: {
    label: 'Your words for it',
    use: 'Use these words',
    forget: 'Forget them',
    forgetting: 'Forgetting…',
    keep: 'Keep these words beside the others',
    keeping: 'Keeping…',
  },
  otherWords: {
    ask: (lane: string) => `Ask ${lane} for other words`,
    askIn: (lane: string, language: string) => `Ask ${lane} for it in ${language}`,
    asking: 'Asking…',
    unchecked:
      'Its figures, dates and your part in it hold against your facts. What its other words say nobody checked: read them before you take them.',
    take: 'Take these words',
    keepMine: 'Keep mine',
    none: 'No other words that your facts carry.',
    yoursStay: 'Yours stay.',
  },
  place: {
    of: (name: string) => `Place of ${name}`,
    handle: (name: string, at: number, of: number) => `Place of ${name}, ${at} of ${of}: arrow keys move it`,
    up: 'Move up',
    down: 'Move down',
    hide: 'Take it off the page',
    remove: 'Remove this line',
  },
  said: {
    moved: (name: string | null, at: number, of: number) => `${name ?? 'It'} is now ${at} of ${of}.`,
    hidden: (name: string) => `${name} is off the page. It is kept in this version.`,
    removed: 'It is taken out.',
    shown: (name: string) => `${name} is on the page again.`,
  },
  sources: {
    upload: 'your file',
    chat_turn: 'what you said',
    import: 'your import',
    form: 'what you wrote',
    posting: 'a posting',
  },
  onPage: (source: string, page: number) => `${source}, page ${page}`,
})
