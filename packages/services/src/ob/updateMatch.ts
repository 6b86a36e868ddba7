import { notesAtMost } from '@mosaic/core/export/schema'
import type { Match } from '@mosaic/core/views/ob'
import { findMatch, upsertMatches } from '@mosaic/db/matches'
import type { Ctx } from '../context.ts'
import { readPerson } from '../facts/person.ts'
import { toldTo } from '../wimd/spoken.ts'
import { withLife } from './lives.ts'
import { MatchContent, rowOf } from './match.ts'
import { opportunityOf, rank, untouched } from './opportunity.ts'
import { requirePosting } from './postings.ts'

export interface MatchChange {
  readonly jobId: string
  readonly kept?: boolean | undefined
  readonly dismissed?: boolean | undefined
  readonly note?: string | undefined
}

/** Keeps a match, sets it aside or notes something on it; an empty note takes the note away. @throws Failure `not_found`. */
export async function updateMatch(unspoken: Ctx, { jobId, kept, dismissed, note }: MatchChange): Promise<Match> {
  const ctx = await toldTo(unspoken)
  const { posting, written, own } = await requirePosting(ctx, jobId)
  const { person } = await readPerson(ctx)
  const { life } = await withLife(ctx, opportunityOf(rank(person, posting, ctx, own)))
  const now = ctx.now().toISOString()
  return ctx.write(async (trx) => {
    const before = (await findMatch(trx, ctx.session, jobId, MatchContent))?.content ?? untouched
    const keeping = {
      ...before,
      kept: kept ?? before.kept,
      dismissed: dismissed ?? before.dismissed,
      keptAt: kept === undefined && dismissed === undefined ? before.keptAt : now,
      note: note === undefined ? before.note : note || null,
      notedAt: note === undefined ? before.notedAt : [...before.notedAt, now].slice(-notesAtMost),
    }
    const match = rank(person, written, ctx, own, keeping)
    const row = rowOf(ctx, match)
    await upsertMatches(trx, ctx.session, [row])
    return { ...opportunityOf(match), life, note: keeping.note, computedAt: row.createdAt }
  })
}
