import { readFileSync } from 'node:fs'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '@mosaic/documents/reader/document'
import { describe, expect, it } from 'vitest'
import { strangers } from './strangers.ts'
import { judge } from './strangersJudge.ts'
import { document } from './strangersPages.ts'

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../core/data/${name}`, import.meta.url), 'utf8'))
const vocabulary = createVocabulary(VocabularyFile.parse({ skills: load('skills.json'), occupations: load('occupations.json') }))

/** What has been reached, as shares: raised with each gain, so that none is lost unseen. */
const reached = {
  first: { fields: 0.94, claims: 0.97 },
  second: { fields: 0.97, claims: 0.955 },
  third: { fields: 0.98, claims: 0.98 },
  fourth: { fields: 0.99, claims: 0.99 },
  fifth: { fields: 0.98, claims: 0.955 },
  sixth: { fields: 0.95, claims: 0.96 },
} as const

describe.each(Object.entries(reached))('résumés of people who never were, the %s ones', async (set, least) => {
  const judged = await Promise.all(
    strangers(set).map(async ({ stranger }) => {
      const { bytes, type } = await document(stranger)
      return judge(stranger, await readDocument(bytes, type, vocabulary, 'never'))
    }),
  )

  it.each(['fields', 'claims'] as const)('have as many %s right as were right before', (part) => {
    const all = judged.flatMap((one) => one[part])
    const wrong = all.filter(({ isRight }) => !isRight).map(({ place, told }) => `${place}: ${told}`)
    expect(1 - wrong.length / all.length, wrong.join('\n')).toBeGreaterThanOrEqual(least[part])
  })
})
