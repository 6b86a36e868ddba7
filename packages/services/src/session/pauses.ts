import { lastOf } from '@mosaic/core/actions/action'
import { daysBetween } from '@mosaic/core/metrics/inputs'
import { addDays, type Pause } from '@mosaic/core/metrics/pause'
import { listActions, updateActionContent } from '@mosaic/db/actions'
import type { Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { dayOfInstant, daysIn } from './days.ts'
import type { Preferences } from './preferences.ts'

/** The person's pauses in their own days, the one that lasts among them. */
export function pauseDays({ pausedAt, pauses, timeZone }: Preferences): Pause[] {
  const dayOf = daysIn(timeZone)
  const all = pausedAt === null ? pauses : [...pauses, { from: pausedAt, to: null }]
  return all.map(({ from, to }) => ({ from: dayOf(from), to: to === null ? null : dayOf(to) }))
}

/** At the end of a pause: every open step that has a day is moved by its length. */
export async function movePlan(ctx: Ctx, trx: Trx, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const dayOf = await dayOfInstant(ctx, trx)
  const days = daysBetween(dayOf(from), dayOf(to))
  if (days === 0) return
  for (const { id, content, revision } of await listActions(trx, ctx.session)) {
    const { event, when } = lastOf(content)
    if (event === 'done' || event === 'dropped' || when === null) continue
    const moved = { event: 'moved' as const, at: to, when: addDays(when, days), note: null }
    await updateActionContent(trx, ctx.session, { id, content: { ...content, history: [...content.history, moved] }, revision })
  }
}
