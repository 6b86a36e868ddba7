import { lastOf } from '@mosaic/core/actions/action'
import type { ApplicationContent } from '@mosaic/core/applications/schema'
import { fitOf } from '@mosaic/core/fit/fit'
import type { ActionRecord } from '@mosaic/core/metrics/inputs'
import type { Person } from '@mosaic/core/person/person'
import type { ActionRow } from '@mosaic/db/actions'
import type { ApplicationRow } from '@mosaic/db/applications'
import type { Ctx } from '../context.ts'

/** A step of the plan as Action counts it, none for a dropped one; a done one is worth what its note shows. */
export function plannedRecord({ id, content }: ActionRow, person: Person, dayOf: (instant: string) => string): ActionRecord[] {
  const { event, at, when, note } = lastOf(content)
  if (event === 'dropped') return []
  const isDone = event === 'done'
  return [
    {
      id,
      what: content.what,
      due: when,
      trigger: content.ifThen,
      linkedTo: content.gap ?? person.goal?.id ?? null,
      doneOn: isDone ? dayOf(at) : null,
      quality: isDone ? Number(note !== null) : null,
    },
  ]
}

/** An application as a done action: tailored, of a good fit then, somebody contacted, the posting still open on that day, a résumé that shows it. */
export function applicationRecord(
  { vocabulary, readPosting }: Pick<Ctx, 'vocabulary' | 'readPosting'>,
  person: Person,
  { id, content, createdAt }: Pick<ApplicationRow<ApplicationContent>, 'id' | 'content' | 'createdAt'>,
  dayOf: (instant: string) => string,
): ActionRecord {
  const { posting, resume, history } = content
  const { band } = content.fit ?? fitOf(person, readPosting(posting), vocabulary)
  const isAlive = posting.validThrough === null || posting.validThrough.slice(0, 10) >= dayOf(createdAt)
  const isContacted = history.some(({ contact }) => contact !== null)
  const checks = [resume?.postingId === content.jobId, band === 'strong' || band === 'good', isContacted, isAlive, resume !== null]
  return {
    id,
    what: `Applied: ${posting.role}`,
    due: null,
    trigger: null,
    linkedTo: person.goal?.id ?? null,
    doneOn: dayOf(createdAt),
    quality: checks.filter(Boolean).length / checks.length,
  }
}
