import type { Run } from './layout.ts'

/** What a glyph without a letter most often is inside a word. */
const likely = 'fi'
const nul = '\0'
/** Of the letters' size: how far apart two parts of one word stand at most. */
const withinWord = 0.1

/**
 * A font that tells no letter for a glyph hides a ligature where the glyph stands inside a word, most often "fi", and a picture where it stands
 * alone. Gives back the runs with the likely letters and without the pictures, and whether there was any such letter.
 */
export function lettersBack(runs: readonly Run[]): { runs: Run[]; isUnmapped: boolean } {
  let isUnmapped = false
  const told = runs.flatMap((run, at): Run[] => {
    if (!run.text.includes(nul)) return [run]
    const before = letterBeside(run, runs[at - 1])
    const after = letterBeside(runs[at + 1], run)
    const text = [...run.text]
      .map((sign, place, signs) => {
        if (sign !== nul) return sign
        const isInside = isLetter(signs[place - 1] ?? before) || isLetter(signs[place + 1] ?? after)
        isUnmapped ||= isInside
        return isInside ? likely : ''
      })
      .join('')
    return text.trim() === '' ? [] : [{ ...run, text }]
  })
  return { runs: told, isUnmapped }
}

const isLetter = (sign: string) => /\p{L}/u.test(sign)

/** The letter where one run goes on without a gap from another, '' where it does not. */
function letterBeside(run: Run | undefined, other: Run | undefined): string {
  if (!run || !other || Math.abs(run.y - other.y) > 1 || Math.abs(run.x - other.x - other.width) > run.size * withinWord) return ''
  return run.text.includes(nul) ? (other.text.at(-1) ?? '') : (run.text.at(0) ?? '')
}
