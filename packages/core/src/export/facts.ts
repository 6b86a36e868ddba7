import { currentFacts } from '../facts/current.ts'
import { identityOf } from '../facts/fromReading.ts'
import type { Fact } from '../facts/schema.ts'
import { type Ids, replaceIds } from './ids.ts'

export interface BroughtFacts {
  /** In the order in which they are to be stored. */
  readonly facts: readonly Fact[]
  /** Facts that one of these takes the place of: what points at the first is to point at the second. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[]
}

/**
 * What of a brought project's facts is new here. What was said further there goes on here; where both sides went on, the later one stands. What both say
 * stays one fact with the quotes and links of both, and a reader's word never takes the place of a person's.
 * @param ids holds the pairs already, and gets what became of every fact.
 */
export function factsToBring(here: readonly Fact[], brought: readonly Fact[], ids: Ids, newId: () => string): BroughtFacts {
  const standing = standingAmong(here)
  const facts: Fact[] = []
  const replaced: { from: string; to: string }[] = []
  const place = (fact: Fact, before: Fact | undefined): Fact => {
    const placed = { ...fact, id: newId(), supersedesId: before?.id ?? null }
    facts.push(placed)
    standing.add(placed)
    return placed
  }
  for (const chain of chainsOf(brought)) {
    const news = chain.facts.filter(({ id }) => !ids.has(id))
    const newest = news.at(-1)
    if (!newest) continue
    const known = chain.facts.findLast(({ id }) => ids.has(id))?.id ?? chain.after
    const earlier = standing.find(ids.get(known ?? ''))
    const told = replaceIds(newest, ids)
    const rival = earlier ? standing.tipOf(earlier) : standing.saying(told)
    let last = rival
    const goesOn = !rival || rival === earlier || takesPlaceOf(told, rival)
    for (const fact of news) {
      if (goesOn) last = place(replaceIds(fact, ids), last)
      ids.set(fact.id, last?.id ?? fact.id)
    }
    if (!rival || !last) continue
    const wider = earlier ? null : withAll(last, last === rival ? told : rival)
    if (wider) last = place({ ...wider, createdAt: told.createdAt > rival.createdAt ? told.createdAt : rival.createdAt }, last)
    ids.set(newest.id, last.id)
    if (last !== rival) replaced.push({ from: rival.id, to: last.id })
  }
  return { facts, replaced }
}

/** Which facts stand, as more are added. */
function standingAmong(here: readonly Fact[]) {
  const byId = new Map(here.map((fact) => [fact.id, fact]))
  const after = new Map(here.map((fact) => [fact.supersedesId, fact]))
  const said = new Map(currentFacts(here).map((fact) => [identityOf(fact), fact]))
  const tipOf = (fact: Fact): Fact => {
    const next = after.get(fact.id)
    return next ? tipOf(next) : fact
  }
  return {
    find: (id: string | undefined) => byId.get(id ?? ''),
    tipOf,
    saying: (fact: Fact) => said.get(identityOf(fact)),
    add(fact: Fact) {
      byId.set(fact.id, fact)
      if (fact.supersedesId !== null) after.set(fact.supersedesId, fact)
      if (currentFacts([fact]).length > 0) said.set(identityOf(fact), fact)
    },
  }
}

/** A fact with what took its place since, oldest first; `after` is what its first one took the place of. */
interface Chain {
  readonly after: string | null
  readonly facts: [Fact, ...Fact[]]
}

/** What is pointed at comes before what points at it. */
const linksLast: Partial<Record<Fact['kind'], number>> = { achievement: 1, goal: 1, skill: 2, wording: 2, disclaimer: 2 }

function chainsOf(facts: readonly Fact[]): Chain[] {
  const chains: Chain[] = []
  const endingIn = new Map<string | null, Chain>()
  for (const fact of facts) {
    const earlier = endingIn.get(fact.supersedesId)
    const chain = earlier ?? { after: fact.supersedesId, facts: [fact] }
    if (earlier) earlier.facts.push(fact)
    else chains.push(chain)
    endingIn.delete(fact.supersedesId)
    endingIn.set(fact.id, chain)
  }
  return chains.toSorted((a, b) => (linksLast[a.facts[0].kind] ?? 0) - (linksLast[b.facts[0].kind] ?? 0))
}

function takesPlaceOf(brought: Fact, here: Fact): boolean {
  const isTrusted = brought.createdBy !== 'reader' || here.createdBy === 'reader'
  const says = ({ status, payload }: Fact) => JSON.stringify([status, payload])
  return isTrusted && brought.createdAt > here.createdAt && says(brought) !== says(here)
}

/** One fact with the quotes and the links of both, null when it has them already. */
function withAll(one: Fact, other: Fact): Fact | null {
  const evidence = union(one.evidence, other.evidence)
  const isQuoted = evidence.length > one.evidence.length
  if (one.kind !== 'skill' || other.kind !== 'skill') return isQuoted ? { ...one, evidence } : null
  const usedIn = union(one.payload.usedIn, other.payload.usedIn).slice(0, usedInAtMost)
  const isLinked = usedIn.length > one.payload.usedIn.length
  return isQuoted || isLinked ? { ...one, evidence, payload: { ...one.payload, usedIn } } : null
}

const usedInAtMost = 100

function union<T>(some: readonly T[], more: readonly T[]): T[] {
  const known = new Set(some.map((item) => JSON.stringify(item)))
  return [...some, ...more.filter((item) => !known.has(JSON.stringify(item)))]
}
