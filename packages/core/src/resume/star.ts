import type { PayloadOf } from '../facts/schema.ts'

/** What fits on two lines of a page. */
const lettersAtMost = 210

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;!]+/g, ' ')
    .trim()
const hasFigure = (text: string) => /\d/.test(text)

/**
 * A line of work as a résumé tells it, in the person's own sentences: what was done, then what was different afterwards where that says more.
 * How things stood before goes in front only beside a result, and only where it has a figure that the others lack, to measure the result by.
 * Whatever would not fit on two lines stays out; the task is for the talk about it.
 */
export function starLine({ text, situation, outcome }: PayloadOf<'achievement'>): string {
  const isNew = (part: string | null, ...said: readonly string[]): part is string =>
    part !== null && said.every((one) => !folded(one).includes(folded(part)) && !folded(part).includes(folded(one)))
  if (!isNew(outcome, text)) return text
  const done = joined(text, outcome)
  const whole = isNew(situation, text, outcome) && hasFigure(situation) && !hasFigure(text) ? joined(situation, text, outcome) : done
  return [whole, done].find((line) => line.length <= lettersAtMost) ?? text
}

const joined = (...parts: readonly string[]) =>
  parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1).replace(/[\s.;,]+$/, '')}`).join('. ')
