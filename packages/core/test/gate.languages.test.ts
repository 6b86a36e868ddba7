import { gateSentences } from '@mosaic/core/resume/gate'
import { describe, expect, test } from 'vitest'
import { corpora, type Judged, judgedOf, measureLanguage } from './gate/languages/measure.ts'
import { factsOf, lineStarting, people } from './gate/people.ts'
import { unseen } from './gate/unseen/read.ts'
import { vocabulary } from './people.ts'

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

test.each(unseen)(
  'of rewrites written before the rules were read, no invention passes and at most 3 % are blocked: $language',
  (written) => {
    const [honest, lies] = [judgedOf(written, written.honest), judgedOf(written, written.lies)]
    expect([honest.length, lies.length]).toEqual([40, 40])
    expect([...texts(lies, 'pass'), ...texts(lies, 'unchecked')]).toEqual([])
    const blocked = texts(honest, 'block')
    expect(blocked.length / honest.length, blocked.join('\n')).toBeLessThanOrEqual(falseBlocksAtMost)
  },
)

describe('in another language than its facts', () => {
  const [nurse] = people
  if (!nurse) throw new Error('There is nobody.')
  const facts = factsOf(nurse)
  const judged = (line: string, text: string) => {
    const pointer = '/work/0/highlights/0'
    return gateSentences([{ pointer, text }], { [pointer]: [lineStarting(line).id] }, facts, { vocabulary }).lines[0]?.result
  }

  test.each([
    ['Gave and checked', 'Medikamente für bis zu 28 Patienten in der Schicht gegeben und mit den Kollegen geprüft'],
    ['Led a bedside', 'Leitete die Übergabe am Bett, die vergessene Dosen von 9 auf 2 im Monat senkte'],
    ['Trained 14', 'Formation de 14 nouvelles infirmières pour les doses de l’insuline dans le service'],
  ])('a sentence whose figures and names hold is unchecked, never passed: %s', (line, text) => {
    expect(judged(line, text)).toBe('unchecked')
  })

  test.each([
    ['Gave and checked', 'Medikamente für bis zu 82 Patienten in der Schicht gegeben und mit den Kollegen geprüft'],
    ['Trained 14', 'Formation de 14 nouvelles infirmières pour les doses de l’insuline dans le service avec SAP'],
    ['Helped with', 'Leitete die jährliche Prüfung der Station und des Lagers im Haus mit der Leitung'],
    ['Trained 14', 'Gründete die Schule für die Gabe von Insulin und das Haus'],
  ])('a figure, a tool or a larger part is blocked: %s', (line, text) => {
    expect(judged(line, text)).toBe('block')
  })
})
