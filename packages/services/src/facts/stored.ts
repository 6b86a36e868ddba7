import { ApplicationContent } from '@mosaic/core/applications/schema'
import type { Fact } from '@mosaic/core/facts/schema'
import type { Posting } from '@mosaic/core/postings/schema'
import { type ActionRow, listActions } from '@mosaic/db/actions'
import { type ApplicationRow, listApplications } from '@mosaic/db/applications'
import { listFacts } from '@mosaic/db/facts'
import type { Db, Trx } from '@mosaic/db/open'
import type { SessionRow } from '@mosaic/db/sessions'
import { firstTransition } from '@mosaic/db/transitions'
import { listVersionTimes } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { keepingsOf } from '../ob/keepings.ts'
import { findPostings } from '../ob/postings.ts'
import type { Preferences } from '../session/preferences.ts'
import { readPreferences, requireSession } from '../session/reads.ts'
import { Reached } from '../wimd/transition.ts'

/** What is stored of a person that the three numbers are made from, each read once. */
export interface Stored {
  readonly session: SessionRow
  readonly preferences: Preferences
  /** Superseded ones too. */
  readonly facts: readonly Fact[]
  /** The postings that the person kept, newest first. */
  readonly kept: readonly Posting[]
  readonly plan: readonly ActionRow[]
  readonly applications: readonly ApplicationRow<ApplicationContent>[]
  /** When versions of the résumé were made. */
  readonly versionTimes: readonly string[]
  /** When the person first looked at their Delta with the coach, null before. */
  readonly reviewedAt: string | null
}

const versionsCounted = 500

export async function readStored(ctx: Ctx, db: Db | Trx): Promise<Stored> {
  const { session } = ctx
  const reviewed = await firstTransition(db, session, Reached, ({ state }) => state.state === 'delta_review')
  return {
    session: await requireSession(ctx, db),
    preferences: await readPreferences(ctx, db),
    facts: await listFacts(db, session),
    kept: await keptPostings(ctx, db),
    plan: await listActions(db, session),
    applications: await listApplications(db, session, ApplicationContent),
    versionTimes: await listVersionTimes(db, session, versionsCounted),
    reviewedAt: reviewed?.createdAt ?? null,
  }
}

/** The postings that the person kept, newest first. */
export async function keptPostings(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Posting[]> {
  const keepings = await keepingsOf(ctx, db)
  const kept = [...keepings.values()].flatMap(({ jobId, kept }) => (kept ? [jobId] : []))
  const postings = await findPostings(ctx, kept, db, keepings)
  return kept.flatMap((id) => postings.get(id)?.posting ?? [])
}
