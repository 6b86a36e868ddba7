import { z } from 'zod'

/** Words that say something; whatever else stands there counts as not given. */
export const words = z.string().trim().min(1).nullable().catch(null).default(null)

/** An amount above 0; boards write 0 for "not told". */
export const amount = z.coerce.number().positive().nullable().catch(null).default(null)

export const flag = z.boolean().nullable().catch(null).default(null)

/** An id, however it is written. */
export const key = z.union([z.string().min(1), z.number()]).transform(String)

/** A title: without one there is no posting. */
export const title = z.string({ error: 'it has no title' }).trim().min(1, 'its title is empty')

/** A list whose broken items are left out. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item.nullable().catch(null))
    .catch([])
    .default([])
    .transform((all) => all.filter((one) => one !== null))
}

/** Words joined by ", ", each once; null when there are none. */
export function joined(parts: readonly (string | null | undefined)[]): string | null {
  return [...new Set(parts.filter((part) => part !== null && part !== undefined && part !== ''))].join(', ') || null
}
