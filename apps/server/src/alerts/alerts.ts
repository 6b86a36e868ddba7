import { z } from 'zod'
import type { Status } from '../http/status.ts'

export const Alert = z.object({
  code: z.enum(['storage', 'store', 'disk', 'slow', 'errors', 'lag', 'feed', 'lane', 'reader', 'purge', 'wal', 'taxonomy']),
  /** Which of several of its kind: a feed, a lane, a taxonomy. */
  about: z.string().nullable(),
  text: z.string(),
})
type Alert = z.infer<typeof Alert>

/** From here on an operator should know: the seed's limits, and SAFETY's. */
const storageFrom = 0.8
const diskBelowBytes = 2 ** 30
const slowFromSeconds = 2
const errorsFrom = 0.05
const lagFromSeconds = 0.1
const purgeLateMs = 15 * 60_000
const walFromBytes = 64 * 2 ** 20
/** Fewer are too few to speak of a share. */
const answersAtLeast = 20
const errorsAtLeast = 3
/** One may be its document's. */
const crashesFrom = 3
/** Once may be an accident: it is tried again after a quarter of an hour. */
const feedFailuresFrom = 2
/** A first reading, or an import, that nobody has gone on with for so long was cut off. */
const leftMs = 15 * 60_000
/** A million postings are read anew with it meanwhile. */
const takenUpWithinMs = 60 * 60_000
const mega = 2 ** 20

/** What in a status needs an operator at an instant, each with what to do. */
export function alertsOf(status: Omit<Status, 'alerts'>, now: Date): Alert[] {
  const alerts: Alert[] = []
  const tell = (code: Alert['code'], text: string, about: string | null = null) => alerts.push({ code, about, text })
  const { storage, store, disk, answers, event_loop, feeds, lanes, reader, upkeep, taxonomies } = status
  const used = storage.used_bytes / storage.limit_bytes
  if (used >= storageFrom)
    tell(
      'storage',
      `${Math.floor(used * 100)} % of STORAGE_LIMIT_GB is used. Raise it, or uploads are refused at 92 % and new sessions at 95 %.`,
    )
  if (store.away !== null) tell('store', `Uploads and downloads of files are refused: ${store.away}. "pnpm mosaic doctor" tries it.`)
  if (disk.free_bytes !== null && disk.free_bytes < diskBelowBytes)
    tell('disk', `${Math.floor(disk.free_bytes / mega)} MB are free on the disk of DATA_DIR. Make room, or writing fails.`)
  const { count, error_rate: errors, p95_seconds: p95 } = answers
  if (count >= answersAtLeast && p95 !== null && p95 > slowFromSeconds)
    tell('slow', `5 of 100 answers of the last five minutes took longer than ${p95.toFixed(1)} s. See /metrics for which.`)
  if (errors !== null && errors > errorsFrom && errors * count > errorsAtLeast - 0.5)
    tell('errors', `${Math.round(errors * 100)} % of the answers of the last five minutes failed. The log names each by its code.`)
  if (event_loop.p99_seconds !== null && event_loop.p99_seconds > lagFromSeconds)
    tell(
      'lag',
      `Requests waited up to ${Math.round(event_loop.p99_seconds * 1000)} ms for the processor. Give it more, or start another instance.`,
    )
  for (const { name, outcome, reason, failures, tried_at: triedAt } of feeds) {
    const isLeft = outcome === 'partial' && failures === 0 && now.getTime() - Date.parse(triedAt) > leftMs
    if (outcome !== 'ok' && (failures >= feedFailuresFrom || isLeft))
      tell('feed', `The feed ${name} was not read to its end${reason === null ? '' : `: ${reason}`}`, name)
  }
  for (const { name, resting } of lanes)
    if (resting)
      tell(
        'lane',
        `The AI lane ${name} failed several times in a row, or asked to wait for minutes, and is left alone; the rules answer. "pnpm mosaic doctor" asks it.`,
        name,
      )
  if (reader.crashes_in_a_row >= crashesFrom)
    tell(
      'reader',
      `${reader.crashes_in_a_row} processes that read documents died one after another. "pnpm mosaic doctor" says how reading is set up.`,
    )
  const { purge_unfinished_since: unpurged, wal_bytes: wal } = upkeep
  if (unpurged !== null && now.getTime() - Date.parse(unpurged) > purgeLateMs)
    tell(
      'purge',
      `Sessions that ended have not been deleted since ${unpurged}. The log says why under chore_failed; "pnpm mosaic cleanup" deletes them now.`,
    )
  if (wal !== null && wal > walFromBytes) tell('wal', `SQLite's log has ${Math.floor(wal / mega)} MB. "pnpm mosaic optimise" empties it.`)
  for (const { scheme, loaded, imported_at: at } of taxonomies)
    if (!loaded && now.getTime() - Date.parse(at) > takenUpWithinMs)
      tell(
        'taxonomy',
        `${scheme} was imported at ${at}, and this server does not answer with it yet. The log says why under chore_failed.`,
        scheme,
      )
  return alerts
}
