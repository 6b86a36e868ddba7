/** What a choice among three came to: the one that comes first of them and the one that comes last. */
export interface Choice<T extends string> {
  readonly best: T
  readonly worst: T
}

export type ChoiceSet<T extends string> = readonly [T, T, T]

/** How much one of six counts with the person: share of comparisons won, as the mean and standard deviation of a Beta posterior. */
export interface Score {
  readonly won: number
  readonly lost: number
  readonly mean: number
  readonly sd: number
}
export type Scores<T extends string> = Readonly<Record<T, Score>>

/** Where six things stand with the person, by what they chose three at a time. */
export interface BestWorst<T extends string> {
  readonly scores: Scores<T>
  /** Sets not answered yet, in the order they are asked. */
  readonly open: readonly ChoiceSet<T>[]
  readonly answered: number
  /** Sets after which nothing more is to be asked: ten, or as many as it took for the leading two to stand apart. */
  readonly needed: number
  /** Share of the pairs implied by the sets that go against an earlier one. */
  readonly inconsistency: number
}

interface ChoiceFact<T extends string> {
  readonly id: string
  readonly createdAt: string
  readonly payload: { readonly choice: (Choice<T> & { readonly among: readonly T[] }) | null }
}

/** Ten sets of three in which each of six stands five times and every pair twice; the first four have each twice. */
const design = [
  [0, 1, 2],
  [0, 3, 5],
  [1, 4, 5],
  [2, 3, 4],
  [0, 1, 3],
  [0, 2, 4],
  [1, 2, 5],
  [0, 4, 5],
  [1, 3, 4],
  [2, 3, 5],
] as const

export type Six<T extends string> = readonly [T, T, T, T, T, T]

/** The ten sets over six things, by their order. */
export function setsOf<T extends string>(six: Six<T>): readonly ChoiceSet<T>[] {
  return design.map(([a, b, c]) => [six[a], six[b], six[c]])
}

export type Pair<T extends string> = readonly [over: T, under: T]

/** What the newest answer to each set comes to; `placed` are comparisons that were told in another way. */
export function projectChoices<T extends string>(
  six: Six<T>,
  facts: readonly ChoiceFact<T>[],
  placed: readonly Pair<T>[] = [],
): BestWorst<T> {
  const answers = setsOf(six).map((set) => ({ set, answer: answerTo(set, facts) }))
  const done = answers.flatMap(({ answer }) => answer ?? []).toSorted(byAge)
  const implied = done.map(({ pairs }) => pairs)
  return {
    scores: scoresOf(six, [...placed, ...implied.flat()]),
    open: answers.flatMap(({ set, answer }) => (answer === null ? [set] : [])),
    answered: done.length,
    needed: neededSets(six, implied),
    inconsistency: done.length === 0 ? 0 : contradicted(implied.flat()) / implied.flat().length,
  }
}

/** The three pairs that a choice implies. */
export function pairsOf<T extends string>(set: ChoiceSet<T>, { best, worst }: Choice<T>): Pair<T>[] {
  const [middle] = set.filter((one) => one !== best && one !== worst)
  return middle === undefined
    ? []
    : [
        [best, middle],
        [best, worst],
        [middle, worst],
      ]
}

interface Answered<T extends string> {
  readonly pairs: readonly Pair<T>[]
  readonly fact: ChoiceFact<T>
}

/** Oldest first: whether enough was asked is judged in the order it was answered in. */
function byAge<T extends string>({ fact: a }: Answered<T>, { fact: b }: Answered<T>): number {
  return a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1
}

function answerTo<T extends string>(set: ChoiceSet<T>, facts: readonly ChoiceFact<T>[]): Answered<T> | null {
  const all = facts.flatMap((fact) => {
    const { choice } = fact.payload
    return choice && set.every((one) => choice.among.includes(one)) ? [{ fact, pairs: pairsOf(set, choice) }] : []
  })
  return all.toSorted(byAge).at(-1) ?? null
}

/** Counts with a Beta(1, 1) prior: mean (won + 1)/(won + lost + 2). Pairs of one set are taken as independent, which they nearly are. */
function scoresOf<T extends string>(six: Six<T>, pairs: readonly Pair<T>[]): Scores<T> {
  return profileOf(six, (one) => {
    const won = pairs.filter(([over]) => over === one).length
    const lost = pairs.filter(([, under]) => under === one).length
    const [a, b] = [won + 1, lost + 1]
    return { won, lost, mean: a / (a + b), sd: Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))) }
  })
}

/** Something for each of the six. */
export function profileOf<T extends string, V>(six: readonly T[], of: (one: T) => V): Record<T, V> {
  return Object.fromEntries(six.map((one) => [one, of(one)])) as Record<T, V>
}

/** Pairs that say the opposite of an earlier one. */
function contradicted<T extends string>(pairs: readonly Pair<T>[]): number {
  return pairs.filter(([over, under], at) => pairs.slice(0, at).some(([a, b]) => a === under && b === over)).length
}

const earliestStop = 4

/** DOMAIN.md, section 6: asking stops once the first two stand more than two standard deviations apart. */
function neededSets<T extends string>(six: Six<T>, answers: readonly (readonly Pair<T>[])[]): number {
  for (let count = earliestStop; count <= answers.length; count++) {
    if (isApart(six, scoresOf(six, answers.slice(0, count).flat()))) return count
  }
  return design.length
}

/** The two that lead; of equals the first of the six. */
export function leadingTwo<T extends string>(six: Six<T>, scores: Scores<T>): readonly [T, T] {
  const [first = six[0], second = six[1]] = six.toSorted((a, b) => scores[b].mean - scores[a].mean)
  return [first, second]
}

/** Whether the first two stand more than two standard deviations apart. */
export function isApart<T extends string>(six: Six<T>, scores: Scores<T>): boolean {
  const [first, second] = leadingTwo(six, scores).map((one) => scores[one])
  return first !== undefined && second !== undefined && first.mean - second.mean > 2 * Math.hypot(first.sd, second.sd)
}
