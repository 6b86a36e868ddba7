import type { Fact, FactOf } from '../../facts/schema.ts'
import { type Amount, amountsIn } from './amounts.ts'
import { datesIn, datesOf } from './dates.ts'
import { textsOf } from './factTexts.ts'
import { inDigits } from './numerals.ts'
import { type Clause, clausesOf, normalise, telling, type Word } from './words.ts'

/** A clause of a fact, with the part in it that the person had. */
export interface KnownClause extends Clause {
  readonly factId: string
  /** Its telling stems without words of agency. */
  readonly stems: readonly string[]
  readonly agency: number
}

/** What the cited facts say, made ready for comparing. */
export interface Known {
  readonly facts: readonly Fact[]
  /** Each text of the facts, normalised. */
  readonly texts: readonly string[]
  readonly clauses: readonly KnownClause[]
  readonly amounts: readonly Amount[]
  readonly amountsOf: (clause: Clause) => readonly Amount[]
  readonly dates: readonly string[]
  /** Those of them that the lines tell in their own words. */
  readonly told: readonly string[]
  /** Every word of the facts, folded. */
  readonly folded: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** The names of the roles and of where they were, of two words or more, each as its folded words. */
  readonly entryNames: readonly (readonly string[])[]
  /** Stems of the role's own title, employer and place: they may stand beside any line of it. */
  readonly setting: ReadonlySet<string>
}

/** The ladder's step of what was simply done. */
export const did = 2
const levels = { assisted: 0, contributed: 1, did, led: 3, owned: 4 } as const

/** How strong a clause makes the part of whoever did it, null when it does not say. What "helped" and the like lead into is weak: "helped lead". */
export function agencyIn({ words }: Clause): number | null {
  const steps = words.flatMap(({ agency }) => agency ?? [])
  const [first] = steps
  if (first === undefined) return null
  return first < did ? first : Math.max(...steps)
}

/** The telling stems of words, without those of agency. */
export const plainStems = (words: readonly Word[]) => telling(words.filter(({ agency }) => agency === null))

/** What these facts say. A line of work brings its role along: where, as what and when. */
export function knownFrom(cited: readonly Fact[], standing: readonly Fact[], language: string | null): Known {
  const roles = rolesOf(cited, standing)
  const facts = [...cited, ...roles.filter(({ id }) => cited.every((fact) => fact.id !== id))]
  const said = cited.flatMap((fact) => textsOf(fact).map((text) => ({ fact, text: inDigits(normalise(text), language) })))
  const setting = roles.flatMap(settingOf).map((text) => inDigits(normalise(text), language))
  const clauses = said.flatMap(({ fact, text }) => knownClauses(fact, text, language))
  const around = setting.flatMap((text) => clausesOf(text, language))
  const words = [...clauses, ...around].flatMap((clause) => clause.words)
  const amounts = new Map([...clauses, ...around].map((clause) => [clause, amountsIn(clause, language)]))
  const texts = [...said.map(({ text }) => text), ...setting]
  return {
    facts,
    texts,
    clauses,
    amounts: [...amounts.values()].flat(),
    amountsOf: (clause) => amounts.get(clause) ?? [],
    dates: datesOf(facts, texts),
    told: said.flatMap(({ text }) => datesIn(text)),
    folded: new Set(words.map(({ folded }) => folded)),
    stems: new Set(words.map(({ stem }) => stem)),
    entryNames: around.map(({ words: own }) => own.map(({ folded }) => folded)).filter(({ length }) => length > 1),
    setting: new Set(around.flatMap((clause) => telling(clause.words))),
  }
}

/** The roles that lines of work belong to. */
function rolesOf(cited: readonly Fact[], standing: readonly Fact[]): FactOf<'experience'>[] {
  const ids = new Set(cited.flatMap((fact) => (fact.kind === 'achievement' ? (fact.payload.experienceId ?? []) : [])))
  return standing.filter((fact) => fact.kind === 'experience').filter(({ id }) => ids.has(id))
}

function knownClauses(fact: Fact, text: string, language: string | null): KnownClause[] {
  const stated = fact.kind === 'achievement' && fact.payload.agency !== null ? levels[fact.payload.agency] : did
  let before: number | null = null
  return clausesOf(text, language).map((clause) => {
    before = agencyIn(clause) ?? before
    return { ...clause, factId: fact.id, stems: plainStems(clause.words), agency: before ?? stated }
  })
}

const settingOf = ({ payload }: FactOf<'experience'>) =>
  [payload.title, payload.organisation, payload.place].filter((text) => text !== null)
