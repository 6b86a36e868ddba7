import type { Interview, InterviewDetails } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import { isTimeZone } from '@mosaic/core/time'
import type { ApplicationView } from '@mosaic/core/views/ob'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../context.ts'
import { addStep, entryOf, keepContent, nowFor, requireApplication, viewOf } from './application.ts'

type Of<T> = T & { readonly applicationId: string }
type Changes = { [Name in keyof InterviewDetails]?: InterviewDetails[Name] | undefined }

const interviewsAtMost = 50

/**
 * Writes down when and how somebody will be talked to. An application that had not come so far moves to `interview`.
 * @throws Failure `not_found`, `stale`, `over_quota`, `invalid` for a zone that is none or a time that its clock leaves out.
 */
export function addInterview(ctx: Ctx, { applicationId, ...details }: Of<InterviewDetails>): Promise<ApplicationView> {
  const interview = { ...details, id: ctx.newId(), at: instantOf(details), sequence: 0 }
  return ctx.write(async (trx) => {
    const row = await requireApplication(ctx, applicationId, trx)
    const { interviews, history } = row.content
    if (interviews.length >= interviewsAtMost)
      throw new Failure('over_quota', `An application holds at most ${interviewsAtMost} interviews.`, { limit: interviewsAtMost })
    const kept = await keepContent(ctx, trx, row, { ...row.content, interviews: [...interviews, interview] })
    const status = history.at(-1)?.status
    const invited = status === 'applied' || status === 'acknowledged'
    const moved = invited ? await addStep(ctx, trx, kept, entryOf(ctx.now().toISOString(), { status: 'interview' })) : kept
    return viewOf(moved, await nowFor(ctx, trx))
  })
}

/** Says something else of an interview, or that it is called off; what is left out stays. @throws Failure as adding one. */
export function updateInterview(
  ctx: Ctx,
  { applicationId, id, ...changes }: Of<Changes & { readonly id: string }>,
): Promise<ApplicationView> {
  return ctx.write(async (trx) => {
    const row = await requireApplication(ctx, applicationId, trx)
    const before = row.content.interviews.find((one) => one.id === id)
    if (!before) throw new Failure('not_found', 'There is no such interview with this application.')
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<InterviewDetails>
    const after: Interview = { ...before, ...given, sequence: before.sequence + 1 }
    const interviews = row.content.interviews.map((one) => (one === before ? { ...after, at: instantOf(after) } : one))
    return viewOf(await keepContent(ctx, trx, row, { ...row.content, interviews }), await nowFor(ctx, trx))
  })
}

/** The instant of a day and time on the clock of a zone; of an hour that a clock goes through twice the first. Null without a time. */
function instantOf({ day, time, timeZone }: Pick<InterviewDetails, 'day' | 'time' | 'timeZone'>): string | null {
  if (!isTimeZone(timeZone))
    throw new Failure('invalid', `"${timeZone}" is no time zone. Use a name like Europe/Berlin.`, { fields: { timeZone: 'unknown' } })
  if (time === null) return null
  const told = Temporal.PlainDateTime.from(`${day}T${time}`)
  const meant = told.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (!meant.toPlainDateTime().equals(told))
    throw new Failure('invalid', `${time} is left out on ${day} in ${timeZone}: the clocks go forward then. Ask which time is meant.`, {
      fields: { time: 'left_out' },
    })
  return new Date(meant.epochMilliseconds).toISOString()
}
