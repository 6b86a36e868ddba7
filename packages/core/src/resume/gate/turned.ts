import { type Reason, reason } from '../../sentences/reason.ts'
import { type Known, plainStems } from './known.ts'
import { negations } from './lexicon.ts'
import { type Clause, telling } from './words.ts'

/** What the facts deny and the clause says, or the other way round. */
export function turnedOver(clause: Clause, known: Known): Reason | null {
  const said = negatedStems(clause)
  const plain = plainStems(clause.words).filter((stem) => !said.has(stem))
  const carriers = known.clauses.filter(({ stems }) => stems.some((stem) => plain.includes(stem)))
  const opposite = plain.find((stem) => {
    const holding = carriers.filter(({ stems }) => stems.includes(stem))
    return holding.length > 0 && holding.every((one) => negatedStems(one).has(stem))
  })
  return opposite === undefined ? null : reason('opposite')
}

/** "Never missed a deadline" of a fact about payroll deadlines: denying more than the fact does. */
export function deniesMore(clause: Clause, known: Known): boolean {
  const said = negatedStems(clause)
  if (said.size === 0) return false
  const stems = telling(clause.words)
  const carriers = known.clauses.filter((one) => [...negatedStems(one)].some((stem) => said.has(stem)))
  return carriers.length > 0 && carriers.every((one) => [...negatedStems(one)].some((stem) => !stems.includes(stem)))
}

const negatedReach = 4

function negatedStems({ text, words }: Clause): Set<string> {
  const stems = new Set<string>()
  for (const { index } of text.matchAll(negations)) {
    const after = words.filter(({ start }) => start > index)
    for (const stem of telling(after).slice(0, negatedReach)) stems.add(stem)
  }
  return stems
}
