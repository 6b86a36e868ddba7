import { counts, currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { LaneFailure } from '@mosaic/core/lane/failure'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import { rephraseBullet } from '@mosaic/core/lane/rephrase'
import { tellIn } from '@mosaic/core/lane/tellIn'
import { gateSentences } from '@mosaic/core/resume/gate'
import { withFrames } from '@mosaic/core/resume/letter'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import type { OtherWords } from '@mosaic/core/views/resume'
import type { DocumentCode } from '@mosaic/core/words/documents/codes'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import type { LaneWait } from '../lane/door.ts'
import { requireVersion } from './version.ts'

/** Within two seconds there is an answer, other words or none. */
const patienceMs = 1500

export interface Rephrase {
  readonly id: string
  readonly path: string
  /** The language to say it in, BCP 47; in its own when left out. */
  readonly language?: DocumentCode | undefined
}

/**
 * Other words for one sentence, or the sentence in another language, from the facts that carry it, by the lane that was agreed to. Nothing is written:
 * what holds against the facts and passes the gate is offered, in another language what the gate does not block, as `unchecked`; all else is no proposal.
 * @throws Failure `not_found`, `invalid` when no fact carries the sentence, `lane_unavailable` without a lane.
 */
export async function rephraseSentence(ctx: Ctx, { id, path, language }: Rephrase, signal: AbortSignal): Promise<OtherWords> {
  const { content } = await requireVersion(ctx, id)
  const sentence = sentencesOf(content.document).find(({ pointer }) => pointer === path)
  if (!sentence) throw new Failure('not_found', 'There is no such sentence in this version.')
  const all = withFrames(await listFacts(ctx.db, ctx.session), content.frames)
  const cited = content.citations[path] ?? []
  const facts = currentFacts(all).filter((fact) => cited.includes(fact.id) && counts(fact))
  if (facts.length === 0 || sentence.fields)
    throw new Failure('invalid', 'Only a sentence of its own that facts carry can be said in other words.', {
      fields: { path: 'no facts' },
    })
  const about = { bullet: sentence.text, facts }
  const asked = language === undefined ? await inOtherWords(ctx, about) : await inLanguage(ctx, { ...about, language })
  if (!asked) throw new Failure('lane_unavailable', 'No AI lane was agreed to. Choose one under “Who answers” first.', { lane: null })
  const none = { text: null, gate: null, lane: asked.lane }
  try {
    const text = await asked.answer({ signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) })
    if (text === null || text === sentence.text) return { ...none, laneReason: null }
    const { vocabulary } = ctx
    const { lines } = gateSentences([{ pointer: path, text }], { [path]: cited }, all, { vocabulary, declared: language ?? null })
    const gate = lines[0]?.result
    const isOffered = gate === 'pass' || (gate === 'unchecked' && language !== undefined)
    return isOffered ? { text, gate, lane: asked.lane, laneReason: null } : { ...none, laneReason: null }
  } catch (error) {
    if (!(error instanceof LaneFailure)) throw error
    return { ...none, laneReason: error.reason === 'unsupported' ? 'broken' : error.reason }
  }
}

interface About {
  readonly bullet: string
  readonly facts: readonly Fact[]
}

/** A lane's answer to be waited for; null without a lane. */
interface Asking {
  readonly lane: OutsideLane
  readonly answer: (wait: LaneWait) => Promise<string | null>
}

async function inOtherWords({ lane, vocabulary }: Ctx, about: About): Promise<Asking | null> {
  const agreed = await lane(rephraseBullet)
  return agreed && { lane: agreed.name, answer: async (wait) => (await agreed.ask({ ...about, wanted: [], vocabulary }, wait)).accepted }
}

async function inLanguage({ lane }: Ctx, about: About & { readonly language: DocumentCode }): Promise<Asking | null> {
  const agreed = await lane(tellIn)
  return agreed && { lane: agreed.name, answer: async (wait) => (await agreed.ask(about, wait)).accepted }
}
