import { finishRun, purgeRuns, startRun } from '@mosaic/db/schedule'
import type { App } from '@mosaic/services/compose'
import { endOver } from '@mosaic/services/feeds/end'
import { refreshDue } from '@mosaic/services/feeds/refreshDue'
import { optimise } from '@mosaic/services/upkeep/optimise'
import { purge } from '@mosaic/services/upkeep/purge'
import { sweep } from '@mosaic/services/upkeep/sweep'
import { takeUpTaxonomies } from '@mosaic/services/upkeep/takeUpTaxonomies'
import { Cron } from 'croner'

export interface Chore {
  readonly name: string
  /** Second if there are six, then minute, hour, day, month, weekday, in UTC. */
  readonly when: string
  /** Whether it also runs when the program starts: it may have been down at its time. */
  readonly atStart: boolean
  /** Whether answering does not wait for it at the start: it may ask others. */
  readonly isLong?: true
  /** Whether each instance does it, as it is about that instance. */
  readonly isEverywhere?: true
  readonly run: (app: App, signal: AbortSignal) => Promise<unknown>
}

const runsKeptMs = 30 * 86_400_000

/** What is done without anybody's key. Each is safe to repeat. */
const chores: readonly Chore[] = [
  { name: 'purge', when: '*/5 * * * *', atStart: true, run: ({ open }) => purge(open) },
  { name: 'feeds', when: '*/5 * * * *', atStart: true, isLong: true, run: refreshFeeds },
  { name: 'end_over', when: '7 * * * *', atStart: true, run: ({ open }) => endOver(open) },
  { name: 'sweep', when: '17 * * * *', atStart: true, run: ({ open }) => sweep(open) },
  { name: 'taxonomies', when: '* * * * *', atStart: false, isEverywhere: true, run: takeUpTaxonomies },
  { name: 'optimise', when: '43 3 * * 0', atStart: false, run: ({ open }) => optimise(open) },
  {
    name: 'forget_runs',
    when: '11 4 * * *',
    atStart: false,
    run: ({ parts }) => purgeRuns(parts.db, new Date(parts.now().getTime() - runsKeptMs).toISOString()),
  },
]

/** Reads what is due, and takes it into this instance's index before somebody asks. */
async function refreshFeeds({ open, parts }: App, signal: AbortSignal): Promise<void> {
  await refreshDue(open, signal)
  await open.ranking.refresh(parts.db)
}

/** Runs each chore at its times, those and `more`, on whichever instance takes the slot first; `stop` waits for what is running. */
export async function startSchedule(app: App, more: readonly Chore[] = []): Promise<{ stop(): Promise<void> }> {
  const all = [...chores, ...more]
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const start = async (chore: Chore, slot: string) => {
    const run = runChore(app, chore, slot, stopping.signal)
    running.add(run)
    await run
    running.delete(run)
  }
  for (const chore of all) {
    if (!chore.atStart) continue
    const started = start(chore, app.parts.now().toISOString())
    if (!chore.isLong) await started
  }
  const crons = all.map((chore) => new Cron(chore.when, { timezone: 'UTC', protect: true }, () => start(chore, minuteOf(app.parts.now()))))
  return {
    async stop() {
      for (const cron of crons) cron.stop()
      stopping.abort()
      await Promise.all(running)
    },
  }
}

/** The slot of a run: instances reach it at the same minute, not at the same millisecond. */
function minuteOf(at: Date): string {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000).toISOString()
}

/** Does a chore's work of a slot, if no other instance has it. Never fails: what went wrong is logged. */
export async function runChore(app: App, { name, run, isEverywhere }: Chore, slot: string, signal: AbortSignal): Promise<void> {
  const { db, now, log } = app.parts
  try {
    if (isEverywhere) return void (await run(app, signal))
    if (!(await startRun(db, { name, slot, startedAt: now().toISOString() }))) return
    await run(app, signal)
    await finishRun(db, { name, slot, finishedAt: now().toISOString() })
  } catch (error) {
    log.error('chore_failed', error, { name })
  }
}
