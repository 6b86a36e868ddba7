import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, Requirement } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { csvRows, postingFromRow } from '@mosaic/feeds/csv'
import { fromJobPosting } from '@mosaic/feeds/jobPosting'
import { readPage } from '@mosaic/feeds/page'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a place should hold: one wording, or any of several that are as right. */
const Wording = z.union([z.string(), z.null(), z.array(z.string().nullable())])

/** A posting that nobody published, written before anybody looked at how it would be read, and what stands in it; what is left out is not asked. */
const Stranger = z.object({
  text: z.string(),
  /** How it is handed in. */
  format: z.enum(['pasted', 'page', 'csv', 'jobPosting']).default('pasted'),
  role: Wording.optional(),
  company: Wording.optional(),
  location: Wording.optional(),
  remote: z.string().nullish(),
  level: Wording.optional(),
  employment: Wording.optional(),
  /** The day until which people may apply. */
  until: z.string().nullish(),
  hours: z.tuple([z.number().nullable(), z.number().nullable()]).nullish(),
  salary: z.tuple([z.number().nullable(), z.number().nullable(), z.string(), z.string()]).nullish(),
  /** Words that a thing asked for must hold, in its label or its quote. */
  must: z.array(z.string()),
  nice: z.array(z.string()),
  /** What nobody asks for. */
  never: z.array(z.string()).default([]),
  /** Of which kind a thing asked for is, by a word that it must hold. */
  kinds: z.record(z.string(), Requirement.shape.kind).default({}),
})
export type Stranger = z.infer<typeof Stranger>

/** Those of one set, by the name of their file. */
function strangers(set: string): { readonly name: string; readonly stranger: Stranger }[] {
  const folder = join(import.meta.dirname, 'strangers', set)
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.yaml', ''), stranger: Stranger.parse(parse(readFileSync(join(folder, file), 'utf8'))) }))
}

/** The posting as a person hands it in. @throws Error where nothing in it can be read. */
async function handedIn({ text, format }: Stranger, vocabulary: Vocabulary): Promise<Posting> {
  const raw = await rawOf(text, format)
  if (raw === null) throw new Error(`nothing to read in ${text.slice(0, 40)}`)
  return readPosting({ ...raw, id: 'handedIn', source: 'own', sample: false }, vocabulary)
}

async function rawOf(text: string, format: Stranger['format']): Promise<ReturnType<typeof parsePastedPosting>> {
  if (format === 'jobPosting') return fromJobPosting(JSON.parse(text), 'own')
  if (format === 'csv') {
    const { value } = await csvRows({ text }).next()
    return value && postingFromRow(value.row, 'own')
  }
  if (format === 'pasted') return parsePastedPosting(text)
  const { posting, text: words, heading } = readPage(text, 'own')
  const parsed = posting ?? parsePastedPosting(words)
  return parsed && { ...parsed, role: posting === null ? (heading ?? parsed.role) : parsed.role }
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
function judge(truth: Stranger, posting: Posting): Judgement[] {
  const { role, company, location, remote, level, hours, salary, employmentType, validThrough } = posting
  const judged: Judgement[] = []
  const ask = (place: string, wanted: unknown, have: unknown) => {
    if (wanted !== undefined)
      judged.push({
        place,
        told: `${JSON.stringify(wanted)} [${JSON.stringify(have)}]`,
        isRight: JSON.stringify(wanted) === JSON.stringify(have),
      })
  }
  const askWording = (place: string, wanted: z.infer<typeof Wording> | undefined, have: string | null) => {
    if (!Array.isArray(wanted)) ask(place, wanted, have)
    else judged.push({ place, told: `${JSON.stringify(wanted)} [${have}]`, isRight: wanted.includes(have) })
  }
  askWording('role', truth.role, role)
  askWording('company', truth.company, company)
  askWording('location', truth.location, location)
  ask('remote', truth.remote, remote)
  askWording('level', truth.level, level)
  if (truth.employment !== undefined) {
    const kinds = [truth.employment].flat()
    const have = employmentType?.split(', ') ?? []
    judged.push({
      place: 'employment',
      told: `${kinds.join('|')} [${have.join(', ')}]`,
      isRight: kinds.some((kind) => kind !== null && have.includes(kind)),
    })
  }
  ask('until', truth.until, validThrough?.slice(0, 10) ?? null)
  ask('hours', truth.hours, hours && [hours.min, hours.max])
  ask('salary', truth.salary, salary && [salary.min, salary.max, salary.currency, salary.period])
  const asked = (word: string, classes: readonly string[]) =>
    posting.requirements.some(
      (one) => classes.includes(one.class) && !one.negated && fold(`${one.label} ${one.quote}`).includes(fold(word)),
    )
  const named = (classes: readonly string[]) =>
    posting.requirements.filter((one) => classes.includes(one.class) && one.kind !== 'other' && !one.negated).map((one) => one.label)
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
  for (const [word, kind] of Object.entries(truth.kinds)) {
    const found = posting.requirements.filter((one) => fold(`${one.label} ${one.quote}`).includes(fold(word)) && !one.negated)
    judged.push({
      place: 'kind',
      told: `${word}: ${kind} [${found.map((one) => `${one.kind} ${one.label}`).join(', ')}]`,
      isRight: found.some((one) => one.kind === kind && (kind === 'experience' || fold(one.label) !== '')),
    })
  }
  return judged

  function isMust(word: string): boolean {
    return posting.requirements.some((one) => one.class === 'must' && fold(one.quote).includes(fold(word)) && one.kind !== 'other')
  }
}

/** What of a whole set the reading has. */
export async function judgedOf(set: string, vocabulary: Vocabulary): Promise<Judgement[]> {
  const all = strangers(set).map(async ({ name, stranger }) => {
    const judged = judge(stranger, await handedIn(stranger, vocabulary))
    return judged.map((one) => ({ ...one, told: `${one.told} of ${name}` }))
  })
  return (await Promise.all(all)).flat()
}
