import { catalogue, plural } from './language.ts'

/** What the first screen says beside the page's own words. */
export const words = catalogue('lib', {
  undo: 'Undo',
  close: 'Close',
  language: 'Language',
  languageAuto: 'language of the browser',
  days: (n: number) => plural(n, '# day', '# days'),
})
