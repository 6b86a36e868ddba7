import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Level, type RawPosting } from '@mosaic/core/postings/schema'
import { Occupation } from '@mosaic/core/vocabulary/schema'
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

  test('there are 60, each with its own id, over all five levels', () => {
    expect(postings).toHaveLength(60)
    expect(new Set(postings.map(({ id }) => id)).size).toBe(60)
    for (const level of Level.options) expect(postings.filter((posting) => posting.level === level).length).toBeGreaterThanOrEqual(5)
  })

  test('they cover 20 occupations of the vocabulary and more', async () => {
    const file = new URL('../../core/data/occupations.json', import.meta.url)
    const occupations = Occupation.array().parse(JSON.parse(await readFile(file, 'utf8')))
    const named = occupations.filter(({ title, alternateTitles }) =>
      postings.some(({ role }) => [title, ...alternateTitles].some((name) => role.toLowerCase().includes(name.toLowerCase()))),
    )
    expect(named.length).toBeGreaterThanOrEqual(20)
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
    expect(new Set(salaries.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'GBP', 'USD']))
    expect(new Set(salaries.map(({ period }) => period))).toEqual(new Set(['hour', 'month', 'year']))
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
