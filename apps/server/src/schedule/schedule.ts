import { finishRun, purgeRuns, startRun } from '@mosaic/db/schedule'
import type { App } from '@mosaic/services/compose'
import { optimise } from '@mosaic/services/upkeep/optimise'
import { purge } from '@mosaic/services/upkeep/purge'
import { sweep } from '@mosaic/services/upkeep/sweep'
import { Cron } from 'croner'

interface Chore {
  readonly name: string
  readonly when: string
  readonly run: (app: App) => Promise<unknown>
}

/** What is done without anybody's key, and when (UTC). Each is safe to repeat. */
const chores: readonly Chore[] = [
  { name: 'purge', when: '*/5 * * * *', run: ({ open }) => purge(open) },
  { name: 'sweep', when: '17 * * * *', run: ({ open }) => sweep(open) },
  { name: 'optimise', when: '43 3 * * 0', run: ({ open }) => optimise(open) },
  {
    name: 'forget_runs',
    when: '11 4 * * *',
    run: ({ parts }) => purgeRuns(parts.db, new Date(parts.now().getTime() - 30 * 86_400_000).toISOString()),
  },
]

/** Runs each chore at its times, on whichever instance takes the slot first; purge and sweep also once at the start. */
export async function startSchedule(app: App): Promise<{ stop(): void }> {
  await runChore(app, chores[0] as Chore, app.parts.now())
  await runChore(app, chores[1] as Chore, app.parts.now())
  const crons = chores.map(
    (chore) =>
      new Cron(chore.when, { timezone: 'UTC', protect: true }, (cron) => runChore(app, chore, cron.currentRun() ?? app.parts.now())),
  )
  return {
    stop() {
      for (const cron of crons) cron.stop()
    },
  }
}

async function runChore(app: App, { name, run }: Chore, at: Date): Promise<void> {
  const slot = at.toISOString()
  const { db, now, log } = app.parts
  try {
    if (!(await startRun(db, { name, slot, startedAt: now().toISOString() }))) return
    await run(app)
    await finishRun(db, { name, slot, finishedAt: now().toISOString() })
  } catch (error) {
    log.error('chore_failed', error, { name })
  }
}
