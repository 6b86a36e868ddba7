import type { Concept } from './taxonomy.ts'
import { wordsOf } from './tokens.ts'

/** Something of ours that a taxonomy may know: `label` is its first name. */
export interface Named {
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
}

/** A concept that shares names with something of ours. */
export interface Likeness {
  readonly concept: Concept
  readonly matchType: 'exact' | 'alias' | 'narrower' | 'related'
  /** Shared names: a first name of ours counts double, the concept's own label threefold, and a name that n concepts bear 1/n. */
  readonly weight: number
}

interface Keyed {
  readonly concept: Concept
  readonly label: string
  readonly names: ReadonlySet<string>
}

interface Own {
  readonly first: string
  readonly names: ReadonlySet<string>
}

interface Shared {
  readonly weight: number
  readonly count: number
}

const labelWeight = 3
const firstNameWeight = 2
/** A first name that more than two concepts bear says little; what is only alike in other names has to share as much as a label weighs. */
const leastAlias = 1
const leastRelated = 3
const order = ['exact', 'alias', 'narrower', 'related']

/**
 * The concepts that each item shares names with, the likeliest first: by kind of match, then by weight. Names are compared without case,
 * accents and a plural's s. Items without any are left out. Other names of a skill mean the same (`synonyms`); those of an occupation are
 * often special cases of it, and its first name alone proves nothing where no other agrees: a nursery manager of O*NET grows plants.
 */
export function identify(
  items: readonly Named[],
  concepts: readonly Concept[],
  otherNames: 'synonyms' | 'special cases',
): Map<string, Likeness[]> {
  if (concepts.length === 0) return new Map()
  const bearers = bearersOf(concepts)
  const entries = items.map(({ id, label, aliases }): readonly [string, Likeness[]] => {
    const first = keyOf(label)
    const own = { first, names: new Set([first, ...aliases.map(keyOf)]) }
    const likenesses = [...sharing(own, bearers)].flatMap(([one, shared]): Likeness[] => {
      const matchType = otherNames === 'synonyms' ? matchOfSkill(one, own, shared) : matchOfOccupation(one, own, shared)
      return matchType === null ? [] : [{ concept: one.concept, matchType, weight: shared.weight }]
    })
    return [id, likenesses.toSorted(likeliest)]
  })
  return new Map(entries.filter(([, likenesses]) => likenesses.length > 0))
}

function bearersOf(concepts: readonly Concept[]): Map<string, Keyed[]> {
  const bearers = new Map<string, Keyed[]>()
  for (const concept of concepts) {
    const one: Keyed = { concept, label: keyOf(concept.label), names: new Set(concept.names.map(keyOf)) }
    for (const name of new Set([one.label, ...one.names])) {
      const known = bearers.get(name)
      if (known) known.push(one)
      else bearers.set(name, [one])
    }
  }
  return bearers
}

function sharing({ first, names }: Own, bearers: ReadonlyMap<string, readonly Keyed[]>): Map<Keyed, Shared> {
  const found = new Map<Keyed, Shared>()
  for (const name of names) {
    const bearing = bearers.get(name) ?? []
    for (const one of bearing) {
      const share = (one.label === name ? labelWeight : 1 / bearing.length) * (name === first ? firstNameWeight : 1)
      const { weight, count } = found.get(one) ?? { weight: 0, count: 0 }
      found.set(one, { weight: weight + share, count: count + 1 })
    }
  }
  return found
}

function matchOfSkill({ label, names }: Keyed, own: Own, { weight }: Shared): Likeness['matchType'] | null {
  if (label === own.first) return 'exact'
  return own.names.has(label) || (names.has(own.first) && weight >= leastAlias) || weight >= leastRelated ? 'alias' : null
}

function matchOfOccupation({ label, names }: Keyed, own: Own, { weight, count }: Shared): Likeness['matchType'] | null {
  if (label === own.first) return 'exact'
  const isConfirmed = count > 1 || ` ${label} `.includes(` ${own.first} `)
  if (names.has(own.first) && weight >= leastAlias && isConfirmed) return 'alias'
  if (own.names.has(label)) return 'narrower'
  return weight >= leastRelated ? 'related' : null
}

// what ends in -ics is a field in a text, and a plural in the name of an occupation: "Paramedics"
function keyOf(name: string): string {
  return wordsOf(name)
    .join(' ')
    .replace(/ics(?!\p{L})/gu, 'ic')
}

function likeliest(a: Likeness, b: Likeness): number {
  const better = order.indexOf(a.matchType) - order.indexOf(b.matchType)
  return better || b.weight - a.weight || (a.concept.uri < b.concept.uri ? -1 : 1)
}
