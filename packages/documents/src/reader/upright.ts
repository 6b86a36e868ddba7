import type { Picture } from './recognise.ts'
import type { Tesseract, Tongue, Word } from './tesseract.ts'

/** EXIF's orientations that do not mirror, by quarter turns clockwise. */
const turns = [1, 6, 3, 8]
const [quarter, half, threeQuarters] = [1, 2, 3]
/** The engine is this sure of words that stand the right way up. */
const sureOfWord = 75
const lettersNeeded = 20

/** The words of a picture the right way up, and how it had to be turned for that. Lines that stand tell of a page on its side, senseless words of one upside down. */
export function upright(engine: Tesseract, picture: Picture, tongue: Tongue): { words: Word[]; turned: Picture } {
  const seen = (turned: Picture) => ({ words: engine.words(turned, tongue), turned })
  let best = seen(picture)
  const at = turns.indexOf(picture.orientation)
  if (at < 0 || isUpright(best.words)) return best
  for (const turn of isStanding(best.words) ? [threeQuarters, quarter] : [half]) {
    const next = seen({ ...picture, orientation: turns[(at + turn) % turns.length] ?? 1 })
    if (isStanding(best.words) || sureLetters(next.words) > sureLetters(best.words)) best = next
    if (isUpright(best.words)) break
  }
  return best
}

const letters = (words: readonly Word[]) => words.reduce((sum, { text }) => sum + text.length, 0)
const sureLetters = (words: readonly Word[]) => letters(words.filter(({ confidence }) => confidence >= sureOfWord))

function isUpright(words: readonly Word[]): boolean {
  return letters(words) < lettersNeeded || (!isStanding(words) && sureLetters(words) >= letters(words) / 2)
}

/** Words of some letters that are taller than wide. */
function isStanding(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.filter(({ width, height }) => height > width).length > long.length / 2
}
