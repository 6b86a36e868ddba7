import { z } from 'zod'

/** Words that say something; whatever else stands there counts as not given. */
export const words = z.string().trim().min(1).nullable().catch(null).default(null)

/** An amount above 0, a number or written ("28,500", "£42,000.00", "28.500,00"); boards write 0 for "not told". */
export const amount = z
  .preprocess((value) => (typeof value === 'string' ? amountWritten(value) : value), z.coerce.number().positive())
  .nullable()
  .catch(null)
  .default(null)

/** Points and commas as both ways of writing have them: the last one with one or two figures behind it parts the cents. */
function amountWritten(written: string): number | null {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(written) && !/^\s*[1-9]\d{0,2}\.\d{3}\s*$/.test(written)) return Number(written)
  const [, whole = '', cents] = /^\D*?(\d[\d.,' \u00a0\u202f]*?)(?:[.,](\d{1,2}))?\D*$/u.exec(written) ?? []
  const thousands = /k\s*$/i.test(written) ? 1000 : 1
  return whole === '' ? null : Number(`${whole.replaceAll(/\D/g, '')}.${cents ?? 0}`) * thousands
}

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
