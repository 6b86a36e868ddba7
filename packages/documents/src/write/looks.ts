import type { Outline, OutlineSection } from '@mosaic/core/resume/outline'
import type { Template } from '@mosaic/core/resume/schema'

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

const academicFirst: readonly OutlineSection['id'][] = ['summary', 'education', 'publications', 'experience']
const besides: ReadonlySet<OutlineSection['id']> = new Set(['skills', 'languages', 'certificates', 'interests'])

/** The outline in a template's order, and which of its parts stand beside. */
export function arranged(outline: Outline, template: Template): Outline & { readonly aside: readonly string[] } {
  const { sidebar } = looks[template]
  const sections =
    template === 'academic' && !outline.isOrdered ? outline.sections.toSorted((a, b) => rank(a.id) - rank(b.id)) : outline.sections
  const aside = sidebar ? sections.filter(({ id }) => besides.has(id)).map(({ heading }) => heading) : []
  return { ...outline, sections, aside }
}

/** Parts that are not named keep their order behind those that are. */
function rank(id: OutlineSection['id']): number {
  const at = academicFirst.indexOf(id)
  return at < 0 ? academicFirst.length : at
}
