import { z } from 'zod'
import { claimLabel } from '../facts/label.ts'
import type { Fact } from '../facts/schema.ts'
import { stemsOf } from '../linking/stems.ts'
import { claimsOf } from '../resume/gate/claims.ts'
import { normalise } from '../resume/gate/words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { asData, asSeen, dataRule } from './data.ts'
import type { Task } from './task.ts'

const RephraseAnswer = z.object({ text: z.string(), factIds: z.array(z.string()) })

export interface RephraseInput {
  /** The bullet as the rules wrote it. */
  readonly bullet: string
  /** The facts that carry it. */
  readonly facts: readonly Fact[]
  /** What the posting asks for, in its words; empty without one. */
  readonly wanted: readonly string[]
  readonly vocabulary: Vocabulary
}

/** Says one bullet of a résumé more briefly, from the same facts. It is held against them here, and against the résumé's gate afterwards. */
export const rephraseBullet: Task<RephraseInput, z.infer<typeof RephraseAnswer>, string | null> = {
  name: 'rephrase_bullet',
  answer: RephraseAnswer,
  tokensAtMost: 1500,
  prompt: ({ bullet, facts, wanted }) => ({
    system: [
      'You make one bullet of a résumé shorter and clearer. Use only words of "bullet" and "facts". Keep every number, and keep the person’s part as large as it is: who helped does not lead. Begin with a verb. One sentence, no full stop needed. In "factIds" give the ids of the facts that carry it.',
      '"wanted" is what a posting asks for: it tells which of the facts’ words to keep, and adds none.',
      dataRule,
    ].join('\n'),
    user: asData({ bullet, facts: facts.map((fact) => ({ id: fact.id, says: wordsOf(fact) })), wanted: wanted.slice(0, 20) }),
  }),
  accept(input, { text, factIds }) {
    const bullet = asSeen(text, 500).trim()
    const ids = new Set(input.facts.map(({ id }) => id))
    const isKept = factIds.length > 0 && factIds.every((id) => ids.has(id)) && saysNoMore(bullet, input)
    return { accepted: isKept ? bullet : null, dropped: isKept ? 0 : 1 }
  },
}

/** A fact for a lane: what it is called, and the words it was found in. */
export const wordsOf = (fact: Fact) => [claimLabel(fact), ...fact.evidence.map(({ quote }) => quote)].join('\n')
/** Words that change nothing of what is claimed. */
const neutral = new Set(
  stemsOf(
    'and or with for from into over under while during through across between within after before using used work worked each per also both',
  ),
)
const scopes =
  /(?<!\p{L})(?:all|every|always|most|daily|very|often|whole|entire|only|alone|alle\p{L}*|immer|täglich|ganz\p{L}*)(?!\p{L})/giu
const negations = /(?<!\p{L})(?:not|never|no|without|cannot|nicht|nie|kein\p{L}*|ohne)(?!\p{L})|n['’]t(?!\p{L})/giu
const hedges = /(?<!\p{L})(?:about|around|almost|nearly|roughly|up to|some|part of|etwa|fast|bis zu)(?!\p{L})/giu

/** Whether a wording claims nothing beyond a bullet: its words come from it or its facts, its numbers in their order, the person's part no larger. */
function saysNoMore(text: string, { bullet, facts, vocabulary }: RephraseInput): boolean {
  if (text === '' || text.includes('\n') || text.length > bullet.length * 1.1) return false
  const given = [bullet, ...facts.map(wordsOf)].join('\n')
  const stems = new Set(stemsOf(given))
  if (!stemsOf(text).every((stem) => stems.has(stem) || neutral.has(stem))) return false
  const within = normalise(given).toLowerCase()
  if (!(normalise(text).match(scopes) ?? []).every((word) => within.includes(word.toLowerCase()))) return false
  const count = (words: RegExp, of: string) => normalise(of).match(words)?.length ?? 0
  if (count(negations, text) !== count(negations, bullet) || count(hedges, text) < count(hedges, bullet)) return false
  const [said, known] = [claimsOf(text, vocabulary), claimsOf(bullet, vocabulary)]
  // fewer words for less of a part would be words for more of it
  if (known.agency !== null && (said.agency === null || said.agency > known.agency)) return false
  if (known.agency === null && said.agency !== null) return false
  return numbersIn(text).join(' ') === numbersIn(bullet).join(' ')
}

const numbersIn = (text: string) => normalise(text).match(/\d+(?:[.,]\d+)*/g) ?? []
