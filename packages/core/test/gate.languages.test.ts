import { describe, expect, test } from 'vitest'
import { corpora, type Judged, measureLanguage } from './gate/languages/measure.ts'

const falseBlocksAtMost = 0.03
const texts = (judged: readonly Judged[], result: string) => judged.filter(({ line }) => line.result === result).map(({ text }) => text)

describe.each(corpora)('in $language', (corpus) => {
  const { honest, lies, rewrites, inventions } = measureLanguage(corpus, { count: 500, seed: 2 })

  test('no invention passes, by hand or generated', () => {
    expect([...texts([...lies, ...inventions], 'pass'), ...texts([...lies, ...inventions], 'unchecked')]).toEqual([])
  })

  test('of honest rewrites at most 3 % are blocked, and most pass', () => {
    for (const judged of [honest, rewrites]) {
      const blocked = texts(judged, 'block')
      expect(blocked.length / judged.length, blocked.join('\n')).toBeLessThanOrEqual(falseBlocksAtMost)
      expect(texts(judged, 'pass').length / judged.length).toBeGreaterThan(0.8)
    }
  })
})
