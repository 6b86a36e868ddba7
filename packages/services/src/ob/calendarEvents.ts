import { lastOf } from '@mosaic/core/actions/action'
import type { PlannedAction } from '@mosaic/core/actions/schema'
import { type Now, nextFollowUp } from '@mosaic/core/applications/followUp'
import type { Interview } from '@mosaic/core/applications/schema'
import type { EventAttributes } from 'ics'
import type { Application } from './application.ts'

type Alarm = NonNullable<EventAttributes['alarms']>[number]

/** A day of its own: its alarm rings at nine. */
export interface DayEvent {
  readonly uid: string
  /** Rises with every change, so that a calendar that holds it already takes the new one. */
  readonly sequence: number
  readonly day: string
  readonly title: string
  readonly description: string
}

export function dayEvent({ uid, sequence, day, title, description }: DayEvent, more: Partial<EventAttributes> = {}): EventAttributes {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return {
    uid: `${uid}@mosaic`,
    sequence,
    start: [year, month, date],
    duration: { days: 1 },
    title,
    description,
    transp: 'TRANSPARENT',
    alarms: [ring(title, { hours: 9, before: false })],
    ...more,
  }
}

/** The follow-up of an application and its interviews; those called off are told as cancelled, so that they leave a calendar that holds them. */
export function eventsOf({ id, content, revision }: Application, now: Now): EventAttributes[] {
  const name = [content.posting.role, content.posting.company].filter(Boolean).join(', ')
  const followUp = nextFollowUp(content, now)
  const due = followUp && {
    uid: `follow-up-${id}`,
    sequence: revision * turnsAtMost + followUp.turn,
    day: followUp.day,
    title: `Follow up: ${name}`,
    description: followUp.reason,
  }
  return [...(due ? [dayEvent(due)] : []), ...content.interviews.map((interview) => interviewEvent(interview, name))]
}

const turnsAtMost = 4

export const stepEvents = ({
  id,
  content,
  revision,
}: {
  readonly id: string
  readonly content: PlannedAction
  readonly revision: number
}) => {
  const { event, when } = lastOf(content)
  if (when === null || event === 'done' || event === 'dropped') return []
  return [dayEvent({ uid: `step-${id}`, sequence: revision, day: when, title: content.what, description: content.ifThen ?? '' })]
}

const kinds: Record<Interview['kind'], string> = {
  phone: 'Call',
  video: 'Video call',
  on_site: 'Interview',
  task: 'Task',
  other: 'Talk',
}
const minutesUsual = 60

/** In UTC, so that it is the same moment in every calendar; its own clock's time stands in the words. */
function interviewEvent(interview: Interview, name: string): EventAttributes {
  const { id, kind, sequence, day, time, timeZone, at, minutes, where, people, notes, questions, calledOff } = interview
  const title = `${kinds[kind]}: ${name}`
  const description = [
    time === null ? 'The time is not told yet.' : `${time} on the clock of ${timeZone}.`,
    people && `With: ${people}`,
    questions && `To ask: ${questions}`,
    notes,
  ]
    .filter(Boolean)
    .join('\n')
  const common: Partial<EventAttributes> = {
    status: calledOff ? 'CANCELLED' : 'CONFIRMED',
    transp: calledOff ? 'TRANSPARENT' : 'OPAQUE',
    ...(where && { location: where }),
    ...(where && isLink(where) && { url: where }),
  }
  const silent = calledOff ? { alarms: [] } : {}
  if (at === null) return dayEvent({ uid: `interview-${id}`, sequence, day, title, description }, { ...common, ...silent })
  const start = new Date(at)
  return {
    uid: `interview-${id}@mosaic`,
    sequence,
    title,
    description,
    start: [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate(), start.getUTCHours(), start.getUTCMinutes()],
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes: minutes ?? minutesUsual },
    alarms: [ring(title, { days: 1, before: true }), ring(title, { hours: 1, before: true })],
    ...common,
    ...silent,
  }
}

const isLink = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

function ring(description: string, trigger: NonNullable<Alarm['trigger']>): Alarm {
  return { action: 'display', description, trigger }
}
