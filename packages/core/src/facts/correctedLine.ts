import { agencyIn, measureIn } from '../coach/hear/work.ts'
import { inFigures } from '../numerals/figures.ts'
import type { PayloadOf } from './schema.ts'

type Achievement = PayloadOf<'achievement'>

/**
 * A line of work as its owner corrected it: its measure and the part they had in it stay while its words give the same figures and the same part. Where the
 * words were changed and these were not, they are read from the words anew: no number outlives the words that told it.
 */
export function correctedLine(next: Achievement, before: Achievement): Achievement {
  const sameFigures = figuresIn(next) === figuresIn(before)
  const samePart = agencyIn(next.text) === agencyIn(before.text)
  const isKept = (name: 'measure' | 'agency') => JSON.stringify(next[name]) === JSON.stringify(before[name])
  return {
    ...next,
    measure: sameFigures || !isKept('measure') ? next.measure : (measureIn(next.text) ?? measureIn(next.outcome ?? '')),
    agency: samePart || !isKept('agency') ? next.agency : (agencyIn(next.text) ?? 'did'),
  }
}

/** The figures of a line and its outcome, as they follow one another; spelled ones too. */
const figuresIn = ({ text, outcome }: Achievement) =>
  (inFigures(`${text}\n${outcome ?? ''}`).text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')
