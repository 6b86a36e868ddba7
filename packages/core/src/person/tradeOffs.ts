import type { FactOf, WorkValue } from '../facts/schema.ts'
import type { Pair } from './bestWorst.ts'

/** The scenes in which two values are weighed, by the order they come in. */
const scenes = [1, 2, 3, 4] as const
type Scene = (typeof scenes)[number]
const fewest = 2

/** Two values to weigh against each other in an everyday scene. */
export interface TradeOff {
  readonly between: readonly [WorkValue, WorkValue]
  readonly scene: Scene
}

interface Weighed {
  readonly pair: Pair<WorkValue>
  readonly scene: number
}

/** What was taken in each scene, the newest answer where one was answered twice. */
export function weighedIn(facts: readonly FactOf<'value'>[]): Weighed[] {
  const all = facts.flatMap(({ payload: { choice }, createdAt, id }) =>
    choice && choice.scene !== null ? [{ pair: [choice.best, choice.worst] as const, scene: choice.scene, at: `${createdAt} ${id}` }] : [],
  )
  const newest = all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return [...new Map(newest.map((one) => [`${one.pair.toSorted().join()} ${one.scene}`, one])).values()]
}

/**
 * The next scene for the two that lead by the sets of three (DOMAIN.md, section 6): two at least and four at most, fewer than four once the leading
 * two stand apart or what is left could not turn the majority. Null when enough were answered.
 */
export function nextTradeOff(between: readonly [WorkValue, WorkValue], weighed: readonly Weighed[], isApart: boolean): TradeOff | null {
  const own = weighed.filter(({ pair }) => between.every((value) => pair.includes(value)))
  const taken = own.filter(({ pair: [over] }) => over === between[0]).length
  const left = scenes.length - own.length
  const isSettled = Math.abs(2 * taken - own.length) > left
  if (own.length >= fewest && (isApart || isSettled)) return null
  const scene = scenes.find((one) => own.every((answered) => answered.scene !== one))
  return scene === undefined ? null : { between, scene }
}
