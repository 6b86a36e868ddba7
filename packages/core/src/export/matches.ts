import { isSameRequirement, readingsAtMost } from '../postings/readings.ts'
import { bothNotes } from './history.ts'
import { notesAtMost, type ProjectExport } from './schema.ts'

type Match = ProjectExport['matches'][number]

/** What was done with one posting in two sessions: the later saving or setting aside stands, both notes are kept, and so is every reading. */
export function mergedMatch(here: Match, brought: Match): Match {
  const { kept, dismissed, keptAt } = isTaken(here, brought) ? brought : here
  const readings = brought.readings.filter((one) => !here.readings.some((known) => isSameRequirement(known, one)))
  return {
    jobId: here.jobId,
    kept,
    dismissed,
    note: mergedNote(here, brought),
    keptAt,
    notedAt: [...new Set([...here.notedAt, ...brought.notedAt])].toSorted().slice(-notesAtMost),
    readings: [...here.readings, ...readings].slice(0, readingsAtMost),
  }
}

function isTaken(here: Match, brought: Match): boolean {
  if (here.keptAt !== brought.keptAt) return (brought.keptAt ?? '') > (here.keptAt ?? '')
  return !here.kept && !here.dismissed
}

/** The note that was written on from the other one, also when it was taken away; two that know nothing of each other both, the newer first. */
function mergedNote(here: Match, brought: Match): string | null {
  if (isDated(brought) && brought.notedAt.every((at) => here.notedAt.includes(at))) return here.note
  if (isDated(here) && here.notedAt.every((at) => brought.notedAt.includes(at))) return brought.note
  const isLater = (brought.notedAt.at(-1) ?? '') > (here.notedAt.at(-1) ?? '')
  return isLater ? bothNotes(brought.note, here.note) : bothNotes(here.note, brought.note)
}

/** Whether it is known when its note was written, if it has one. */
const isDated = ({ note, notedAt }: Match) => note === null || notedAt.length > 0
