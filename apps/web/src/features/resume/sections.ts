import type { Resume } from './hooks.ts'

type Line = Resume['gate']['lines'][number]

/** Sentences that belong together: one role, one degree, all skills. */
export interface Section {
  readonly key: string
  readonly title: string
  /** Its years, or how many sentences it has. */
  readonly side: string
  readonly lines: Line[]
}

const titles: Readonly<Record<string, string>> = {
  basics: 'Contact and summary',
  skills: 'Skills',
  languages: 'Languages',
  certificates: 'Certificates',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  meta: 'Under your own headings',
  'meta/letter': 'The letter',
}

/** The gate's lines by section, in the document's order. */
export function sectionsOf(lines: Line[], document: Resume['document']): readonly Section[] {
  const groups = Map.groupBy(
    lines,
    ({ path }) => /^\/(?:(?:work|volunteer|projects|education)\/\d+|meta\/letter|[^/]+)/.exec(path)?.[0] ?? path,
  )
  return [...groups].map(([key, here]) => ({ key, lines: here, ...named(key, here, document) }))
}

function named(key: string, lines: Line[], document: Resume['document']): Pick<Section, 'title' | 'side'> {
  const [, root = '', number] = key.split('/')
  const at = Number(number)
  const counted = lines.length === 1 ? '1 sentence' : `${lines.length} sentences`
  const entry = entryAt(document, root, at)
  if (!entry) return { title: titles[key.slice(1)] ?? titles[root] ?? root, side: counted }
  return { title: entry.names.filter(Boolean).join(', ') || 'Without a title', side: yearsOf(entry.startDate, entry.endDate) || counted }
}

function entryAt({ work, volunteer, projects, education }: Resume['document'], root: string, at: number) {
  if (root === 'work') return work?.[at] && { ...work[at], names: [work[at].position, work[at].name] }
  if (root === 'volunteer') return volunteer?.[at] && { ...volunteer[at], names: [volunteer[at].position, volunteer[at].organization] }
  if (root === 'projects') return projects?.[at] && { ...projects[at], names: [projects[at].name] }
  if (root === 'education') return education?.[at] && { ...education[at], names: [education[at].studyType, education[at].institution] }
  return undefined
}

/** "2019–2025", one year where both ends lie in it, "since 2023" where no end is told. */
function yearsOf(start: string | undefined, end: string | undefined): string {
  const [from, until] = [start?.slice(0, 4), end?.slice(0, 4)]
  if (from && until) return from === until ? from : `${from}–${until}`
  return from ? `since ${from}` : (until ?? '')
}
