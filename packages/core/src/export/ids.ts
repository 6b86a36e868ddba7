/** What each id of a brought project is here. */
export type Ids = Map<string, string>

/** The same value with ids replaced wherever they are named. */
export function replaceIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return walk(value, ids) as T
}

function walk(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => walk(item, ids))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, ids)]))
}

/** A value as text without these ids: what says the same in two sessions is the same text. */
export const withoutIds = (own: ReadonlySet<string>) => (value: unknown) =>
  JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'string') return own.has(item) ? '' : item
    // a text that steps led back to has its names in another order
    return item === null || typeof item !== 'object' || Array.isArray(item)
      ? item
      : Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })

interface Side<T> {
  readonly rows: readonly T[]
  readonly key: (row: T) => string
}

/** Ids are made in the order of time, so that rows in the order of their ids stand by age, the oldest first. */
export const byAge = (a: { readonly id: string }, b: { readonly id: string }) => Number(a.id > b.id) - Number(a.id < b.id)

/** Notes in `ids` which rows stand here already: of one key the oldest is the oldest, and so on. Rows that have a pair are left alone. */
export function pair<T extends { readonly id: string }>(here: Side<T>, brought: Side<T>, ids: Ids): void {
  const taken = new Set(ids.values())
  const free = Map.groupBy(here.rows.filter(({ id }) => !taken.has(id)).toSorted(byAge), here.key)
  for (const row of brought.rows.toSorted(byAge)) {
    if (ids.has(row.id)) continue
    const twin = free.get(brought.key(row))?.shift()
    if (twin) ids.set(row.id, twin.id)
  }
}
