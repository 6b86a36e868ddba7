import type { ApplicationContent, Interview } from '../applications/schema.ts'
import { bothNotes, mergedHistory } from './history.ts'

/**
 * One application as two sessions tell of it: every line of both histories in the order of their times, so the later move stands; everybody and every
 * interview of both. What the other side told later of the same person or interview stands. Somebody who was reached and then removed stays removed.
 */
export function mergedApplication(here: ApplicationContent, brought: ApplicationContent): ApplicationContent {
  const isNewer = lastOf(brought) > lastOf(here)
  const removed = new Set(
    here.history.flatMap(({ contactId }) => contactId ?? []).filter((id) => !here.contacts.some((one) => one.id === id)),
  )
  return {
    ...here,
    history: mergedHistory(here.history, brought.history),
    contacts: mergedById(here.contacts, brought.contacts, (mine, theirs) => (isNewer ? theirs : mine)).filter(({ id }) => !removed.has(id)),
    interviews: mergedById(here.interviews, brought.interviews, (mine, theirs) => mergedInterview(mine, theirs, isNewer)),
    versionId: here.versionId ?? brought.versionId,
    resume: here.resume ?? brought.resume,
    letter: here.letter ?? brought.letter,
    fit: here.fit ?? brought.fit,
    offer: (brought.offer?.at ?? '') > (here.offer?.at ?? '') ? brought.offer : here.offer,
  }
}

const lastOf = ({ history }: ApplicationContent) => history.reduce((last, { at }) => (at > last ? at : last), '')

function mergedInterview(mine: Interview, theirs: Interview, isNewer: boolean): Interview {
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return mine
  const takesTheirs = theirs.sequence === mine.sequence ? isNewer : theirs.sequence > mine.sequence
  const [newer, older] = takesTheirs ? [theirs, mine] : [mine, theirs]
  if (newer.sequence > older.sequence) return newer
  return {
    ...newer,
    notes: bothNotes(newer.notes, older.notes),
    questions: bothNotes(newer.questions, older.questions),
    sequence: newer.sequence + 1,
  }
}

function mergedById<T extends { readonly id: string }>(here: readonly T[], brought: readonly T[], merge: (mine: T, theirs: T) => T): T[] {
  const theirs = new Map(brought.map((one) => [one.id, one]))
  const known = new Set(here.map(({ id }) => id))
  const both = here.map((mine) => {
    const other = theirs.get(mine.id)
    return other ? merge(mine, other) : mine
  })
  return [...both, ...brought.filter(({ id }) => !known.has(id))]
}
