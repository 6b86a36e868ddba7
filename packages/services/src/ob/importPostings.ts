import { Failure } from '@mosaic/core/failure'
import type { RawPosting } from '@mosaic/core/postings/schema'
import type { ImportedPostings } from '@mosaic/core/views/ob'
import { upsertMatches } from '@mosaic/db/matches'
import type { Table } from '@mosaic/feeds/feeds'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { toldTo } from '../wimd/spoken.ts'
import { own } from './addPosting.ts'
import { bringApplication } from './bringApplication.ts'
import { rowOf } from './match.ts'
import { opportunityOf, rank, untouched } from './opportunity.ts'
import { keepOwnPostings, ownPostings } from './ownPostings.ts'

const rowsAtMost = 200

/**
 * Adds the postings of a table from another tracker, kept, each with the person's note; what was sent becomes an application with its status and
 * days. Postings that are there already are not added again, and their applications go on to where the table has them.
 * @throws Failure `invalid` when it is no table, has no titles or too many rows, `over_quota`.
 */
export async function importPostings(unspoken: Ctx, { csv }: { csv: string }): Promise<ImportedPostings> {
  const ctx = await toldTo(unspoken)
  const { rows, leftOut } = await tableIn(ctx, csv)
  const known = new Map((await ownPostings(ctx)).map((posting) => [keyOf(posting), posting]))
  const { person } = await readPerson(ctx)
  const at = ctx.now().toISOString()
  const placed = rows.map(({ posting: raw, note, progress }) => {
    const here = known.get(keyOf(raw))
    const posting = here ?? ctx.readPosting({ ...raw, id: ctx.newId() })
    return {
      match: rank(person, posting, ctx, true, {
        ...untouched,
        kept: true,
        note,
        keptAt: at,
        notedAt: note === null ? [] : [at],
      }),
      progress,
      isNew: here === undefined,
    }
  })
  const added = placed.flatMap(({ match, isNew }) => (isNew ? [match] : []))
  return ctx.write(async (trx) => {
    await keepOwnPostings(
      ctx,
      trx,
      added.map(({ posting }) => posting),
    )
    await upsertMatches(
      trx,
      ctx.session,
      added.map((match) => rowOf(ctx, match)),
    )
    let applications = 0
    for (const { match, progress } of placed) if (progress && (await bringApplication(ctx, trx, match, progress))) applications++
    return {
      opportunities: added.map((match) => opportunityOf(match)),
      alreadyThere: rows.length - added.length,
      leftOut: [...leftOut],
      applications,
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
