import { catalogue } from '#lib/language.ts'

/** What the first screen needs of what stands around every page. */
export const words = catalogue('first', {
  skip: 'Skip to content',
  stopped: {
    title: 'This page stopped',
    again: 'Show it again',
    tell: 'Tell who runs this',
    kept: 'What you typed is kept. Show it again; if it stops once more, those who run this can help.',
  },
})
