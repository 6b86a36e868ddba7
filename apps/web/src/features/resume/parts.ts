import type { SectionId } from '@mosaic/core/words/documents/sections'
import { words as common } from '#lib/commonWords.ts'
import { sectionsIn } from './arrange.ts'
import type { Resume } from './hooks.ts'
import type { LineNow } from './linesNow.ts'
import { linesOf, listOf, sectionOf } from './places.ts'
import { words } from './sentenceWords.ts'

/** Sentences that belong together: one role, one degree, all skills. */
export interface Group {
  /** Its pointer: `/work/0`, `/skills`. */
  readonly key: string
  /** The same for the same entry wherever it stands. */
  readonly identity: string
  readonly title: string
  /** Its years, or how many sentences it has. */
  readonly side: string
  readonly lines: readonly LineNow[]
}

/** A section of the page, or what has its fixed place above it: the contact data, a letter. */
export interface Part {
  readonly id: SectionId | 'contact' | 'letter'
  readonly title: string
  readonly groups: readonly Group[]
  /** Whether its groups are entries that move by themselves. */
  readonly hasEntries: boolean
}

/** The page's sentences by section, in the order in which it prints them. */
export function partsOf(lines: readonly LineNow[], document: Resume['document']): readonly Part[] {
  const byPart = Map.groupBy(lines, ({ path }) => sectionOf(path) ?? (path.startsWith('/meta/letter') ? 'letter' : 'contact'))
  const parts = [...byPart].map(([id, here]): Part => {
    const list = listOf(here[0]?.path ?? '')
    const hasEntries = list !== null && list in linesOf
    const title = id === 'contact' ? words.contact : id === 'letter' ? words.letter : words.sections[id]
    const groups = hasEntries
      ? entriesOf(here, list, document)
      : [{ key: keyOf(id, list), identity: id, title, side: counted(here), lines: here }]
    return { id, title, groups, hasEntries }
  })
  const fixed = parts.filter(({ id }) => id === 'contact' || id === 'letter')
  const there = sectionsIn(document)
  return [...fixed, ...parts.filter(isSection).toSorted((a, b) => there.indexOf(a.id) - there.indexOf(b.id))]
}

const isSection = (part: Part): part is Part & { id: SectionId } => part.id !== 'contact' && part.id !== 'letter'
const keyOf = (id: Part['id'], list: string | null) => (id === 'letter' ? '/meta/letter' : (list ?? `/${id}`))
const counted = ({ length }: readonly unknown[]) => words.sentences(length)

function entriesOf(lines: readonly LineNow[], list: string, document: Resume['document']): Group[] {
  const groups = Map.groupBy(lines, ({ path }) => `${list}/${path.slice(list.length + 1).split('/')[0]}`)
  const seen = new Map<string, number>()
  return [...groups].map(([key, here]) => {
    const [first] = here
    const own = first?.factIds.join() || first?.text || key
    seen.set(own, (seen.get(own) ?? 0) + 1)
    return { key, identity: `${own} ${seen.get(own)}`, lines: here, ...named(key, here, document) }
  })
}

function named(key: string, lines: readonly LineNow[], document: Resume['document']): Pick<Group, 'title' | 'side'> {
  const at = Number(key.split('/').at(-1))
  const entry = entryAt(document, key, at)
  const names = entry?.names.filter(Boolean).join(', ') || words.untitled
  return { title: names, side: yearsOf(entry?.startDate, entry?.endDate) || counted(lines) }
}

interface Named {
  readonly names: readonly (string | undefined)[]
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
}

function entryAt({ work, volunteer, projects, education, meta }: Resume['document'], key: string, at: number): Named | undefined {
  if (key.startsWith('/work/')) return work?.[at] && { ...work[at], names: [work[at].position, work[at].name] }
  if (key.startsWith('/volunteer/'))
    return volunteer?.[at] && { ...volunteer[at], names: [volunteer[at].position, volunteer[at].organization] }
  if (key.startsWith('/projects/')) return projects?.[at] && { ...projects[at], names: [projects[at].name] }
  if (key.startsWith('/education/'))
    return education?.[at] && { ...education[at], names: [education[at].studyType, education[at].institution] }
  const own = meta?.sections?.[at]
  return own && { names: [own.heading] }
}

/** "2019–2025", one year where both ends lie in it, "since 2023" where no end is told. */
function yearsOf(start: string | undefined, end: string | undefined): string {
  const [from, until] = [start?.slice(0, 4), end?.slice(0, 4)]
  if (from && until) return from === until ? from : `${from}–${until}`
  return from ? common.span.since(from) : (until ?? '')
}
