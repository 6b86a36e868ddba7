import { Failure } from '@mosaic/core/failure'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { readPosting } from '@mosaic/core/postings/requirements'
import { type RawPosting } from '@mosaic/core/postings/schema'
import type { OpportunityDetail } from '@mosaic/core/views/ob'
import { insertOwnPosting } from '@mosaic/db/ownPostings'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { opportunityOf, rank } from './opportunity.ts'

export interface NewPosting {
  readonly text?: string | undefined
  readonly urlHtml?: string | undefined
  readonly jobPosting?: Record<string, unknown> | undefined
  /** What the person knows better than the text says. */
  readonly role?: string | undefined
  readonly company?: string | undefined
  readonly url?: string | undefined
}

/** Adds a posting of the person's own, sealed like everything of theirs. @throws Failure `invalid` when there is nothing to read in it. */
export async function addPosting(ctx: Ctx, { text, urlHtml, jobPosting, role, company, url }: NewPosting): Promise<OpportunityDetail> {
  const source = jobPosting ?? urlHtml ?? text ?? [role, company].filter(Boolean).join('\n')
  const parsed = parsePastedPosting(source)
  const title = role ?? parsed?.role
  if (!parsed || !title)
    throw new Failure('invalid', 'There is no posting to read in this. Paste its text, with the title in the first line.', {
      fields: { text: 'unreadable' },
    })
  const raw: RawPosting = {
    ...parsed,
    id: ctx.newId(),
    source: 'own',
    sample: false,
    role: title,
    company: company ?? parsed.company,
    url: url ?? parsed.url,
  }
  const { person } = await readPerson(ctx)
  const posting = readPosting(raw, ctx.vocabulary)
  return ctx.write(async (trx) => {
    await insertOwnPosting(trx, ctx.session, { id: raw.id, content: raw, createdAt: ctx.now().toISOString() })
    const opportunity = opportunityOf(rank(person, posting, ctx.vocabulary, true))
    return { ...opportunity, text: posting.text, requirements: posting.requirements, applicationId: null, canApply: true }
  })
}
