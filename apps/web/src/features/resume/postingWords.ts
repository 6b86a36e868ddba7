import { catalogue, plural } from '#lib/language.ts'

/** A résumé for a posting: what was changed for it, what it asks for, and the letters. */
export const words = catalogue('forPosting', {
  choosing: 'Choosing and checking…',
  changes: {
    title: (n: number, takenBack: number) =>
      `${plural(n, '# change', '# changes')} for this posting${takenBack > 0 ? `, ${takenBack} taken back` : ''}`,
    none: 'Your facts answer it best in the order they had.',
    operations: {
      include: 'Taken in',
      exclude: 'Left out',
      reorder: 'Moved up',
      rephrase: 'In your other words',
      relabel_skill: 'Named as the posting does',
      summary: 'Summary',
      heading: 'Heading',
    },
    takenBack: 'taken back',
    source: 'the posting',
    facts: (n: number, list: string) => `${plural(n, '# fact', '# facts')}: ${list}`,
    onPage: (page: number) => `On page ${page}`,
    takeBack: 'Take back',
    makeAgain: 'Make it again',
  },
  mustHaves: {
    title: (shown: number, asked: number) => `Must-haves shown: ${shown} of ${asked}`,
    onPage: (names: string) => `On the page: ${names}.`,
    unchecked: (asked: string) => `Asked too, and for you to judge: ${asked}.`,
    missing: {
      in_facts: 'You have it, and no sentence on the page names it.',
      denied: 'By what you told, you have not got it.',
      unknown: 'What you told does not say whether you have it.',
      unspoken: 'You have not spoken of it. It is asked, never written in.',
    },
  },
  notWrittenIn: {
    title: 'Not written in',
    what: 'The posting asks for these and you have not spoken of them. Say so here, then prepare the résumé once more; what you used can stand in it.',
    asked: (label: string) => `Have you used ${label}?`,
    answers: { used: 'Used it', know: 'Know it', no: 'No' },
    askedPaper: (label: string) => `Do you hold it: ${label}?`,
    paperAnswers: { used: 'I hold it', no: 'No' },
    onceMore: 'Prepare it once more',
    allOpen: 'All that is open on the posting',
  },
  length: { label: 'How long it may be', options: { one: 'One page', two: 'Two pages', any: 'As it comes' } },
  letters: {
    label: 'Letters for this posting',
    kinds: { cover_letter: 'Write a letter', outreach: 'Write a short message' },
    writing: 'Writing and checking…',
    what: 'From your own lines that answer the posting, each with its role. Every sentence names the facts it rests on. Why you want to work there stands in none of them: add a sentence of your own.',
  },
})
