import { reason } from '../../sentences/reason.ts'
import { byNeed, type ChosenLine, chooseLines } from '../chooseLines.ts'
import type { Composed } from '../compose.ts'
import type { Change, ResumeDocument } from '../schema.ts'
import type { ShownValue } from '../shownValues.ts'
import type { AskedSkills } from './asked.ts'
import { type Chosen, changeOf } from './changed.ts'

type Work = NonNullable<ResumeDocument['work']>

const highlightsAtMost = 6

/** So many lines of work are given up, besides those that no role has room for, so that the document fits on so many pages. */
export interface Room {
  readonly lines: number
  readonly pages: number
}

export interface ChoosingWork {
  readonly asked: AskedSkills
  /** Other words of the person's for a line of work, by its fact id. */
  readonly wordings: ReadonlyMap<string, readonly string[]>
  readonly room: Room | undefined
  /** What the person holds dear that shows in a text. */
  readonly valueIn: (text: string) => ShownValue | null
}

/** Each role with the lines that answer most of what is asked, in their new order; what was moved, said otherwise or left out is told with its reason. */
export function chooseWork({ document, citations }: Composed, { asked, wordings, room, valueIn }: ChoosingWork): Chosen<Work> {
  const roles = document.work ?? []
  const factsOf = (role: number, line: number) => citations[`/work/${role}/highlights/${line}`] ?? []
  const chosen = roles.map(({ highlights = [] }, role) =>
    chooseLines(role, highlights, {
      skillsIn: asked.skillsIn,
      weights: asked.weights,
      wordings: (_, line) => factsOf(role, line).flatMap((id) => wordings.get(id) ?? []),
      valueIn,
    }),
  )
  const shown = chosen.map((lines) => lines.slice(0, highlightsAtMost))
  const givenUp = new Set(byNeed(shown).slice(0, room?.lines ?? 0))
  const kept = shown.map((lines) => lines.filter((line) => !givenUp.has(line)))
  const changes: Change[] = []
  const carried: Record<string, string[]> = {}
  for (const [role, lines] of chosen.entries()) {
    for (const [to, line] of (kept[role] ?? []).entries()) {
      const factIds = factsOf(role, line.line)
      if (factIds.length > 0) carried[`/work/${role}/highlights/${to}`] = factIds
      changes.push(...moved(line, to, asked, factIds))
    }
    for (const line of lines)
      if (!kept[role]?.includes(line)) changes.push(leftOut(line, givenUp.has(line) ? room : undefined, factsOf(role, line.line)))
  }
  const part = roles.map((role, at) => {
    const highlights = (kept[at] ?? []).map(({ text }) => text)
    const { highlights: _before, ...head } = role
    return highlights.length === 0 ? head : { ...role, highlights }
  })
  return { part, citations: carried, changes }
}

/** What was changed about a line that stays. */
function moved(
  { role, line, was, text, skills, value, isByValue }: ChosenLine,
  to: number,
  asked: AskedSkills,
  factIds: string[],
): Change[] {
  const about = { path: `/work/${role}/highlights/${to}`, quotes: asked.quotes(skills), factIds }
  const isMoved = to < line && (skills.length > 0 || isByValue)
  const reasons = [
    ...(skills.length > 0 ? [reason('asked', { skills: [...skills] })] : []),
    ...(isByValue && value ? [reason('byValue', value.says ?? { value: value.value })] : []),
  ]
  const inWords = [reason('inTheseWords', { skills: [...skills] })]
  return [
    ...(isMoved ? [changeOf({ ...about, operation: 'reorder', before: `${line + 1}`, after: `${to + 1}: ${text}`, reason: reasons })] : []),
    ...(text !== was ? [changeOf({ ...about, operation: 'rephrase', before: was, after: text, reason: inWords })] : []),
  ]
}

function leftOut({ role, line, was, skills }: ChosenLine, room: Room | undefined, factIds: string[]): Change {
  const why = skills.length === 0 ? 'nothing' : 'others'
  return changeOf({
    path: `/work/${role}/highlights/${line}`,
    operation: 'exclude',
    before: was,
    after: null,
    reason: [room ? reason('forPages', room.pages, why) : reason('forRoom', why)],
    quotes: [],
    factIds,
  })
}
