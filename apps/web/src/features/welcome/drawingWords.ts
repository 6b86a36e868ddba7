import { catalogue } from '#lib/language.ts'

/** What the drawing of a Delta shows. */
export const words = catalogue('drawing', {
  name: 'What a Delta looks like',
  what: 'A Delta laid in tiles: full at the base, half, hatched and open towards the tip',
  met: 'Met',
  provable: 'Provable',
  learnable: 'Learnable',
  unknown: 'Not asked yet',
})
