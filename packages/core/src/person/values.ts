import { type FactOf, WorkValue } from '../facts/schema.ts'
import { nextTradeOff, type Pair, type TradeOff, weighedIn } from './tradeOffs.ts'

/** What a choice among three values came to: the one that matters most of them and the one that matters least. */
export interface Choice {
  readonly best: WorkValue
  readonly worst: WorkValue
}

/** How much a value matters to the person: share of comparisons won, as the mean and standard deviation of a Beta posterior. */
export interface ValueScore {
  readonly won: number
  readonly lost: number
  readonly mean: number
  readonly sd: number
}

/** Where the six values stand with the person. */
export interface ValuesPicture {
  readonly most: readonly WorkValue[]
  readonly least: readonly WorkValue[]
  readonly scores: Readonly<Record<WorkValue, ValueScore>>
  /** Sets not answered yet, in the order they are asked. */
  readonly open: readonly ValueSet[]
  readonly answered: number
  /** Sets after which nothing more is to be asked: ten, or as many as it took for the leading two to stand apart. */
  readonly needed: number
  /** The scene to weigh the leading two in next: none before the sets are done, nor once the two stand apart. */
  readonly tradeOff: TradeOff | null
  /** Share of the pairs implied by the sets that go against an earlier one. */
  readonly inconsistency: number
  readonly facts: readonly FactOf<'value'>[]
}

export type ValueSet = readonly [WorkValue, WorkValue, WorkValue]

/** Ten sets of three in which every value stands five times and every pair twice; the first four have every value twice. */
export const valueSets: readonly ValueSet[] = [
  ['achievement', 'independence', 'recognition'],
  ['achievement', 'relationships', 'working_conditions'],
  ['independence', 'support', 'working_conditions'],
  ['recognition', 'relationships', 'support'],
  ['achievement', 'independence', 'relationships'],
  ['achievement', 'recognition', 'support'],
  ['independence', 'recognition', 'working_conditions'],
  ['achievement', 'support', 'working_conditions'],
  ['independence', 'relationships', 'support'],
  ['recognition', 'relationships', 'working_conditions'],
]

/** The picture that a person's value facts give: the newest answer to each set, and the values placed most and least of all six. */
export function projectValues(facts: readonly FactOf<'value'>[]): ValuesPicture {
  const placed = (where: 'most' | 'least') =>
    WorkValue.options.filter((value) => facts.some(({ payload }) => payload.placed === where && payload.workValue === value)).toSorted()
  const [most, least] = [placed('most'), placed('least')]
  const answers = valueSets.map((set) => ({ set, answer: answerTo(set, facts) }))
  const done = answers.flatMap(({ answer }) => answer ?? []).toSorted(byAge)
  const implied = done.map(({ pairs }) => pairs)
  const bySets = [...cardPairs(most, least), ...implied.flat()]
  const weighed = weighedIn(facts)
  const scores = scoresOf([...bySets, ...weighed.map(({ pair }) => pair)])
  const needed = neededSets(implied)
  return {
    most,
    least,
    scores,
    open: answers.flatMap(({ set, answer }) => (answer === null ? [set] : [])),
    answered: done.length,
    needed,
    tradeOff:
      done.length === 0 || done.length < needed || isApart(scoresOf(bySets))
        ? null
        : nextTradeOff(leadingTwo(scoresOf(bySets)), weighed, isApart(scores)),
    inconsistency: done.length === 0 ? 0 : contradicted(implied.flat()) / implied.flat().length,
    facts,
  }
}

/** The three pairs that a choice implies. */
export function pairsOf(set: ValueSet, { best, worst }: Choice): Pair[] {
  const [middle] = set.filter((value) => value !== best && value !== worst)
  return middle === undefined
    ? []
    : [
        [best, middle],
        [best, worst],
        [middle, worst],
      ]
}

interface Answered {
  readonly pairs: readonly Pair[]
  readonly fact: FactOf<'value'>
}

/** Oldest first: whether enough was asked is judged in the order it was answered in. */
const byAge = ({ fact: a }: Answered, { fact: b }: Answered) =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1

function answerTo(set: ValueSet, facts: readonly FactOf<'value'>[]): Answered | null {
  const all = facts.flatMap((fact) =>
    fact.payload.choice?.scene === null && set.every((value) => fact.payload.choice?.among.includes(value))
      ? [{ fact, pairs: pairsOf(set, fact.payload.choice) }]
      : [],
  )
  return all.toSorted(byAge).at(-1) ?? null
}

/** The card says of two values that they stand over the others and of one that it stands under them. */
function cardPairs(most: readonly WorkValue[], least: readonly WorkValue[]): Pair[] {
  const leading = most.filter((value) => !least.includes(value))
  const last = least.filter((value) => !most.includes(value))
  const between = WorkValue.options.filter((value) => !leading.includes(value) && !last.includes(value))
  return [
    ...leading.flatMap((over) => [...between, ...last].map((under): Pair => [over, under])),
    ...last.flatMap((under) => between.map((over): Pair => [over, under])),
  ]
}

/** Counts with a Beta(1, 1) prior: mean (won + 1)/(won + lost + 2). Pairs of one set are taken as independent, which they nearly are. */
export function scoresOf(pairs: readonly Pair[]): Record<WorkValue, ValueScore> {
  const score = (value: WorkValue): ValueScore => {
    const won = pairs.filter(([over]) => over === value).length
    const lost = pairs.filter(([, under]) => under === value).length
    const [a, b] = [won + 1, lost + 1]
    return { won, lost, mean: a / (a + b), sd: Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))) }
  }
  return {
    achievement: score('achievement'),
    independence: score('independence'),
    recognition: score('recognition'),
    relationships: score('relationships'),
    support: score('support'),
    working_conditions: score('working_conditions'),
  }
}

/** Pairs that say the opposite of an earlier one. */
function contradicted(pairs: readonly Pair[]): number {
  return pairs.filter(([over, under], at) => pairs.slice(0, at).some(([a, b]) => a === under && b === over)).length
}

const earliestStop = 4

/** DOMAIN.md, section 6: asking stops once the first two stand more than two standard deviations apart. */
function neededSets(answers: readonly (readonly Pair[])[]): number {
  for (let count = earliestStop; count <= answers.length; count++) {
    if (isApart(scoresOf(answers.slice(0, count).flat()))) return count
  }
  return valueSets.length
}

type Scores = Readonly<Record<WorkValue, ValueScore>>

function leadingTwo(scores: Scores): readonly [WorkValue, WorkValue] {
  const [first = 'achievement', second = 'independence'] = WorkValue.options.toSorted((a, b) => scores[b].mean - scores[a].mean)
  return [first, second]
}

function isApart(scores: Scores): boolean {
  const [first, second] = leadingTwo(scores).map((value) => scores[value])
  return first !== undefined && second !== undefined && first.mean - second.mean > 2 * Math.hypot(first.sd, second.sd)
}
