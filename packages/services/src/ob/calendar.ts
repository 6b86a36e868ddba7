import { ApplicationContent } from '@mosaic/core/applications/schema'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import { createEvents, type EventAttributes } from 'ics'
import type { Ctx } from '../context.ts'
import { nowFor } from './application.ts'
import { dayEvent, eventsOf, stepEvents } from './calendarEvents.ts'

/**
 * Follow-ups, interviews, the plan's steps and the day the data ends as an iCalendar file, each with an alarm, an id that stays and a sequence that rises
 * with its changes. It is handed to its owner; there is no address to subscribe to, since only their key opens what it is made from.
 */
export async function calendar(ctx: Ctx): Promise<string> {
  const now = await nowFor(ctx)
  const { expiresAt } = ctx.session
  const applications = await listApplications(ctx.db, ctx.session, ApplicationContent)
  const ends = dayEvent({
    uid: `end-${ctx.session.id}`,
    sequence: Math.floor(expiresAt.getTime() / 60_000),
    day: now.dayOf(expiresAt.toISOString()),
    title: 'Mosaic deletes your session today',
    description: 'Extend it or export it before this day if you want to keep it.',
  })
  const events = [
    ...applications.flatMap((row) => eventsOf(row, now)),
    ...(await listActions(ctx.db, ctx.session)).flatMap(stepEvents),
    ends,
  ]
  const at = ctx.now().getTime()
  const { error, value } = createEvents(
    events.map((event) => ({ ...inPlainText(event), lastModified: at })),
    { productId: 'mosaic', calName: 'Mosaic', method: 'PUBLISH' },
  )
  if (!value) throw error ?? new Error('the calendar could not be written')
  return value
}

/** A line end that the writer does not escape would begin a property of somebody else's making. */
function inPlainText(event: EventAttributes): EventAttributes {
  const plain = (text = '') => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')
  const { title, description, location, alarms = [] } = event
  return {
    ...event,
    title: plain(title),
    description: plain(description),
    ...(location !== undefined && { location: plain(location) }),
    alarms: alarms.map((alarm) => ({ ...alarm, description: plain(alarm.description) })),
  }
}
