import type { Paper, Template } from '@mosaic/core/resume/schema'
import type { Outline, OutlineSection } from '@mosaic/core/views/outline'

/** How one template sets a page; lengths in points and millimetres as Typst reads them. */
export interface Look {
  readonly serif: boolean
  readonly size: number
  readonly margin: { readonly x: number; readonly y: number }
  readonly accent: string
  /** A line under a heading, capitals, or neither. */
  readonly heading: 'rule' | 'caps' | 'plain'
  /** Dates at the right edge, or in the line of the title. */
  readonly dates: 'right' | 'inline'
  readonly sidebar: boolean
  readonly gap: number
  readonly wordFont: string
}

const classic: Look = {
  serif: true,
  size: 10.5,
  margin: { x: 20, y: 18 },
  accent: '17555f',
  heading: 'rule',
  dates: 'right',
  sidebar: false,
  gap: 1,
  wordFont: 'Georgia',
}

export const looks: Readonly<Record<Template, Look>> = {
  classic,
  compact: { ...classic, size: 9.3, margin: { x: 16, y: 13 }, gap: 0.75 },
  academic: { ...classic, accent: '222222', heading: 'plain' },
  modern: { ...classic, serif: false, size: 10, accent: '2b4c7e', heading: 'caps', wordFont: 'Calibri' },
  sidebar: { ...classic, serif: false, size: 9.6, margin: { x: 15, y: 15 }, sidebar: true, wordFont: 'Calibri' },
  ats: { ...classic, serif: false, size: 10.5, accent: '000000', heading: 'plain', dates: 'inline', wordFont: 'Arial' },
}

/** What a page is closed up to, to hold all on one: smaller than this nobody likes to read it. */
const floor = { size: 9, gap: 0.62, margin: { x: 14, y: 11 } }

/** A look closed up by a share (0 to 1): the room between lines goes first, then margins and letters, never below what can be read with ease. */
export function closedUp(look: Look, share: number): Look {
  const [room, letters] = [Math.min(1, share * 2), Math.max(0, share * 2 - 1)]
  const towards = (from: number, to: number, part: number) => Math.round((from - Math.max(0, from - to) * part) * 100) / 100
  return {
    ...look,
    gap: towards(look.gap, floor.gap, room),
    size: towards(look.size, floor.size, letters),
    margin: { x: towards(look.margin.x, floor.margin.x, letters), y: towards(look.margin.y, floor.margin.y, letters) },
  }
}

/** Papers by Typst's names, in points. */
export const papers: Readonly<Record<Paper, { readonly typst: string; readonly width: number; readonly height: number }>> = {
  a4: { typst: 'a4', width: 595.28, height: 841.89 },
  letter: { typst: 'us-letter', width: 612, height: 792 },
}

type PartId = OutlineSection['id']
const academicFirst: readonly PartId[] = ['summary', 'education', 'publications', 'experience']
const besides: ReadonlySet<PartId> = new Set<PartId>(['skills', 'languages', 'certificates', 'interests'])

/** The outline in a template's order, and which of its parts stand beside. */
export function arranged(outline: Outline, template: Template): Outline & { readonly aside: readonly PartId[] } {
  const { sidebar } = looks[template]
  const sections =
    template === 'academic' && !outline.isOrdered ? outline.sections.toSorted((a, b) => rank(a.id) - rank(b.id)) : outline.sections
  const aside = sidebar ? sections.map(({ id }) => id).filter((id) => besides.has(id)) : []
  return { ...outline, sections, aside }
}

/** Parts that are not named keep their order behind those that are. */
function rank(id: PartId): number {
  const at = academicFirst.indexOf(id)
  return at < 0 ? academicFirst.length : at
}
