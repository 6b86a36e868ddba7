import { type Funnel, funnelOf } from '@mosaic/core/applications/funnel'
import { besideOffer, payIn } from '@mosaic/core/applications/offer'
import { preparationOf } from '@mosaic/core/applications/preparation'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { cameToNothing, type Unanswered, unansweredIn } from '@mosaic/core/applications/unanswered'
import type { Person } from '@mosaic/core/person/person'
import { asReadBy } from '@mosaic/core/postings/readings'
import type { Posting } from '@mosaic/core/postings/schema'
import { toldBy } from '@mosaic/core/postings/toldBy'
import { ResumeContent } from '@mosaic/core/resume/schema'
import type { ApplicationDetail, Preparing } from '@mosaic/core/views/ob'
import { listApplications } from '@mosaic/db/applications'
import { listVersions } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { spokenTo } from '../wimd/spoken.ts'
import { nowFor, requireApplication, viewOf } from './application.ts'
import { keepingsOf } from './keepings.ts'
import { findPostings } from './postings.ts'

/** One application in full: the posting as it was, and what to get ready for a talk about it. @throws Failure `not_found`. */
export async function getApplication(unspoken: Ctx, { id }: { id: string }): Promise<ApplicationDetail> {
  const ctx = await spokenTo(unspoken)
  const row = await requireApplication(ctx, id)
  const { posting, jobId } = row.content
  const { facts, person } = await readPerson(ctx)
  const [read = ctx.readPosting(posting)] = await asRead(ctx, [row.content])
  return {
    ...viewOf(row, await nowFor(ctx)),
    posting,
    isPosted: (await findPostings(ctx, [jobId])).has(jobId),
    preparation: preparationOf(facts, person, read, ctx.vocabulary, ctx.sentences),
    offer: row.content.offer?.terms ?? null,
    beside: row.content.offer ? besideOffer(row.content.offer.terms, person, read, ctx.vocabulary, ctx.sentences) : [],
    payIn: payIn(person, read),
  }
}

/** What came of the applications so far, and what those that came to nothing asked for. */
export async function getOutcomes(unspoken: Ctx): Promise<Funnel & { unanswered: Unanswered[] }> {
  const ctx = await spokenTo(unspoken)
  const applications = (await listApplications(ctx.db, ctx.session, ApplicationContent)).map(({ content }) => content)
  const { person } = await readPerson(ctx)
  return { ...funnelOf(applications), unanswered: await unansweredBy(ctx, person, applications) }
}

const repeatedAtLeast = 2
/** Each is read anew, so the newest of them have to do. */
const closedAtMost = 50
const versionsAtMost = 500

/** What two and more of the session's applications that came to nothing asked for. */
export async function unansweredBy(ctx: Ctx, person: Person, applications: readonly ApplicationContent[]): Promise<Unanswered[]> {
  const closed = applications.filter(({ history }) => cameToNothing(history)).slice(0, closedAtMost)
  return unansweredIn(await asRead(ctx, closed), person, ctx.vocabulary).filter((one) => one.postings >= repeatedAtLeast)
}

/** The postings of applications as they were, with what the person reads otherwise in them, and what they ask for in the person's language. */
async function asRead(ctx: Ctx, applications: readonly ApplicationContent[]): Promise<Posting[]> {
  if (applications.length === 0) return []
  const keepings = await keepingsOf(ctx)
  return applications.map(({ jobId, posting }) =>
    asReadBy(toldBy(ctx.vocabulary, ctx.readPosting(posting), ctx.sentences), keepings.get(jobId)?.readings ?? []),
  )
}

/** Postings that a résumé or a letter was made for and that no application is recorded to, the newest document first. */
export async function getPreparing(ctx: Ctx): Promise<Preparing[]> {
  const sent = new Set((await listApplications(ctx.db, ctx.session, ApplicationContent)).map(({ content }) => content.jobId))
  const versions = await listVersions(ctx.db, ctx.session, ResumeContent, { limit: versionsAtMost })
  const made = versions.flatMap(({ id, versionName, createdAt, content }) =>
    content.postingId === null || sent.has(content.postingId) ? [] : [{ jobId: content.postingId, versionId: id, versionName, createdAt }],
  )
  const newest = [...new Map(made.toReversed().map((one) => [one.jobId, one])).values()].toReversed()
  const postings = await findPostings(
    ctx,
    newest.map(({ jobId }) => jobId),
  )
  return newest.flatMap((one) => {
    const posting = postings.get(one.jobId)?.posting
    return posting && !posting.sample
      ? [{ ...one, role: posting.role, company: posting.company, validThrough: posting.validThrough, url: posting.url }]
      : []
  })
}
