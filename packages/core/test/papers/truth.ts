import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A claim's kind and fields; every field is to be equal, an achievement's `text` only to begin so. */
const Wanted = z.looseObject({ kind: z.string() }).and(z.record(z.string(), z.union([z.string(), z.boolean()])))
export type Wanted = z.infer<typeof Wanted>
const Truth = z.record(z.string(), z.array(Wanted))

/**
 * What the texts of the two folders say, as a person would note it: per file the claims, each with the fields it is to have. Skills are left out
 * where only a vocabulary finds them.
 */
export const truth = { known: truthOf('known'), unseen: truthOf('unseen') }

function truthOf(half: string) {
  return Truth.parse(JSON.parse(readFileSync(new URL(`${half}.json`, import.meta.url), 'utf8')))
}
