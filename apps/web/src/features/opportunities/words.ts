import { weightWords } from '@mosaic/core/words/weights'
import { catalogue, plural } from '#lib/language.ts'

const postings = (n: number) => plural(n, '# posting', '# postings')

/** Opportunities as lists show them: the finding, the filters, a row with its fit, what is saved, and an empty list. */
export const words = catalogue('opportunities', {
  tab: 'Opportunities',
  paste: 'Paste a posting',
  finding: {
    toLookAt: (n: number) => `${postings(n)} to look at`,
    noneFits: (total: number) => `None of ${postings(total)} is sure to fit your terms`,
    fitting: (n: number, total: number, isCounted: boolean) =>
      `${isCounted ? '' : 'At least '}${n} of ${postings(total)} ${n === 1 ? 'fits' : 'fit'} your terms`,
    none: 'No posting is here yet',
    filtered: (filters: number) => {
      if (filters === 1) return 'No posting passes this filter'
      return `No posting passes ${filters === 2 ? 'both' : `all ${filters}`} filters`
    },
  },
  bestFirst: 'Best fit first; what your terms or a missing paper rule out stands last.',
  onlySamples: 'These are samples written by us; nobody hires for them. Paste a posting you are looking at.',
  filters: {
    title: 'Filters',
    search: 'Search',
    searchLike: 'Title, employer, word',
    place: 'Place',
    home: 'Working from home',
    all: 'All',
    fitFrom: 'Fit from',
    setFit: (least: number) => `fit from ${least}`,
    show: 'Show',
    clear: 'Clear all',
  },
  views: { label: 'Which postings', all: 'All', saved: 'Saved' },
  list: {
    title: 'Postings',
    finding: 'Finding your opportunities…',
    shown: (n: number, total: number) => `${n} of ${total} shown`,
    more: 'Show more',
    fetching: 'Fetching more…',
    incomplete: 'Mosaic has just started and is still going through the postings. More may come in the next minute.',
    restarted: 'What is known of you has changed. The list starts again.',
    newestFirst: 'Nothing you told speaks for any of these yet, so the newest stand first.',
    lack: (n: number, of: number, names: string) =>
      `${n} of ${plural(of, '# source', '# sources')} could not be read to the end (${names}). What they held before is shown.`,
    showAll: 'Show them all the same',
    standing: {
      far: { title: 'Further from what you told', reason: 'Little of what you told speaks for these.' },
      blocked: { title: 'Ruled out', reason: 'By your terms, or by a paper that you said you do not hold.' },
    },
  },
  firstQuestions: {
    title: (n: number) => plural(n, 'One answer would give you numbers', 'Two answers would give you numbers'),
    answer: 'Answer with the coach',
  },
  weights: {
    what: 'What counts most',
    label: 'What counts most in a fit',
    names: Object.fromEntries(weightWords.map(({ value, label }) => [value, label])) as Readonly<Record<string, string>>,
    moved: 'moved by what you saved',
    takeBack: 'Take it back',
  },
  taste: {
    what: (saved: number, aside: number, changes: string) =>
      `You saved ${postings(saved)} and set ${aside} aside. By what differs, of 100 points: ${changes}.`,
    change: (part: string, to: number, from: number) => `${part} ${to} instead of ${from}`,
    parts: {
      skills: 'skills',
      experience: 'experience',
      values: 'values and interests',
      direction: 'direction',
      practical: 'your terms',
    } as Readonly<Record<string, string>>,
    limits: 'No weight moves by more than a fifth. Nothing changes unless you say so, and you can take it back above.',
    count: 'Count it so',
  },
  row: {
    open: 'Open the fit',
    close: 'Close the fit',
    details: 'View Details',
    prepare: 'Prepare résumé',
    sample: 'sample',
    buckets: { eligible: 'eligible', check_first: 'check first', blocked: 'blocked by your terms' },
    ended: (day: string) => `ended by ${day}`,
    unsure: (day: string) => `not confirmed since ${day}`,
    posted: (day: string) => `posted ${day}`,
    openUntil: (day: string) => `open until ${day}`,
    closed: (day: string) => `closed ${day}`,
    firstSeen: (day: string) => `first seen ${day}`,
    from: (names: string) => `from ${names}`,
  },
  keep: {
    save: 'Save',
    saved: 'Saved',
    setAside: 'Set aside',
    putBack: 'Put back',
    isAside: (role: string) => `Set aside: ${role}`,
    isBack: (role: string) => `Back in the list: ${role}`,
  },
  saved: {
    title: 'Postings you saved',
    list: 'Saved postings',
    what: 'With today’s numbers.',
    fetching: 'Fetching what you saved',
    nothing: 'Nothing saved yet',
    nothingWhy: '“Save” on a posting keeps it here. A saved posting can be the target of your Delta.',
    aside: (n: number) => `Set aside (${n})`,
  },
  apply: {
    now: 'Apply Now',
    title: (role: string) => `Apply: ${role}`,
    isSample: 'This is a sample',
    sample: 'We wrote it to show how things work; nobody hires for it. Paste a posting you are looking at and apply to that.',
  },
  emptied: {
    /** By how many filters have to go for something to be there; 0 where none helps. */
    title: (filters: number) => {
      if (filters === 0) return 'The filters are not what empties it'
      return filters === 1 ? 'One filter less, and there is something' : `${filters} filters less, and there is something`
    },
    noOther: 'Nothing was hidden for any other reason.',
    stays: 'Without any filter the list stays empty too.',
    nearest: 'Nearest:',
    show: (n: number) => `Show ${n}`,
    undo: 'Undo the last filter',
    orBring: 'Or bring your own',
    bring: 'Bring your own',
    bringWhy: 'Paste a posting you found elsewhere. It stays private to you and is judged like the others.',
  },
})
