import { counts, currentFacts } from '@mosaic/core/facts/current'
import { Failure } from '@mosaic/core/failure'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { rephraseBullet } from '@mosaic/core/lane/rephrase'
import { gateSentences } from '@mosaic/core/resume/gate'
import { withFrames } from '@mosaic/core/resume/letter'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import type { OtherWords } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { requireVersion } from './version.ts'

/** Within two seconds there is an answer, other words or none. */
const patienceMs = 1500

/**
 * Other words for one sentence, from the facts that carry it, by the lane that was agreed to. Nothing is written: what holds against the facts and
 * passes the gate is offered, all else is no proposal.
 * @throws Failure `not_found`, `invalid` when no fact carries the sentence, `lane_unavailable` without a lane.
 */
export async function rephraseSentence(
  ctx: Ctx,
  { id, path }: { readonly id: string; readonly path: string },
  signal: AbortSignal,
): Promise<OtherWords> {
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
  const lane = await ctx.lane(rephraseBullet)
  if (!lane) throw new Failure('lane_unavailable', 'No AI lane was agreed to. Choose one under “Who answers” first.', { lane: null })
  const { vocabulary } = ctx
  const wait = { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) }
  try {
    const { accepted } = await lane.ask({ bullet: sentence.text, facts, wanted: [], vocabulary }, wait)
    if (accepted === null || accepted === sentence.text) return { text: null, lane: lane.name, laneReason: null }
    const { lines } = gateSentences([{ pointer: path, text: accepted }], { [path]: cited }, all, { vocabulary })
    return { text: lines[0]?.result === 'pass' ? accepted : null, lane: lane.name, laneReason: null }
  } catch (error) {
    if (!(error instanceof LaneFailure)) throw error
    return { text: null, lane: lane.name, laneReason: error.reason === 'unsupported' ? 'broken' : error.reason }
  }
}
