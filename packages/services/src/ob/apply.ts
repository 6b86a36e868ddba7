import { Failure } from '@mosaic/core/failure'
import { similarPostings } from '@mosaic/core/fit/similar'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Applied } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { kept } from '../resume/keep.ts'
import { todayOf } from '../session/days.ts'
import { coachsQuestion } from '../wimd/question.ts'
import { toldTo } from '../wimd/spoken.ts'
import { type NewPosting, newPosting } from './addPosting.ts'
import { atNoon, entryOf, fitThen, nowFor, recordApplication, viewOf } from './application.ts'
import { withLives } from './lives.ts'
import { opportunityOf, rank } from './opportunity.ts'
import { keepOwnPostings, ownPostings } from './ownPostings.ts'
import { findPostings, requirePosting } from './postings.ts'

const similarAtMost = 3

/** A posting by its id, or a new one by its title. */
export interface Apply extends Pick<NewPosting, 'role' | 'company' | 'url' | 'text'> {
  readonly jobId?: string | undefined
  readonly versionId?: string | undefined
  readonly letterId?: string | undefined
  readonly note?: string | undefined
  /** The day it was sent; today without it. */
  readonly sentOn?: string | undefined
}

/**
 * Records that the person applied, with the posting and the résumé as they are now. Mosaic never sends anything. A posting that is not here yet needs no
 * more than its title: it is kept as one of the person's own. Applying again to the same posting answers with the application that is there.
 * @throws Failure `not_found`, `invalid`, `over_quota`, `sample_posting` for a posting nobody hires for.
 */
export async function apply(unspoken: Ctx, given: Apply): Promise<Applied> {
  const ctx = await toldTo(unspoken)
  const { versionId, letterId, note, sentOn } = given
  const { posting, own, isNew } = await postingFor(ctx, given)
  if (posting.sample)
    throw new Failure('sample_posting', 'This is a sample; nobody hires for it. Paste a real posting and apply to that.', {
      jobId: posting.id,
    })
  const now = ctx.now().toISOString()
  const today = await todayOf(ctx)
  if (sentOn !== undefined && sentOn > today)
    throw new Failure('invalid', 'That day is still to come. Record an application once it is sent.', { fields: { sentOn: 'to_come' } })
  const { person } = await readPerson(ctx)
  const others = await similarTo(ctx, posting)
  const similar = await withLives(
    ctx,
    others.map((other) => opportunityOf(rank(person, other.posting, ctx, other.own), posting.id)),
  )
  const nextQuestion = (await coachsQuestion(ctx)) ?? similar.flatMap(({ ask }) => ask)[0]?.text ?? null
  const { fit } = rank(person, posting, ctx, own)
  return ctx.write(async (trx) => {
    if (isNew) await keepOwnPostings(ctx, trx, [posting])
    const version = versionId === undefined ? null : await kept(ctx, trx, versionId, 'applied')
    const letter = letterId === undefined ? null : await kept(ctx, trx, letterId, 'applied')
    const application = await recordApplication(ctx, trx, {
      jobId: posting.id,
      history: [entryOf(sentOn === undefined || sentOn === today ? now : atNoon(sentOn, now), { status: 'applied', note })],
      posting: RawPosting.parse(posting),
      versionId: version?.id ?? null,
      resume: version?.content ?? null,
      letter: letter?.content ?? null,
      fit: fitThen(ctx, fit),
    })
    return { application: viewOf(application, await nowFor(ctx, trx)), similar, nextQuestion }
  })
}

async function postingFor(
  ctx: Ctx,
  { jobId, role, company, url, text }: Apply,
): Promise<{ posting: Posting; own: boolean; isNew: boolean }> {
  if (jobId !== undefined) return { ...(await requirePosting(ctx, jobId)), isNew: false }
  if (role === undefined && text === undefined)
    throw new Failure('invalid', 'Say which posting it is: its id, or the title of a new one.', { fields: { role: 'missing' } })
  return { posting: await newPosting(ctx, { role, company, url, text }), own: true, isNew: true }
}

/** The postings most like one, public and the person's own together. */
async function similarTo(ctx: Ctx, posting: Posting): Promise<{ posting: Posting; own: boolean }[]> {
  const ids = await ctx.ranking.similar(ctx.db, posting, similarAtMost)
  const found = await findPostings(ctx, [...ids, ...(await ownPostings(ctx)).map(({ id }) => id)])
  const all = [...found.values()].map((one) => one.posting)
  return similarPostings(posting, all, ctx.vocabulary)
    .slice(0, similarAtMost)
    .flatMap(({ id }) => found.get(id) ?? [])
}
