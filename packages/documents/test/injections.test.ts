import { readFileSync } from 'node:fs'
import { factsFromReading } from '@mosaic/core/facts/fromReading'
import { fitOf } from '@mosaic/core/fit/fit'
import { type Person, projectPerson } from '@mosaic/core/person/person'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { DocumentType } from '@mosaic/core/reading/schema'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '@mosaic/documents/reader/document'
import { Reading } from '@mosaic/feeds/reading'
import { sampleFeed } from '@mosaic/feeds/sample'
import { beforeAll, expect, test } from 'vitest'
import { injections, postingOrders } from './injections.ts'

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../core/data/${name}`, import.meta.url), 'utf8'))
const vocabulary = createVocabulary(VocabularyFile.parse({ skills: load('skills.json'), occupations: load('occupations.json') }))
const now = '2026-11-24T09:00:00.000Z'

const raws: RawPosting[] = []
let postings: Posting[] = []
beforeAll(async () => {
  for await (const posting of sampleFeed().load(new Reading())) raws.push(posting)
  postings = raws.map((raw) => readPosting(raw, vocabulary))
})

async function personIn(bytes: Buffer, type: DocumentType): Promise<Person> {
  const { proposals } = await readDocument(bytes, type, vocabulary, 'never')
  let nth = 0
  return projectPerson(
    factsFromReading(proposals, { sourceId: 'file', existing: [], newId: () => `f${nth++}`, createdAt: now }),
    vocabulary,
    now,
  )
}

/** The number for a posting, null where there is none, and the ends of its interval, which are always there. */
function numbersOf(person: Person, posting: Posting): (number | null)[] {
  const { score, interval } = fitOf(person, posting, vocabulary)
  return [score, ...interval]
}
const scores = (person: Person) => postings.flatMap((posting) => numbersOf(person, posting))

/** How far two rows of scores are apart at most; a number that comes or goes is as far as can be. */
function apart(some: readonly (number | null)[], others: readonly (number | null)[]): number {
  return Math.max(...some.map((number, at) => between(number, others[at] ?? null)))
}

function between(a: number | null, b: number | null): number {
  if (a === b) return 0
  return a === null || b === null ? 100 : Math.abs(a - b)
}

test('two hundred résumés with words for a machine in them score as their clean twins do, within two points', {
  timeout: 120_000,
}, async () => {
  expect(injections).toHaveLength(200)
  expect(postings.length).toBeGreaterThan(20)
  const moved: string[] = []
  let scored = 0
  const twins = new Map<string, (number | null)[]>()
  for (const { how, type, injected, clean } of injections) {
    const who = how.split(',').slice(0, 2).join()
    const twin = twins.get(who) ?? scores(await personIn(await clean(), type))
    twins.set(who, twin)
    scored += twin.filter((number) => number !== null).length
    const by = apart(scores(await personIn(await injected(), type)), twin)
    if (by > 2) moved.push(`${how}: ${by}`)
  }
  expect(moved).toEqual([])
  expect(scored).toBeGreaterThan(200 * 2 * postings.length)
})

test('words for a machine in a posting move nobody’s score of it by more than two points', async () => {
  const clean = injections.filter(({ type }) => type === 'txt').filter((_, at) => at % 8 === 0)
  const everybody = await Promise.all(clean.map(async (one) => personIn(await one.clean(), 'txt')))
  const moved: string[] = []
  for (const [at, raw] of raws.entries())
    for (const order of postingOrders) {
      const twin = postings[at] ?? readPosting(raw, vocabulary)
      const injected = readPosting({ ...raw, text: `${raw.text}\n\n${order}` }, vocabulary)
      const [one, two] = [twin, injected].map((posting) => everybody.flatMap((person) => numbersOf(person, posting)))
      const by = apart(one ?? [], two ?? [])
      if (by > 2) moved.push(`${raw.id} ${order.slice(0, 40)}: ${by}`)
    }
  expect(moved).toEqual([])
})
