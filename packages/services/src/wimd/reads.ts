import { viewOfAction } from '@mosaic/core/actions/action'
import type { ActionView } from '@mosaic/core/actions/schema'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { clusterId, clusterTarget } from '@mosaic/core/delta/cluster'
import { deltaOf } from '@mosaic/core/delta/delta'
import type { DeltaAnswer } from '@mosaic/core/delta/schema'
import { chooseTarget, occupationTarget, postingTarget, type Target } from '@mosaic/core/delta/target'
import { currentFacts } from '@mosaic/core/facts/current'
import { Failure } from '@mosaic/core/failure'
import type { Metrics } from '@mosaic/core/metrics/schema'
import { type Analysis, analysisOf } from '@mosaic/core/person/analysis'
import type { Person } from '@mosaic/core/person/person'
import type { Posting } from '@mosaic/core/postings/schema'
import { toldBy } from '@mosaic/core/postings/toldBy'
import type { FactNote, History } from '@mosaic/core/views/wimd'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import { listFacts } from '@mosaic/db/facts'
import { listTurns } from '@mosaic/db/turns'
import type { z } from 'zod'
import type { Ctx } from '../context.ts'
import { measure } from '../facts/measure.ts'
import { readPerson } from '../facts/person.ts'
import { keptPostings } from '../facts/stored.ts'
import { requirePosting } from '../ob/postings.ts'
import { unansweredBy } from '../ob/readApplication.ts'
import { todayOf } from '../session/days.ts'
import { readPreferences } from '../session/reads.ts'
import { opening } from './opening.ts'
import { resumeTurns } from './openTurn.ts'
import { spokenTo, toldTo } from './spoken.ts'
import { TurnContent } from './turn.ts'

/** What is known of the person, with evidence for each item. */
export async function getAnalysis(unspoken: Ctx): Promise<Analysis> {
  const ctx = await spokenTo(unspoken)
  const { facts, person } = await readPerson(ctx)
  return analysisOf(facts, person, ctx.vocabulary, ctx.sentences.coach)
}

/** Clarity, action and momentum as of now. */
export async function getMetrics(ctx: Ctx): Promise<Metrics> {
  return (await measure(await toldTo(ctx))).metrics
}

/** The difference to a posting, an occupation, all kept postings together (`kept`), or what the goal points at; null with a question when nothing does. @throws Failure `not_found`. */
export async function getDelta(
  unspoken: Ctx,
  { jobId, target: occupationId }: { jobId?: string | undefined; target?: string | undefined },
): Promise<z.infer<typeof DeltaAnswer>> {
  const ctx = await spokenTo(unspoken)
  const { person } = await readPerson(ctx)
  const kept = (await keptPostings(ctx)).map((posting) => toldBy(ctx.vocabulary, posting, ctx.sentences))
  const target = await targetOf(ctx, person, kept, jobId, occupationId)
  if ('question' in target) return { delta: null, question: target.question }
  const applications = await listApplications(ctx.db, ctx.session, ApplicationContent)
  const unanswered = await unansweredBy(
    ctx,
    person,
    applications.map(({ content }) => content),
  )
  return { delta: deltaOf(person, target, ctx.vocabulary, ctx.now().toISOString(), kept, unanswered, ctx.sentences), question: null }
}

async function targetOf(
  ctx: Ctx,
  person: Person,
  kept: readonly Posting[],
  jobId: string | undefined,
  occupationId: string | undefined,
): Promise<Target | { readonly question: string }> {
  if (jobId !== undefined) return postingTarget(toldBy(ctx.vocabulary, (await requirePosting(ctx, jobId)).posting, ctx.sentences))
  if (occupationId === undefined) return chooseTarget(person, kept, ctx.vocabulary, ctx.sentences)
  if (occupationId === clusterId) return clusterTarget(kept, ctx.sentences) ?? { question: ctx.sentences.delta.keepTwo }
  const target = occupationTarget(occupationId, ctx.vocabulary)
  if (!target) throw new Failure('not_found', 'There is no such occupation in the vocabulary.')
  return target
}

const pageSize = 50

/** The talk, oldest first within a page, newest page first; before anything was said it holds the coach's opening. */
export async function getHistory(
  ctx: Ctx,
  { cursor, limit = pageSize }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<History> {
  await resumeTurns(ctx)
  const rows = await listTurns(ctx.db, ctx.session, TurnContent, { limit: limit + 1, cursor })
  const page = rows.slice(0, limit)
  const [newest] = page
  if (!newest && cursor === undefined) {
    // who opens the coach often hands over a résumé next
    ctx.reader.warm()
    return openingHistory(ctx)
  }
  const stands = await standingIn(ctx, page)
  const turns = page.toReversed().map(({ id, content, createdAt }) => ({
    id,
    role: content.role,
    text: content.text,
    language: content.language,
    at: createdAt,
    lane: content.lane,
    laneReason: content.laneReason,
    facts: content.facts.filter(stands),
    cards: cursor === undefined && id === newest?.id ? content.cards : [],
  }))
  return {
    turns,
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    state: newest?.content.state ?? 'welcome',
    mode: newest?.content.mode ?? null,
  }
}

/** Whether a found fact still waits for the person's yes: one that was confirmed, changed or denied since is another fact now. */
async function standingIn(ctx: Ctx, turns: readonly { readonly content: TurnContent }[]): Promise<(fact: FactNote) => boolean> {
  const isFound = ({ provenance }: FactNote) => provenance === 'inferred'
  if (!turns.some(({ content }) => content.facts.some(isFound))) return () => true
  const waiting = new Set(currentFacts(await listFacts(ctx.db, ctx.session)).map(({ id }) => id))
  return (fact) => !isFound(fact) || waiting.has(fact.id)
}

async function openingHistory(ctx: Ctx): Promise<History> {
  const { text, language, cards, state, mode } = opening(ctx, (await readPreferences(ctx)).language).turn
  return {
    turns: [
      { id: 'opening', role: 'coach', text, language, at: ctx.now().toISOString(), lane: 'rules', laneReason: null, facts: [], cards },
    ],
    nextCursor: null,
    state,
    mode,
  }
}

/** The plan: open steps first, the nearest day first; then what is done or dropped, newest first. */
export async function getActions(ctx: Ctx): Promise<ActionView[]> {
  const today = await todayOf(ctx)
  const views = (await listActions(ctx.db, ctx.session)).map((row) => viewOfAction(row, today))
  const open = views.filter(({ status }) => status === 'open').toSorted((a, b) => (a.when ?? '9999').localeCompare(b.when ?? '9999'))
  return [...open, ...views.filter(({ status }) => status !== 'open')]
}
