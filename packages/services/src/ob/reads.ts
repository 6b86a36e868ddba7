import { Failure } from '@mosaic/core/failure'
import { compareMatches } from '@mosaic/core/fit/order'
import type { ApplicationView, Match, Opportunities, OpportunityDetail, OpportunityFilter } from '@mosaic/core/views/ob'
import { findApplicationByMark, listApplications } from '@mosaic/db/applications'
import { countStep } from '@mosaic/db/counts'
import { listMatches as readMatches, upsertMatches } from '@mosaic/db/matches'
import { readSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { ApplicationContent, viewOf } from './application.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { filterMatches } from './filter.ts'
import { MatchContent, rowOf } from './match.ts'
import { opportunityOf, type Ranked, rank } from './opportunity.ts'
import { allPostings, requirePosting } from './postings.ts'

const pageSize = 20

/** Postings ranked by what is known of the person; what is shown is remembered as a match. */
export async function rankOpportunities(ctx: Ctx, filter: OpportunityFilter): Promise<Opportunities> {
  const revision = (await readSession(ctx.db, ctx.session))?.revision ?? 0
  const ranked = (await rankAll(ctx)).filter(({ keeping }) => !keeping.dismissed)
  const { passing, suggestions } = filterMatches(ranked, filter, ctx.vocabulary.places)
  const { from, restarted } = startOf(passing, filter.cursor, revision)
  const limit = filter.limit ?? pageSize
  const page = passing.slice(from, from + limit)
  const last = page.at(-1)
  await ctx.write(async (trx) => {
    await upsertMatches(
      trx,
      ctx.session,
      page.map((match) => rowOf(ctx, match)),
    )
    if (page.length > 0) await countStep(trx, ctx.now().toISOString().slice(0, 10), 'matches_shown')
  })
  return {
    opportunities: page.map((match) => opportunityOf(match)),
    nextCursor: last && from + limit < passing.length ? writeCursor({ revision, after: last.posting.id }) : null,
    restarted,
    total: passing.length,
    onlySamples: ranked.every(({ posting }) => posting.sample),
    suggestions,
    ask: (page.find(({ fit }) => fit.ask.length > 0)?.fit.ask ?? []).slice(0, 2),
  }
}

/** Every posting with its fit, best first. */
export async function rankAll(ctx: Ctx): Promise<Ranked[]> {
  const { person } = await readPerson(ctx)
  const { postings, own } = await allPostings(ctx)
  const keepings = await keepingOf(ctx)
  return postings
    .map((posting) => rank(person, posting, ctx.vocabulary, own.has(posting.id), keepings.get(posting.id)))
    .toSorted((a, b) => compareMatches({ fit: a.fit, posting: a.posting }, { fit: b.fit, posting: b.posting }))
}

/** One posting in full. @throws Failure `not_found`. */
export async function getOpportunity(ctx: Ctx, { jobId }: { jobId: string }): Promise<OpportunityDetail> {
  const { posting, own } = await requirePosting(ctx, jobId)
  const { person } = await readPerson(ctx)
  const keeping = (await keepingOf(ctx)).get(jobId)
  const application = await findApplicationByMark(ctx.db, ctx.session, jobId, ApplicationContent)
  return {
    ...opportunityOf(rank(person, posting, ctx.vocabulary, own, keeping)),
    text: posting.text,
    requirements: posting.requirements,
    applicationId: application?.id ?? null,
    canApply: !posting.sample,
  }
}

/** Every match shown to this person with today's numbers, newest first; what is no longer posted is left out. */
export async function listMatches(
  ctx: Ctx,
  { kept, cursor, limit = pageSize }: { kept?: boolean | undefined; cursor?: string | undefined; limit?: number | undefined },
): Promise<{ matches: Match[]; nextCursor: string | null }> {
  const { person } = await readPerson(ctx)
  const { postings, own } = await allPostings(ctx)
  const byId = new Map(postings.map((posting) => [posting.id, posting]))
  const rows = (await readMatches(ctx.db, ctx.session, MatchContent)).filter(({ content }) => kept === undefined || content.kept === kept)
  const shown = rows.flatMap(({ content, createdAt }) => {
    const posting = byId.get(content.jobId)
    if (!posting) return []
    const opportunity = opportunityOf(rank(person, posting, ctx.vocabulary, own.has(posting.id), content))
    return [{ ...opportunity, note: content.note, computedAt: createdAt }]
  })
  const from = cursor === undefined ? 0 : shown.findIndex((match) => match.jobId === cursor) + 1
  const matches = shown.slice(from, from + limit)
  return { matches, nextCursor: from + limit < shown.length ? (matches.at(-1)?.jobId ?? null) : null }
}

/** The person's applications, newest first, each with its history and next follow-up. */
export async function getStatus(ctx: Ctx, { jobId }: { jobId?: string | undefined }): Promise<ApplicationView[]> {
  const applications = await listApplications(ctx.db, ctx.session, ApplicationContent)
  return applications.filter(({ content }) => jobId === undefined || content.jobId === jobId).map((row) => viewOf(row, ctx.now()))
}

async function keepingOf(ctx: Ctx): Promise<Map<string, MatchContent>> {
  const rows = await readMatches(ctx.db, ctx.session, MatchContent)
  return new Map(rows.map(({ content }) => [content.jobId, content]))
}

function startOf(passing: readonly Ranked[], cursor: string | undefined, revision: number): { from: number; restarted: boolean } {
  if (cursor === undefined) return { from: 0, restarted: false }
  const place = readCursor(cursor)
  if (!place) throw new Failure('invalid', 'This cursor is not one of ours. Start from the first page.', { fields: { cursor: 'unknown' } })
  const at = place.revision === revision ? passing.findIndex(({ posting }) => posting.id === place.after) : -1
  return at < 0 ? { from: 0, restarted: true } : { from: at + 1, restarted: false }
}
