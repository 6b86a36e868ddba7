import { gateSentences } from '../resume/gate.ts'
import type { GateLine } from '../resume/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { known } from './current.ts'
import type { Fact } from './schema.ts'

/** For each line of work, by its fact id, the other words that the person stored for it, oldest first. */
export function wordingsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const byLine = Map.groupBy(known(facts, 'wording'), ({ payload }) => payload.factId)
  return new Map([...byLine].map(([factId, all]) => [factId, all.map(({ payload }) => payload.text)]))
}

/** The same, of which the gate lets every one pass today: what may be chosen for the person. */
export function carriedWordings(facts: readonly Fact[], vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const passes = (factId: string, text: string) => judgeWording({ factId, text }, facts, vocabulary).result === 'pass'
  return new Map([...wordingsOf(facts)].map(([factId, texts]) => [factId, texts.filter((text) => passes(factId, text))]))
}

/** Other words for a line, held against what the line says. */
export function judgeWording(
  { factId, text }: { readonly factId: string; readonly text: string },
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): Pick<GateLine, 'result' | 'reasons'> {
  const { lines } = gateSentences([{ pointer: '/wording', text }], { '/wording': [factId] }, facts, { vocabulary })
  return lines[0] ?? { result: 'unchecked', reasons: [] }
}
