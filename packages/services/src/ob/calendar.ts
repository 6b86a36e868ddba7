import { lastOf } from '@mosaic/core/actions/action'
import { listActions } from '@mosaic/db/actions'
import { listApplications } from '@mosaic/db/applications'
import { createEvents, type EventAttributes } from 'ics'
import type { Ctx } from '../context.ts'
import { readPauses } from '../session/pauses.ts'
import { ApplicationContent, viewOf } from './application.ts'

const dateOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** Follow-ups, the plan's steps and the day the data ends as an iCalendar file: all-day events with an alarm and an id that stays. */
export async function calendar(ctx: Ctx): Promise<string> {
  const now = ctx.now()
  const applications = await listApplications(ctx.db, ctx.session, ApplicationContent)
  const pauses = await readPauses(ctx)
  const followUps = applications
    .map((row) => viewOf(row, now, pauses))
    .flatMap(({ id, role, company, nextFollowUp, followUpReason }) =>
      nextFollowUp === null
        ? []
        : [event(`follow-up-${id}`, nextFollowUp, `Follow up: ${[role, company].filter(Boolean).join(', ')}`, followUpReason ?? '', now)],
    )
  const steps = (await listActions(ctx.db, ctx.session))
    .map(({ id, content }) => ({ id, content, ...lastOf(content) }))
    .flatMap(({ id, content, event: state, when }) =>
      when === null || state === 'done' || state === 'dropped' ? [] : [event(`step-${id}`, when, content.what, content.ifThen ?? '', now)],
    )
  const ends = event(
    `end-${ctx.session.id}`,
    ctx.session.expiresAt.toISOString().slice(0, 10),
    'Mosaic deletes your session today',
    'Extend it or export it before this day if you want to keep it.',
    now,
  )
  const { error, value } = createEvents([...followUps, ...steps, ends], { productId: 'mosaic', calName: 'Mosaic' })
  if (!value) throw error ?? new Error('the calendar could not be written')
  return value
}

function event(uid: string, day: string, title: string, description: string, now: Date): EventAttributes {
  return {
    uid: `${uid}@mosaic`,
    start: dateOf(day),
    duration: { days: 1 },
    title,
    description,
    lastModified: now.getTime(),
    alarms: [{ action: 'display', description: title, trigger: { hours: 9, before: false } }],
  }
}
