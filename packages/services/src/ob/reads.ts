import { type Reliability, reliabilityOf } from '@mosaic/core/applications/calibration'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { isOptional } from '@mosaic/core/fit/asks'
import { compareKeys, compareMatches, isUntold, type RankKey, rankKey } from '@mosaic/core/fit/order'
import { isReadOtherwise } from '@mosaic/core/postings/readings'
import type { Posting } from '@mosaic/core/postings/schema'
import type { ApplicationView, Match, Opportunities, OpportunityDetail, OpportunityFilter } from '@mosaic/core/views/ob'
import { findApplicationByMark, listApplications } from '@mosaic/db/applications'
import { countStep } from '@mosaic/db/counts'
import { findMatch, listMatches as readMatches, upsertMatches } from '@mosaic/db/matches'
import { strayCursor } from '@mosaic/db/page'
import { listedAmong } from '@mosaic/db/readings'
import { lockSession, readSession } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { spokenTo } from '../wimd/spoken.ts'
import { nowFor, viewOf } from './application.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { passes } from './filter.ts'
import { keepingsOf } from './keepings.ts'
import { postingSources, withLife, withLives } from './lives.ts'
import { MatchContent, rowOf } from './match.ts'
import { suggestionsFor } from './nearest.ts'
import { detailOf, opportunityOf, type Ranked, rank } from './opportunity.ts'
import { keepReadings, type OwnPosting, openOwnPostings } from './ownPostings.ts'
import { findPostings, requirePosting } from './postings.ts'
import { isMoved, tasteIn } from './taste.ts'

const pageSize = 20

/** Postings ranked by what is known of the person; what is shown is remembered as a match. */
export async function rankOpportunities(unspoken: Ctx, filter: OpportunityFilter): Promise<Opportunities> {
  const ctx = await spokenTo(unspoken)
  const revision = (await readSession(ctx.db, ctx.session))?.revision ?? 0
  const by = [revision, ...ctx.vocabulary.sources.map(({ importedAt }) => importedAt)].join(' ')
  const { after, restarted } = startOf(filter.cursor, by)
  const limit = filter.limit ?? pageSize
  const { person } = await readPerson(ctx)
  const keepings = await keepingsOf(ctx)
  const ranked = (posting: Posting, own: boolean) => rank(person, posting, ctx, own, keepings.get(posting.id))
  const dismissed = [...keepings.values()].flatMap((keeping) => (keeping.dismissed ? [keeping.jobId] : []))
  const readOtherwise = [...keepings.values()].flatMap(({ jobId, readings }) => (isReadOtherwise(readings) ? [jobId] : []))
  // these are the person's own to score: the index keeps no reading of theirs, so it leaves them to be merged in here
  const aside = [...new Set([...dismissed, ...readOtherwise])]
  const found = await ctx.ranking.search(ctx.db, { person, filter, after, limit: limit + 1, dismissed: aside })
  const postings = await ctx.catalogue.find(ctx.db, found.ids)
  const opened = await openOwnPostings(ctx)
  const theirs = [
    ...opened.map(({ posting }) => ranked(posting, true)),
    ...(await listedPostings(ctx, readOtherwise)).map((posting) => ranked(posting, false)),
  ].filter(({ keeping }) => !keeping.dismissed)
  const theirsPassing = theirs.filter((match) => passes(match, filter, ctx.vocabulary.places))
  const later = [...[...postings.values()].map((posting) => ranked(posting, false)), ...theirsPassing]
    .filter((match) => after === null || compareKeys(rankKey(match.fit, match.posting), after) > 0)
    .toSorted(compareMatches)
  const page = later.slice(0, limit)
  const last = page.at(-1)
  await remember(ctx, page, opened)
  const total = found.total + theirsPassing.length
  return {
    opportunities: await withLives(
      ctx,
      page.map((match) => opportunityOf(match)),
    ),
    nextCursor: last && later.length > limit ? writeCursor({ by, after: rankKey(last.fit, last.posting) }) : null,
    restarted,
    total,
    onlySamples: found.isWhole && found.real === 0 && theirs.every(({ posting }) => posting.sample),
    incomplete: !found.isWhole,
    suggestions:
      total > 0
        ? []
        : await suggestionsFor(ctx, {
            search: { person, filter, dismissed: aside },
            without: found.without,
            own: theirs,
            ranked: (posting) => ranked(posting, false),
          }),
    sources: await postingSources(ctx),
    weights: { basis: person.weightsBasis, moved: isMoved(person) },
    taste: tasteIn(person, [...keepings.values()]),
    newestFirst: page.length > 0 && page.every(({ fit }) => isUntold(fit.score, fit.grounds)),
    ask: (page.find(({ fit }) => fit.ask.length > 0)?.fit.ask ?? []).filter((question) => !isOptional(question)).slice(0, 2),
  }
}

/** Keeps what was shown as matches, and what was read of the person's own postings for it. What a counsellor looks at was not shown to the person. */
async function remember(ctx: Ctx, page: readonly Ranked[], own: readonly OwnPosting[]): Promise<void> {
  if (ctx.session.scope === 'read') return
  await ctx.write(async (trx) => {
    await keepReadings(ctx, trx, own)
    await lockSession(trx, ctx.session)
    // what was done with them while the list was made stays
    const keepings = await keepingsOf(ctx, trx)
    await upsertMatches(
      trx,
      ctx.session,
      page.map((match) => rowOf(ctx, { ...match, keeping: keepings.get(match.posting.id) ?? match.keeping })),
    )
    if (page.length > 0) await countStep(trx, ctx.now().toISOString().slice(0, 10), 'matches_shown')
  })
}

/** One posting in full. @throws Failure `not_found`. */
export async function getOpportunity(unspoken: Ctx, { jobId }: { jobId: string }): Promise<OpportunityDetail> {
  const ctx = await spokenTo(unspoken)
  const { written, own } = await requirePosting(ctx, jobId)
  const { person } = await readPerson(ctx)
  const keeping = (await findMatch(ctx.db, ctx.session, jobId, MatchContent))?.content
  const application = await findApplicationByMark(ctx.db, ctx.session, jobId, ApplicationContent)
  return withLife(ctx, detailOf(rank(person, written, ctx, own, keeping), application?.id ?? null))
}

/** Every match shown to this person with today's numbers, newest first; what is forgotten is left out. */
export async function listMatches(
  unspoken: Ctx,
  { kept, cursor, limit = pageSize }: { kept?: boolean | undefined; cursor?: string | undefined; limit?: number | undefined },
): Promise<{ matches: Match[]; nextCursor: string | null }> {
  const ctx = await spokenTo(unspoken)
  const { person } = await readPerson(ctx)
  const rows = (await readMatches(ctx.db, ctx.session, MatchContent)).filter(({ content }) => kept === undefined || content.kept === kept)
  const keepings = new Map(rows.map(({ content }) => [content.jobId, content]))
  const postings = await findPostings(ctx, [...keepings.keys()], ctx.db, keepings)
  const shown = rows.flatMap(({ content, createdAt }) => {
    const known = postings.get(content.jobId)
    if (!known) return []
    const opportunity = opportunityOf(rank(person, known.written, ctx, known.own, content))
    return [{ ...opportunity, note: content.note, computedAt: createdAt }]
  })
  const from = cursor === undefined ? 0 : shown.findIndex((match) => match.jobId === cursor) + 1
  if (cursor !== undefined && from === 0) throw strayCursor()
  const matches = await withLives(ctx, shown.slice(from, from + limit))
  return { matches, nextCursor: from + limit < shown.length ? (matches.at(-1)?.jobId ?? null) : null }
}

/** The person's applications, newest first, each with its history and next follow-up. */
export async function getStatus(ctx: Ctx, { jobId }: { jobId?: string | undefined }): Promise<ApplicationView[]> {
  const applications = (await listApplications(ctx.db, ctx.session, ApplicationContent)).filter(
    ({ content }) => jobId === undefined || content.jobId === jobId,
  )
  if (applications.length === 0) return []
  const now = await nowFor(ctx)
  return applications.map((row) => viewOf(row, now))
}

/** How often the person's applications of each band led to a talk, for bands with enough outcomes. */
export async function getReliability(ctx: Ctx): Promise<Reliability[]> {
  return reliabilityOf((await listApplications(ctx.db, ctx.session, ApplicationContent)).map(({ content }) => content))
}

/** Those of these ids that lists hold. */
async function listedPostings(ctx: Ctx, ids: readonly string[]): Promise<Posting[]> {
  const listed = await listedAmong(ctx.db, ids)
  return [...(await ctx.catalogue.find(ctx.db, listed)).values()]
}

function startOf(cursor: string | undefined, by: string): { after: RankKey | null; restarted: boolean } {
  if (cursor === undefined) return { after: null, restarted: false }
  const place = readCursor(cursor)
  if (!place) throw strayCursor()
  return place.by === by ? { after: place.after, restarted: false } : { after: null, restarted: true }
}
