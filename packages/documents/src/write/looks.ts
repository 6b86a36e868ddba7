import type { Outline } from '@mosaic/core/resume/outline'
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

const academicFirst = ['Summary', 'Education', 'Publications', 'Experience']
const besides = new Set(['Skills', 'Languages', 'Certificates', 'Interests'])

/** The outline in a template's order, and which of its parts stand beside. */
export function arranged(outline: Outline, template: Template): Outline & { readonly aside: readonly string[] } {
  const { sidebar } = looks[template]
  const sections = template === 'academic' ? outline.sections.toSorted((a, b) => rank(a.heading) - rank(b.heading)) : outline.sections
  const aside = sidebar ? sections.map(({ heading }) => heading).filter((heading) => besides.has(heading)) : []
  return { ...outline, sections, aside }
}

/** Headings that are not named keep their order behind those that are. */
function rank(heading: string): number {
  const at = academicFirst.indexOf(heading)
  return at < 0 ? academicFirst.length : at
}
