import { Failure } from '@mosaic/core/failure'
import { readPosting } from '@mosaic/core/postings/requirements'
import { RawPosting } from '@mosaic/core/postings/schema'
import type { ImportedPostings } from '@mosaic/core/views/ob'
import { upsertMatches } from '@mosaic/db/matches'
import { insertOwnPosting, listOwnPostings } from '@mosaic/db/ownPostings'
import type { Table } from '@mosaic/feeds/feeds'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { own } from './addPosting.ts'
import { rowOf } from './match.ts'
import { opportunityOf, rank } from './opportunity.ts'

const rowsAtMost = 200

/**
 * Adds the postings of a table from another tracker, kept, each with what stood beside it as the person's note. Those that are there already are
 * not added again. @throws Failure `invalid` when it is no table, has no titles or too many rows.
 */
export async function importPostings(ctx: Ctx, { csv }: { csv: string }): Promise<ImportedPostings> {
  const { rows, leftOut } = await tableIn(ctx, csv)
  const known = new Set((await listOwnPostings(ctx.db, ctx.session, RawPosting)).map(keyOf))
  const fresh = rows.filter(({ posting }) => !known.has(keyOf(posting)))
  const { person } = await readPerson(ctx)
  const added = fresh.map(({ posting, note }) => {
    const raw: RawPosting = { ...posting, id: ctx.newId() }
    return { raw, match: rank(person, readPosting(raw, ctx.vocabulary), ctx.vocabulary, true, { kept: true, dismissed: false, note }) }
  })
  return ctx.write(async (trx) => {
    const createdAt = ctx.now().toISOString()
    for (const { raw } of added) await insertOwnPosting(trx, ctx.session, { id: raw.id, content: raw, createdAt })
    await upsertMatches(
      trx,
      ctx.session,
      added.map(({ match }) => rowOf(ctx, match)),
    )
    return {
      opportunities: added.map(({ match }) => opportunityOf(match)),
      alreadyThere: rows.length - fresh.length,
      leftOut: [...leftOut],
    }
  })
}

async function tableIn(ctx: Ctx, csv: string): Promise<Table> {
  const table = await ctx.feeds.table(csv, own).catch(() => null)
  if (!table || table.rows.length === 0)
    throw new Failure('invalid', 'There are no postings in this table. Its first line names the columns, one of them Title or Position.', {
      fields: { csv: 'no_postings' },
    })
  if (table.rows.length > rowsAtMost)
    throw new Failure('invalid', `There are more than ${rowsAtMost} postings in this table. Send it in parts.`, {
      fields: { csv: 'too_many' },
    })
  return table
}

/** What makes two of a person's postings the same: their address, else title, employer and place. */
function keyOf({ url, role, company, location }: RawPosting): string {
  return url ?? JSON.stringify([role, company, location])
}
