import { Migrator } from 'kysely/migration'
import * as sessions from './migrations/20261124_1000_sessions.ts'
import * as whatIsMyDelta from './migrations/20261124_1010_what_is_my_delta.ts'
import * as opportunities from './migrations/20261124_1020_opportunities.ts'
import * as publicTables from './migrations/20261124_1030_public.ts'
import * as postingsLife from './migrations/20261128_0430_postings_life.ts'
import * as taxonomies from './migrations/20261128_0450_taxonomies.ts'
import * as actions from './migrations/20261128_1000_actions.ts'
import * as postingReadings from './migrations/20261128_1010_posting_readings.ts'
import * as lanes from './migrations/20261128_1100_lanes.ts'
import * as postingEntries from './migrations/20261128_1200_posting_entries.ts'
import * as alerts from './migrations/20261128_1300_alerts.ts'
import * as resumeRevisions from './migrations/20261128_1310_resume_revisions.ts'
import * as installation from './migrations/20261128_1400_installation.ts'
import type { Db } from './open.ts'

/** In the order they run; a list kept by hand, so that no file is run that nobody meant to. */
const migrations = {
  '20261124_1000_sessions': sessions,
  '20261124_1010_what_is_my_delta': whatIsMyDelta,
  '20261124_1020_opportunities': opportunities,
  '20261124_1030_public': publicTables,
  '20261128_0430_postings_life': postingsLife,
  '20261128_0450_taxonomies': taxonomies,
  '20261128_1000_actions': actions,
  '20261128_1010_posting_readings': postingReadings,
  '20261128_1100_lanes': lanes,
  '20261128_1200_posting_entries': postingEntries,
  '20261128_1300_alerts': alerts,
  '20261128_1310_resume_revisions': resumeRevisions,
  '20261128_1400_installation': installation,
}

/** The names of all migrations, oldest first. */
export const migrationNames: readonly string[] = Object.keys(migrations)

const migratorOf = (db: Db) => new Migrator({ db, provider: { getMigrations: async () => migrations } })

/** Brings the schema up to date and returns the names of what ran. Safe to call from several instances at once. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  return ran(await migratorOf(db).migrateToLatest())
}

/** Takes the schema back by one migration and returns its name, none when nothing is left. */
export async function migrateDown(db: Db): Promise<string[]> {
  return ran(await migratorOf(db).migrateDown())
}

/** Names of migrations that have not run yet: a server with any is not ready. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const known = await migratorOf(db).getMigrations()
  return known.filter((migration) => migration.executedAt === undefined).map((migration) => migration.name)
}

function ran({ error, results = [] }: Awaited<ReturnType<Migrator['migrateToLatest']>>): string[] {
  if (error) throw error
  return results.map((result) => result.migrationName)
}
