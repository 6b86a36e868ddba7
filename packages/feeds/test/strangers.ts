import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { parse } from 'yaml'
import { z } from 'zod'

/** A posting that nobody published, written before anybody looked at how it would be read, and what stands in it; what is left out is not asked. */
const Stranger = z.object({
  text: z.string(),
  role: z.string().optional(),
  company: z.string().optional(),
  location: z.string().nullish(),
  remote: z.string().nullish(),
  level: z.string().nullish(),
  hours: z.tuple([z.number().nullable(), z.number().nullable()]).nullish(),
  salary: z.tuple([z.number().nullable(), z.number().nullable(), z.string(), z.string()]).nullish(),
  /** Words that a thing asked for must hold, in its label or its quote. */
  must: z.array(z.string()),
  nice: z.array(z.string()),
  /** What nobody asks for. */
  never: z.array(z.string()).default([]),
})
export type Stranger = z.infer<typeof Stranger>

/** Those of one set, by the name of their file. */
export function strangers(set: string): { readonly name: string; readonly stranger: Stranger }[] {
  const folder = join(import.meta.dirname, 'strangers', set)
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.yaml', ''), stranger: Stranger.parse(parse(readFileSync(join(folder, file), 'utf8'))) }))
}

/** The posting as a person pastes it. @throws Error where nothing in it can be read. */
export function pasted({ text }: Stranger, vocabulary: Vocabulary): Posting {
  const raw = parsePastedPosting(text)
  if (raw === null) throw new Error(`nothing to read in ${text.slice(0, 40)}`)
  return readPosting({ ...raw, id: 'pasted', source: 'own', sample: false }, vocabulary)
}

/** One thing the reading should have. */
export interface Judgement {
  readonly place: string
  readonly told: string
  readonly isRight: boolean
}

const fold = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** What of the posting's truth the reading has. */
export function judge(truth: Stranger, posting: Posting): Judgement[] {
  const { role, company, location, remote, level, hours, salary } = posting
  const judged: Judgement[] = []
  const ask = (place: string, wanted: unknown, have: unknown) => {
    if (wanted !== undefined)
      judged.push({
        place,
        told: `${JSON.stringify(wanted)} [${JSON.stringify(have)}]`,
        isRight: JSON.stringify(wanted) === JSON.stringify(have),
      })
  }
  ask('role', truth.role, role)
  ask('company', truth.company, company)
  ask('location', truth.location, location)
  ask('remote', truth.remote, remote)
  ask('level', truth.level, level)
  ask('hours', truth.hours, hours && [hours.min, hours.max])
  ask('salary', truth.salary, salary && [salary.min, salary.max, salary.currency, salary.period])
  const asked = (word: string, classes: readonly string[]) =>
    posting.requirements.some(
      (one) => classes.includes(one.class) && !one.negated && fold(`${one.label} ${one.quote}`).includes(fold(word)),
    )
  const named = (classes: readonly string[]) =>
    posting.requirements.filter((one) => classes.includes(one.class) && one.kind !== 'other').map((one) => one.label)
  for (const word of truth.must)
    judged.push({ place: 'must', told: `${word} [${named(['must']).join(', ')}]`, isRight: asked(word, ['must']) })
  for (const word of truth.nice)
    judged.push({
      place: 'nice',
      told: `${word} [${named(['preferred', 'nice']).join(', ')}]`,
      isRight: asked(word, ['preferred', 'nice']) && !isMust(word),
    })
  for (const word of truth.never)
    judged.push({
      place: 'never',
      told: word,
      isRight: !named(['must', 'preferred', 'nice']).some((label) => fold(label).includes(fold(word))),
    })
  return judged

  function isMust(word: string): boolean {
    return posting.requirements.some((one) => one.class === 'must' && fold(one.quote).includes(fold(word)) && one.kind !== 'other')
  }
}
