import { Failure } from '@mosaic/core/failure'
import { type PastedPosting, parsePastedPosting } from '@mosaic/core/postings/paste'
import type { Posting } from '@mosaic/core/postings/schema'
import type { OpportunityDetail } from '@mosaic/core/views/ob'
import type { Page } from '@mosaic/feeds/page'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { toldTo } from '../wimd/spoken.ts'
import { detailOf, rank } from './opportunity.ts'
import { keepOwnPostings } from './ownPostings.ts'

export interface NewPosting {
  readonly text?: string | undefined
  readonly urlHtml?: string | undefined
  readonly jobPosting?: Record<string, unknown> | undefined
  /** What the person knows better than the text says. */
  readonly role?: string | undefined
  readonly company?: string | undefined
  /** Where it stands. Alone it is fetched, when the operator allows that. */
  readonly url?: string | undefined
}

/** The source of every posting that a person brought. */
export const own = 'own'

/** Of a page or a JobPosting no more is read than may be typed. */
export const lettersAtMost = 60_000

const isHtml = /<(?:html|body|div|p|script|h1|li|br)\b/i

/** Whether a posting is handed in by nothing but its address. */
export function isAddressAlone({ text, urlHtml, jobPosting, role, url }: NewPosting): boolean {
  return url !== undefined && [text, urlHtml, jobPosting, role].every((given) => given === undefined)
}

/** Adds a posting of the person's own, sealed like everything of theirs. @throws Failure `invalid` when there is nothing to read in it, `over_quota`. */
export async function addPosting(unspoken: Ctx, given: NewPosting): Promise<OpportunityDetail> {
  const ctx = await toldTo(unspoken)
  const posting = await newPosting(ctx, given)
  const { person } = await readPerson(ctx)
  return ctx.write(async (trx) => {
    await keepOwnPostings(ctx, trx, [posting])
    return detailOf(rank(person, posting, ctx, true), null)
  })
}

/** A posting of the person's own as it is read, not kept yet. @throws Failure `invalid`. */
export async function newPosting(ctx: Ctx, given: NewPosting): Promise<Posting> {
  const { role, company, url } = given
  const parsed = await read(ctx, given)
  const title = role ?? parsed?.role
  if (!parsed || !title)
    throw new Failure('invalid', 'There is no posting to read in this. Paste its text, with the title in the first line.', {
      fields: { text: 'unreadable' },
    })
  return ctx.readPosting({
    ...parsed,
    text: parsed.text.slice(0, lettersAtMost),
    id: ctx.newId(),
    source: own,
    sample: false,
    role: title,
    company: company ?? parsed.company,
    url: url ?? parsed.url,
  })
}

async function read(ctx: Ctx, given: NewPosting): Promise<PastedPosting | null> {
  const { text, urlHtml, jobPosting, role, company, url } = given
  if (jobPosting) return ctx.feeds.jobPosting(jobPosting, own)
  if (isAddressAlone(given)) return fromPage(await fetchPage(ctx, url ?? ''))
  const html = urlHtml ?? (text !== undefined && isHtml.test(text) ? text : undefined)
  if (html !== undefined) return fromPage(ctx.feeds.page(html, own))
  return parsePastedPosting(text ?? [role, company].filter(Boolean).join('\n'))
}

/** A page's own description of its posting, else its words under its main heading. */
function fromPage({ posting, text, heading }: Page): PastedPosting | null {
  if (posting) return posting
  const parsed = parsePastedPosting(text)
  return parsed && { ...parsed, role: heading ?? parsed.role }
}

async function fetchPage(ctx: Ctx, url: string): Promise<Page> {
  if (!ctx.feeds.fetchPage)
    throw new Failure('invalid', 'This server fetches no pages. Copy the posting’s text from its page and paste it.', {
      fields: { url: 'not_fetched' },
    })
  const page = await ctx.feeds.fetchPage(url, own)
  if (!page)
    throw new Failure('invalid', 'That page cannot be read from here. Copy the posting’s text from it and paste it.', {
      fields: { url: 'unreadable' },
    })
  return page
}
