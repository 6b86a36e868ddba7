import { catalogue } from './language.ts'

/** What the server says of a number's parts, which is English: as the page's language has it. */
export const words = catalogue('numbers', {
  say: (english: string) => english,
  band: (id: string) => id.replaceAll('_', ' '),
})
