import { steady } from '../steady.ts'
import type { ShownValue } from './shownValues.ts'

/** A line of work as it was chosen: where it stood, what it says now, and what of the posting it answers. */
export interface ChosenLine {
  readonly role: number
  /** Its place among the role's lines before. */
  readonly line: number
  /** The line's own words. */
  readonly was: string
  /** Those of the person's words for it that name most of what is asked. */
  readonly text: string
  /** The asked skills that it shows. */
  readonly skills: readonly string[]
  /** How much of what is asked it adds to the lines chosen before it; 0 for one that answers nothing. */
  readonly worth: number
  /** What the person holds dear that shows in it. */
  readonly value: ShownValue | null
  /** Whether that alone brought it before a line that stood higher and adds as much. */
  readonly isByValue: boolean
}

export interface Asked {
  /** The asked skills that a text shows. */
  readonly skillsIn: (text: string) => readonly string[]
  /** How much each asked skill counts. */
  readonly weights: ReadonlyMap<string, number>
  /** Other words of the person's for a line, by its role and place. */
  readonly wordings: (role: number, line: number) => readonly string[]
  /** What the person holds dear that shows in a text: it decides between lines that add as much. */
  readonly valueIn: (text: string) => ShownValue | null
}

/** A second line for the same requirement is worth this much of the first: others get their turn. */
const diminishing = 0.5

/**
 * A role's lines, those first that cover most of what is asked and nothing covered yet; of lines that add as much, the one that shows what counts most
 * with the person, else the one that stood higher. What answers nothing stands behind.
 */
export function chooseLines(role: number, lines: readonly string[], asked: Asked): ChosenLine[] {
  const left = lines.map((was, line) => {
    const said = inBestWords(was, asked.wordings(role, line), asked)
    return { role, line, was, ...said, value: asked.valueIn(said.text) }
  })
  const covered = new Map<string, number>()
  const chosen: ChosenLine[] = []
  while (left.length > 0) {
    const adding = left.map((one) => ({ ...one, worth: worthOf(one.skills, covered, asked) }))
    const [best] = adding.toSorted((a, b) => b.worth - a.worth || weightOf(b) - weightOf(a) || a.line - b.line)
    if (!best) break
    const isByValue = adding.some(({ worth, line }) => worth === best.worth && line < best.line)
    chosen.push({ ...best, isByValue })
    for (const id of best.skills) covered.set(id, (covered.get(id) ?? 0) + 1)
    left.splice(adding.indexOf(best), 1)
  }
  return chosen
}

const worthOf = (skills: readonly string[], covered: ReadonlyMap<string, number>, { weights }: Asked) =>
  steady(skills.reduce((sum, id) => sum + (weights.get(id) ?? 0) * diminishing ** (covered.get(id) ?? 0), 0))

const weightOf = ({ value }: Pick<ChosenLine, 'value'>) => value?.weight ?? 0

/** The line's own words, unless others of the person's name more of what is asked. */
function inBestWords(was: string, others: readonly string[], { skillsIn, weights }: Asked): { text: string; skills: readonly string[] } {
  const said = [was, ...others].map((text) => {
    const skills = skillsIn(text)
    return { text, skills, weight: skills.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0) }
  })
  const [best] = said.toSorted((a, b) => b.weight - a.weight)
  return { text: best?.text ?? was, skills: best?.skills ?? [] }
}

/**
 * Lines in the order in which they are given up for room: what answers least first, of the same what shows least of what counts with the person, then
 * those of the role that stands last, from its end. The first line of each role goes after all others.
 */
export function byNeed(roles: readonly (readonly ChosenLine[])[]): ChosenLine[] {
  const all = roles.flatMap((lines) => lines.map((line, place) => ({ line, place })))
  const first = ({ place }: { readonly place: number }) => (place === 0 ? 1 : 0)
  return all
    .toSorted(
      (a, b) =>
        first(a) - first(b) ||
        a.line.worth - b.line.worth ||
        weightOf(a.line) - weightOf(b.line) ||
        b.line.role - a.line.role ||
        b.place - a.place,
    )
    .map(({ line }) => line)
}
