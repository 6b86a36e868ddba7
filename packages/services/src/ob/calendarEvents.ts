import { lastOf } from '@mosaic/core/actions/action'
import type { PlannedAction } from '@mosaic/core/actions/schema'
import { type Now, nextFollowUp } from '@mosaic/core/applications/followUp'
import type { ApplicationContent, Interview } from '@mosaic/core/applications/schema'
import { daysBetween } from '@mosaic/core/metrics/inputs'
import { addDays } from '@mosaic/core/metrics/pause'
import { english, type Sentences } from '@mosaic/core/sentences/sentences'
import { type ICalAlarmData, ICalAlarmType, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Application } from './application.ts'

/** A day of its own: its alarm rings at nine. */
export interface DayEvent {
  readonly id: string
  /** Rises with every change, so that a calendar that holds it already takes the new one. */
  readonly sequence: number
  readonly day: string
  readonly title: string
  readonly description: string
}

export function dayEvent({ id, sequence, day, title, description }: DayEvent): ICalEventData {
  return {
    id: `${id}@mosaic`,
    sequence,
    // a day is written as it stands in UTC
    start: new Date(day),
    end: new Date(addDays(day, 1)),
    allDay: true,
    summary: inPlainText(title),
    description: inPlainText(description),
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, triggerAfter: 9 * hour }],
  }
}

const hour = 3600

/** The follow-up of an application and its interviews; those called off are told as cancelled, so that they leave a calendar that holds them. */
export function eventsOf({ id, content, createdAt }: Application, now: Now): ICalEventData[] {
  const name = [content.posting.role, content.posting.company].filter(Boolean).join(', ')
  const say = (now.sentences ?? english).calendar
  const followUp = nextFollowUp(content, now)
  const due = followUp && {
    id: `follow-up-${content.calendarId ?? id}`,
    sequence: (changesOf(content) + now.cadence.changes) * daysAtMost + Math.max(0, daysBetween(now.dayOf(createdAt), followUp.day)),
    day: followUp.day,
    title: say.followUp(name),
    description: followUp.reason,
  }
  return [...(due ? [dayEvent(due)] : []), ...content.interviews.map((interview) => interviewEvent(interview, name, say))]
}

/** Counts what an import brings along; between two changes a day only moves on, as a wait is let pass or a pause lasts. */
function changesOf({ history, interviews }: ApplicationContent): number {
  return history.length + interviews.reduce((sum, { sequence }) => sum + sequence + 1, 0)
}

const daysAtMost = 10_000

export const stepEvents = ({ id, content }: { readonly id: string; readonly content: PlannedAction }) => {
  const { event, when } = lastOf(content)
  if (when === null || event === 'done' || event === 'dropped') return []
  const { calendarId, what, ifThen, history } = content
  return [dayEvent({ id: `step-${calendarId ?? id}`, sequence: history.length, day: when, title: what, description: ifThen ?? '' })]
}

const minutesUsual = 60

/** In UTC, so that it is the same moment in every calendar; its own clock's time stands in the words. */
function interviewEvent(interview: Interview, name: string, say: Sentences['calendar']): ICalEventData {
  const { kind, sequence, day, time, timeZone, at, minutes, where, people, notes, questions, calledOff } = interview
  const id = `interview-${interview.id}`
  const title = `${say.kinds[kind]}: ${name}`
  const description = [
    time === null ? say.timeUnknown : say.onClock(time, timeZone),
    people && say.people(people),
    questions && say.questions(questions),
    notes,
  ]
    .filter(Boolean)
    .join('\n')
  const whole = dayEvent({ id, sequence, day, title, description })
  const timed = at === null ? whole : { ...whole, ...lasting(at, minutes ?? minutesUsual), alarms: beforehand }
  return {
    ...timed,
    location: where && inPlainText(where),
    url: where && linkOf(where),
    ...(calledOff
      ? { status: ICalEventStatus.CANCELLED, alarms: [] }
      : { status: ICalEventStatus.CONFIRMED, transparency: ICalEventTransparency.OPAQUE }),
  }
}

const beforehand: ICalAlarmData[] = [24 * hour, hour].map((triggerBefore) => ({ type: ICalAlarmType.display, triggerBefore }))

function lasting(at: string, minutes: number) {
  const start = new Date(at)
  return { allDay: false, start, end: new Date(start.getTime() + minutes * 60_000) }
}

function linkOf(text: string): string | null {
  const url = URL.parse(text)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

/** The writer escapes what the format means something by, and leaves other control characters and halves of a character as they are. */
function inPlainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
}
