import { type Funnel, funnelOf } from '@mosaic/core/applications/funnel'
import { preparationOf } from '@mosaic/core/applications/preparation'
import { ApplicationContent } from '@mosaic/core/applications/schema'
import { cameToNothing, type Unanswered, unansweredIn } from '@mosaic/core/applications/unanswered'
import type { Person } from '@mosaic/core/person/person'
import type { ApplicationDetail } from '@mosaic/core/views/ob'
import { listApplications } from '@mosaic/db/applications'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { nowFor, requireApplication, viewOf } from './application.ts'
import { findPostings } from './postings.ts'

/** One application in full: the posting as it was, and what to get ready for a talk about it. @throws Failure `not_found`. */
export async function getApplication(ctx: Ctx, { id }: { id: string }): Promise<ApplicationDetail> {
  const row = await requireApplication(ctx, id)
  const { posting, jobId } = row.content
  const { facts, person } = await readPerson(ctx)
  return {
    ...viewOf(row, await nowFor(ctx)),
    posting,
    isPosted: (await findPostings(ctx, [jobId])).has(jobId),
    preparation: preparationOf(facts, person, ctx.readPosting(posting), ctx.vocabulary),
  }
}

/** What came of the applications so far, and what those that came to nothing asked for. */
export async function getOutcomes(ctx: Ctx): Promise<Funnel & { unanswered: Unanswered[] }> {
  const applications = (await listApplications(ctx.db, ctx.session, ApplicationContent)).map(({ content }) => content)
  const { person } = await readPerson(ctx)
  return { ...funnelOf(applications), unanswered: unansweredBy(ctx, person, applications) }
}

const repeatedAtLeast = 2
/** Each is read anew, so the newest of them have to do. */
const closedAtMost = 50

/** What two and more of the session's applications that came to nothing asked for. */
export function unansweredBy(ctx: Ctx, person: Person, applications: readonly ApplicationContent[]): Unanswered[] {
  const closed = applications.filter(({ history }) => cameToNothing(history)).slice(0, closedAtMost)
  const postings = closed.map(({ posting }) => ctx.readPosting(posting))
  return unansweredIn(postings, person, ctx.vocabulary).filter((one) => one.postings >= repeatedAtLeast)
}
