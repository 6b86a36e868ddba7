import { type Now, nextFollowUp } from '@mosaic/core/applications/followUp'
import { type Cadence, cadenceOf } from '@mosaic/core/applications/ownDays'
import { ApplicationContent, type FitThen, type HistoryEntry } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { Fit } from '@mosaic/core/fit/schema'
import { sentencesIn } from '@mosaic/core/sentences/sentences'
import type { ApplicationView } from '@mosaic/core/views/ob'
import {
  type ApplicationRow,
  findApplication,
  findApplicationByMark,
  insertApplication,
  updateApplicationContent,
} from '@mosaic/db/applications'
import { countStep } from '@mosaic/db/counts'
import { listFacts } from '@mosaic/db/facts'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'
import { daysIn } from '../session/days.ts'
import { pauseDays } from '../session/pauses.ts'
import { readPreferences } from '../session/reads.ts'

/** A fit as it stands now, to be kept with an application. */
export function fitThen(ctx: Ctx, { score, band, bucket, formulaVersion }: Fit): FitThen {
  return { score, band, bucket, formulaVersion, at: ctx.now().toISOString() }
}

export type Application = ApplicationRow<ApplicationContent>

/** One of the session's applications. @throws Failure `not_found`. */
export async function requireApplication(ctx: Ctx, id: string, db: Db | Trx = ctx.db): Promise<Application> {
  const row = await findApplication(db, ctx.session, id, ApplicationContent)
  if (!row) throw new Failure('not_found', 'There is no such application.')
  return row
}

/** Records an application begun at its first step's time; one to the same posting that is there already stays as it is. */
export async function recordApplication(
  ctx: Ctx,
  trx: Trx,
  given: Omit<ApplicationContent, 'contacts' | 'interviews' | 'offer' | 'calendarId'>,
): Promise<Application> {
  const earlier = await findApplicationByMark(trx, ctx.session, given.jobId, ApplicationContent)
  if (earlier) return earlier
  const content = { ...given, contacts: [], interviews: [], offer: null, calendarId: null }
  const application = { id: ctx.newId(), content, createdAt: (content.history[0] as HistoryEntry).at }
  await insertApplication(trx, ctx.session, { ...application, jobId: content.jobId })
  await countStep(trx, ctx.now().toISOString().slice(0, 10), 'applied')
  return { ...application, revision: 1 }
}

/** A line of history that says only what is given. */
export function entryOf(
  at: string,
  said: Pick<HistoryEntry, 'status'> & { [Name in Exclude<keyof HistoryEntry, 'status' | 'at'>]?: HistoryEntry[Name] | undefined },
): HistoryEntry {
  const { status, note, contact, contactId, followUp } = said
  return { status, at, note: note ?? null, contact: contact ?? null, contactId: contactId ?? null, followUp: followUp ?? null }
}

/** Adds to an application's history, which only grows. @throws Failure `stale`. */
export async function addStep(ctx: Ctx, trx: Trx, row: Application, entry: HistoryEntry): Promise<Application> {
  return keepContent(ctx, trx, row, { ...row.content, history: [...row.content.history, entry] })
}

/** @throws Failure `stale` when somebody else changed it meanwhile. */
export async function keepContent(ctx: Ctx, trx: Trx, row: Application, content: ApplicationContent): Promise<Application> {
  if (!(await updateApplicationContent(trx, ctx.session, { id: row.id, content, revision: row.revision })))
    throw new Failure('stale', 'This application was changed meanwhile. Look at it again.', { id: row.id })
  return { ...row, content, revision: row.revision + 1 }
}

/** How long the person waits before they ask, as they said it last. */
export async function readCadence(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Cadence> {
  const facts = await listFacts(db, ctx.session)
  return cadenceOf(facts.filter((fact) => fact.kind === 'preference'))
}

/** What follow-ups are counted by: the person's own day, their pauses, their calendar, their own days, the language they read. */
export async function nowFor(ctx: Ctx, db: Db | Trx = ctx.db): Promise<Now> {
  const preferences = await readPreferences(ctx, db)
  const dayOf = daysIn(preferences.timeZone)
  return {
    today: dayOf(ctx.now().toISOString()),
    pauses: pauseDays(preferences),
    dayOf,
    cadence: await readCadence(ctx, db),
    sentences: sentencesIn(preferences.language),
  }
}

/** An application as its owner sees it today. */
export function viewOf({ id, content, createdAt }: Pick<Application, 'id' | 'content' | 'createdAt'>, now: Now): ApplicationView {
  const { jobId, posting, history, versionId, fit, contacts, interviews } = content
  const followUp = nextFollowUp(content, now)
  return {
    id,
    jobId,
    role: posting.role,
    company: posting.company,
    status: (history.at(-1) as HistoryEntry).status,
    versionId,
    applyUrl: posting.url,
    history,
    nextFollowUp: followUp?.day ?? null,
    followUpReason: followUp?.reason ?? null,
    appliedAt: createdAt,
    fit,
    contacts: contacts.map((person) => {
      const touched = history.filter(({ contactId }) => contactId === person.id)
      return { ...person, lastTouched: touched.at(-1)?.at ?? null, answered: touched.some(({ contact }) => contact === 'answered') }
    }),
    interviews: interviews.toSorted((a, b) => (`${a.day} ${a.time ?? ''}` < `${b.day} ${b.time ?? ''}` ? -1 : 1)),
  }
}

/** Noon of a day as an instant, or now where that is still to come or no day is told. */
export function atNoon(day: string | null, now: string): string {
  const noon = `${day}T12:00:00.000Z`
  return day === null || noon > now ? now : noon
}
