import { Failure } from '@mosaic/core/failure'
import { similarPostings } from '@mosaic/core/fit/similar'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Applied } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { requireVersion } from '../resume/version.ts'
import { readPauses } from '../session/pauses.ts'
import { coachsQuestion } from '../wimd/question.ts'
import { fitThen, recordApplication, viewOf } from './application.ts'
import { withLives } from './lives.ts'
import { opportunityOf, rank } from './opportunity.ts'
import { ownPostings } from './ownPostings.ts'
import { findPostings, requirePosting } from './postings.ts'

const similarAtMost = 3

export interface Apply {
  readonly jobId: string
  readonly versionId?: string | undefined
  readonly letterId?: string | undefined
  readonly note?: string | undefined
}

/**
 * Records that the person applied, with the posting and the résumé as they are now. Mosaic never sends anything.
 * Applying again to the same posting answers with the application that is there.
 * @throws Failure `not_found`, `sample_posting` for a posting nobody hires for.
 */
export async function apply(ctx: Ctx, { jobId, versionId, letterId, note }: Apply): Promise<Applied> {
  const { posting, own } = await requirePosting(ctx, jobId)
  if (posting.sample)
    throw new Failure('sample_posting', 'This is a sample; nobody hires for it. Paste a real posting and apply to that.', { jobId })
  const version = versionId === undefined ? null : await requireVersion(ctx, versionId)
  const letter = letterId === undefined ? null : await requireVersion(ctx, letterId)
  const { person } = await readPerson(ctx)
  const others = await similarTo(ctx, posting)
  const similar = await withLives(
    ctx,
    others.map((other) => opportunityOf(rank(person, other.posting, ctx.vocabulary, other.own), jobId)),
  )
  const nextQuestion = (await coachsQuestion(ctx)) ?? similar.flatMap(({ ask }) => ask)[0]?.text ?? null
  const { fit } = rank(person, posting, ctx.vocabulary, own)
  const at = ctx.now().toISOString()
  return ctx.write(async (trx) => {
    const application = await recordApplication(ctx, trx, {
      jobId,
      history: [{ status: 'applied', at, note: note ?? null, contact: null }],
      posting: RawPosting.parse(posting),
      versionId: version?.id ?? null,
      resume: version?.content ?? null,
      letter: letter?.content ?? null,
      fit: fitThen(ctx, fit),
    })
    return { application: viewOf(application, ctx.now(), await readPauses(ctx, trx)), similar, nextQuestion }
  })
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
