import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Level, type RawPosting, RemoteMode } from '@mosaic/core/postings/schema'
import { languageOfText } from '@mosaic/core/reading/language'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { Reading } from '@mosaic/feeds/reading'
import { sampleFeed } from '@mosaic/feeds/sample'
import { beforeAll, describe, expect, test } from 'vitest'

async function collect(postings: AsyncIterable<RawPosting>): Promise<RawPosting[]> {
  const all: RawPosting[] = []
  for await (const posting of postings) all.push(posting)
  return all
}

async function fileOf(...lines: string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'mosaic-feed-')), 'postings.jsonl')
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}

describe('the bundled samples', () => {
  let postings: RawPosting[] = []
  beforeAll(async () => {
    postings = await collect(sampleFeed().load(new Reading()))
  })

  test('there are 200, each with its own id, over all five levels', () => {
    expect(postings).toHaveLength(200)
    expect(new Set(postings.map(({ id }) => id)).size).toBe(200)
    for (const level of Level.options) expect(postings.filter((posting) => posting.level === level).length).toBeGreaterThanOrEqual(15)
  })

  test('their roles are of 40 occupations and more', async () => {
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(new URL(`../../core/data/${name}`, import.meta.url), 'utf8'))
    const vocabulary = createVocabulary(
      VocabularyFile.parse({ skills: await read('skills.json'), occupations: await read('occupations.json') }),
    )
    const occupations = postings.map(({ role }) => vocabulary.mapTitle(role)?.occupationId).filter((id) => id !== undefined)
    expect(new Set(occupations).size).toBeGreaterThanOrEqual(40)
  })

  test('no two are near-copies: of the shorter one’s runs of three words, the other has at most a tenth', () => {
    const runs = postings.map(({ id, text }) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return { id, runs: new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)) }
    })
    const alike = runs.flatMap((one, at) =>
      runs
        .slice(at + 1)
        .filter((other) => [...one.runs].filter((run) => other.runs.has(run)).length > Math.min(one.runs.size, other.runs.size) / 10)
        .map((other) => `${one.id} and ${other.id}`),
    )
    expect(alike).toEqual([])
  })

  test('they come from many countries, in English and German, from home, in between and on site', () => {
    expect(postings.filter(({ text }) => languageOfText(text) === 'de').length).toBeGreaterThanOrEqual(30)
    expect(new Set(postings.map(({ location }) => location?.split(', ').at(-1))).size).toBeGreaterThanOrEqual(20)
    for (const mode of RemoteMode.options) expect(postings.filter(({ remote }) => remote === mode).length).toBeGreaterThanOrEqual(10)
  })

  test('none can be taken for an offer: it is marked, leads nowhere and has no age', () => {
    for (const posting of postings)
      expect(posting).toMatchObject({ source: 'sample', sample: true, url: null, postedAt: null, validThrough: null })
  })

  test('each salary is a range in its currency and period, lower end first', () => {
    const salaries = postings.map(({ salary }) => salary).filter((salary) => salary !== null)
    for (const { min, max, currency, period } of salaries) {
      expect(min).toBeGreaterThan(0)
      expect(max).toBeGreaterThanOrEqual(min ?? Number.POSITIVE_INFINITY)
      expect(currency).toMatch(/^[A-Z]{3}$/)
      expect(period).not.toBeNull()
    }
    expect(new Set(salaries.map(({ currency }) => currency)).size).toBeGreaterThanOrEqual(10)
    expect(new Set(salaries.map(({ period }) => period))).toEqual(new Set(['hour', 'day', 'month', 'year']))
  })

  test('the texts are long enough to read and end without stray space', () => {
    expect(postings.filter(({ text }) => text.length <= 150).map(({ id }) => id)).toEqual([])
    expect(postings.filter(({ text }) => text !== text.replace(/[^\S\n]+$/gm, '').trim()).map(({ id }) => id)).toEqual([])
  })
})

test('a line that is no sample posting stops the feed and is named', async () => {
  const [first = ''] = (await readFile(new URL('../sample/postings.jsonl', import.meta.url), 'utf8')).split('\n')
  const offer = JSON.stringify({ ...JSON.parse(first), url: 'https://example.org/apply' })
  await expect(collect(sampleFeed(await fileOf(first, offer)).load(new Reading()))).rejects.toThrow(/Line 2 .*url/s)
  await expect(collect(sampleFeed(await fileOf('', first, '{')).load(new Reading()))).rejects.toThrow(/Line 3 .*not JSON/)
})
