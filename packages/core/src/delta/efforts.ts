import type { FactOf } from '../facts/schema.ts'
import { Effort } from './schema.ts'

/** What closing gaps takes by the person's own word: by `keyOf`. */
export type OwnEfforts = Readonly<Record<string, Effort>>

/** The preference by which a person says what closing one gap would take them: "learn Python: M". */
export const effortPreference = 'effort'

const written = /^([\p{L}\p{N}_]+ .+): (S|M|L|XL)$/u

export const keyOf = (kind: string, gap: string) => `${kind} ${gap.toLowerCase()}`

/** The efforts that a person gave, the newest for each gap; what cannot be read changes nothing. */
export function effortsOf(preferences: readonly FactOf<'preference'>[]): OwnEfforts {
  const told = preferences
    .filter(({ payload }) => payload.name === effortPreference)
    .toSorted((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
    .flatMap(({ payload }) => {
      const [, what = '', effort] = written.exec(payload.value) ?? []
      return effort === undefined ? [] : [[what.toLowerCase(), Effort.parse(effort)] as const]
    })
  return Object.fromEntries(told)
}
