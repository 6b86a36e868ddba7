import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import type { Db } from '@mosaic/db/open'
import { conceptsAfter, dropOtherRevisions, findTaxonomy, listTaxonomies, publishTaxonomy, stageConcepts } from '@mosaic/db/taxonomies'
import { writing } from '@mosaic/db/write'
import { describe, expect, test } from 'vitest'
import { dialects, openTestDatabase } from './database.ts'
import { at } from './person.ts'

const concept = (uri: string, label = uri): Concept => ({
  scheme: 'esco',
  uri,
  kind: 'skill',
  code: null,
  label,
  names: ['Brot backen', 'ベーキング'],
  workValues: null,
  interests: null,
})
const published = (revision: number, version: string | null = '1.2.0') => ({
  scheme: 'esco' as const,
  version,
  fingerprint: `print ${revision}`,
  revision,
  importedAt: at,
})

/** All of them, two at a time. */
async function listConcepts(db: Db): Promise<unknown[]> {
  const found: unknown[] = []
  for (let after: { scheme: string; uri: string } | null = null; ; ) {
    const page = await conceptsAfter(db, { after, limit: 2 })
    found.push(...page.map(({ content }) => JSON.parse(content) as unknown))
    after = page.at(-1) ?? null
    if (after === null) return found
  }
}

describe.each(dialects)('taxonomies on %s', (dialect) => {
  test('what is staged is read by nobody until it is published, and then whole', async () => {
    await using test = await openTestDatabase(dialect)
    await writing(test.db, (trx) => stageConcepts(trx, 1, [concept('b'), concept('a')]))
    expect(await listConcepts(test.db)).toEqual([])
    await writing(test.db, (trx) => publishTaxonomy(trx, published(1)))
    expect(await listConcepts(test.db)).toEqual([concept('a'), concept('b')])
    expect(await listTaxonomies(test.db)).toEqual([{ scheme: 'esco', version: '1.2.0', importedAt: at }])
    expect(await findTaxonomy(test.db, 'esco')).toMatchObject({ fingerprint: 'print 1', revision: 1 })
    expect(await findTaxonomy(test.db, 'onet')).toBeUndefined()
  })

  test('a new revision takes the place of the one before', async () => {
    await using test = await openTestDatabase(dialect)
    await writing(test.db, async (trx) => {
      await stageConcepts(trx, 1, [concept('a'), concept('gone'), concept('c')])
      await publishTaxonomy(trx, published(1))
    })
    await writing(test.db, async (trx) => {
      await stageConcepts(trx, 2, [concept('c'), concept('b'), concept('a', 'renamed')])
      await publishTaxonomy(trx, published(2, null))
      await dropOtherRevisions(trx, 'esco', 2)
    })
    expect(await listConcepts(test.db)).toEqual([concept('a', 'renamed'), concept('b'), concept('c')])
    expect(await listTaxonomies(test.db)).toEqual([{ scheme: 'esco', version: null, importedAt: at }])
    expect(await test.db.selectFrom('taxonomy_concepts').select('uri').orderBy('uri').execute()).toEqual([
      { uri: 'a' },
      { uri: 'b' },
      { uri: 'c' },
    ])
  })
})
