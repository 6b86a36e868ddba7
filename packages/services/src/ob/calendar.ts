import { ApplicationContent } from '@mosaic/core/applications/schema'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Ctx } from '../context.ts'
import { toldTo } from '../wimd/spoken.ts'
import { nowFor } from './application.ts'
import { dayEvent, eventsOf, stepEvents } from './calendarEvents.ts'

/**
 * Follow-ups, interviews, the plan's steps and the day the data ends as an iCalendar file (RFC 5545), each with an alarm, an id that stays and a sequence
 * that rises with its changes. Days are days of any zone, times are told in UTC, and the stamp is when the file was made, as its method asks. It is handed
 * to its owner; there is no address to subscribe to, since only their key opens what it is made from.
 */
export async function calendar(unspoken: Ctx): Promise<string> {
  const ctx = await toldTo(unspoken)
  const say = ctx.sentences.calendar
  const now = await nowFor(ctx)
  const { expiresAt } = ctx.session
  const applications = await listApplications(ctx.db, ctx.session, ApplicationContent)
  const ends = dayEvent({
    id: `end-${ctx.session.id}`,
    sequence: Math.floor(expiresAt.getTime() / 60_000),
    day: now.dayOf(expiresAt.toISOString()),
    title: say.sessionEnds,
    description: say.extend,
  })
  const events = [
    ...applications.flatMap((row) => eventsOf(row, now)),
    ...(await listActions(ctx.db, ctx.session)).flatMap(stepEvents),
    ends,
  ]
  const stamp = ctx.now()
  const file = ical({
    name: 'Mosaic',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Mosaic', product: 'Mosaic' },
    events: events.map((event) => ({ ...event, stamp })),
  })
  // the writer leaves out the last line's end
  return `${file.toString()}\r\n`
}
