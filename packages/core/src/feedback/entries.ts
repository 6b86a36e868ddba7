import type { ResumeDocument } from '../resume/schema.ts'
import type { Sentences } from '../sentences/sentences.ts'

/** A role, a service or a project with its lines, newest first as the document has them. */
export interface Entry {
  readonly section: 'work' | 'volunteer' | 'projects'
  readonly pointer: string
  readonly name: string
  readonly isOver: boolean
  readonly lines: readonly { readonly pointer: string; readonly text: string }[]
}

/** A line is too long from two hundred letters on; of one that is longer than this, no more is looked at. */
const readAtMost = 600

export function entriesOf({ work = [], volunteer = [], projects = [] }: ResumeDocument, say: Sentences['writing']): Entry[] {
  const named = (
    section: Entry['section'],
    at: number,
    name: string,
    endDate: string | undefined,
    highlights: readonly string[] = [],
  ): Entry => ({
    section,
    pointer: `/${section}/${at}`,
    name,
    isOver: endDate !== undefined,
    lines: highlights.map((text, line) => ({ pointer: `/${section}/${at}/highlights/${line}`, text: text.slice(0, readAtMost) })),
  })
  return [
    ...work.map(({ position, name, endDate, highlights }, at) => named('work', at, position ?? name ?? say.thisRole, endDate, highlights)),
    ...volunteer.map(({ position, organization, endDate, highlights }, at) =>
      named('volunteer', at, position ?? organization ?? say.thisRole, endDate, highlights),
    ),
    ...projects.map(({ name, endDate, highlights }, at) => named('projects', at, name ?? say.thisProject, endDate, highlights)),
  ]
}
