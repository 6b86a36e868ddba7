import type { Session } from '@mosaic/vault/session'
import type { z } from 'zod'
import type { Db, Trx } from './open.ts'
import { openAs } from './sealed.ts'

/** A snapshot of what was known and what it came to, at one revision of the facts. */
export interface Output<Analysis, Metrics> {
  readonly id: string
  readonly analysis: Analysis
  readonly metrics: Metrics
  readonly factsRevision: number
  readonly createdAt: string
}

/** The schemas that the two sealed columns are opened with. */
export interface OutputSchemas<Analysis, Metrics> {
  readonly analysis: z.ZodType<Analysis>
  readonly metrics: z.ZodType<Metrics>
}

const place = (id: string, column: 'analysis_data' | 'metrics') => `wimd_outputs/${id}/${column}` as const

/** Keeps a snapshot as the one of its day (UTC): earlier ones of that day make way, so that a session grows by one a day and not by one a fact. */
export async function keepOutput(trx: Trx, session: Session, output: Output<unknown, unknown>): Promise<void> {
  await trx
    .deleteFrom('wimd_outputs')
    .where('session_id', '=', session.id)
    .where('created_at', '>=', output.createdAt.slice(0, 'YYYY-MM-DD'.length))
    .execute()
  await trx
    .insertInto('wimd_outputs')
    .values({
      id: output.id,
      session_id: session.id,
      analysis_data: session.seal(place(output.id, 'analysis_data'), output.analysis),
      metrics: session.seal(place(output.id, 'metrics'), output.metrics),
      facts_revision: output.factsRevision,
      created_at: output.createdAt,
    })
    .execute()
}

/** The newest snapshot; whether it still answers is told by its `factsRevision`. */
export async function latestOutput<Analysis, Metrics>(
  db: Db | Trx,
  session: Session,
  schemas: OutputSchemas<Analysis, Metrics>,
): Promise<Output<Analysis, Metrics> | undefined> {
  const row = await newestFirst(db, session).select(['analysis_data', 'metrics']).limit(1).executeTakeFirst()
  return (
    row && {
      id: row.id,
      analysis: openAs(session, place(row.id, 'analysis_data'), row.analysis_data, schemas.analysis),
      metrics: openAs(session, place(row.id, 'metrics'), row.metrics, schemas.metrics),
      factsRevision: row.facts_revision,
      createdAt: row.created_at,
    }
  )
}

/** The metrics of the last `limit` days on which a fact changed, newest first: what the gauges' history is drawn from. */
export async function listMetrics<Metrics>(
  db: Db | Trx,
  session: Session,
  schema: z.ZodType<Metrics>,
  limit: number,
): Promise<Omit<Output<never, Metrics>, 'analysis'>[]> {
  const rows = await newestFirst(db, session).select('metrics').limit(limit).execute()
  return rows.map((row) => ({
    id: row.id,
    metrics: openAs(session, place(row.id, 'metrics'), row.metrics, schema),
    factsRevision: row.facts_revision,
    createdAt: row.created_at,
  }))
}

function newestFirst(db: Db | Trx, session: Session) {
  return db
    .selectFrom('wimd_outputs')
    .select(['id', 'facts_revision', 'created_at'])
    .where('session_id', '=', session.id)
    .orderBy('facts_revision', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
