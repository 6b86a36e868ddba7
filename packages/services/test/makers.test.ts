import { readFileSync } from 'node:fs'
import { createMakers } from '@mosaic/services/ranking/makers'
import { madeOf } from '@mosaic/services/ranking/stored'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { expect, test } from 'vitest'

const contents = readFileSync(new URL('../../feeds/sample/postings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const unread = contents.map((content) => ({ content, reading: null }))

test('what several threads make of postings is what one makes, in their order, also of batches at once and after they ended', async () => {
  const vocabulary = await loadVocabulary()
  const expected = unread.map((one) => madeOf(one, vocabulary))
  const makers = createMakers(vocabulary, 2)
  try {
    expect(await makers.make([])).toEqual([])
    const [all, some] = await Promise.all([makers.make(unread), makers.make(unread.slice(0, 45))])
    expect(all).toEqual(expected)
    expect(some).toEqual(expected.slice(0, 45))
    await makers.end()
    expect(await makers.make(unread.slice(7, 9))).toEqual(expected.slice(7, 9))
  } finally {
    await makers.end()
  }
})

test('what cannot be read fails alone: the next are read again', async () => {
  const makers = createMakers(await loadVocabulary(), 2)
  try {
    await expect(makers.make([{ content: 'no JSON', reading: null }])).rejects.toThrow('the index could not')
    expect(await makers.make(unread.slice(0, 1))).toHaveLength(1)
  } finally {
    await makers.end()
  }
})
