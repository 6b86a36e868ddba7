import { listCounts } from '@mosaic/db/counts'
import { totals } from '@mosaic/db/sessions'
import { withApp } from '../open.ts'
import type { Command } from './command.ts'

const dayMs = 86_400_000
const days = 30
const mega = 2 ** 20

export const report: Command = {
  name: 'report',
  args: [],
  what: "the last 30 days' figures and how long the storage lasts, no person in it",
  run: (config, say) =>
    withApp(config, async ({ parts }) => {
      const now = parts.now()
      const dayOf = (ago: number) => new Date(now.getTime() - ago * dayMs).toISOString().slice(0, 10)
      const counts = await listCounts(parts.db, dayOf(days - 1), dayOf(0))
      const byStep = Map.groupBy(counts, ({ name }) => name)
      say(`From ${dayOf(days - 1)} to ${dayOf(0)}:`)
      if (byStep.size === 0) say('  nobody came')
      for (const [name, ofStep] of byStep) say(`  ${name}: ${ofStep.reduce((sum, { count }) => sum + count, 0)}`)
      const { sessions, usedBytes } = await totals(parts.db)
      const { storageLimitBytes } = config.limits
      say(`Now: ${sessions} sessions, ${(usedBytes / mega).toFixed(1)} MB of ${(storageLimitBytes / mega).toFixed(0)} MB.`)
      say(forecast(sessions, usedBytes, storageLimitBytes))
      return 0
    }),
}

/** Sessions end by themselves, so what counts is how many fit at once. */
function forecast(sessions: number, usedBytes: number, limitBytes: number): string {
  if (sessions === 0 || usedBytes === 0) return 'No forecast yet: nothing is stored.'
  const each = usedBytes / sessions
  return `At ${(each / mega).toFixed(1)} MB each, ${Math.floor((limitBytes * 0.92) / each)} sessions fit before uploads are refused.`
}
