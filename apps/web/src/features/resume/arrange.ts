import { inOrder, type SectionId, sectionIds } from '@mosaic/core/words/documents/sections'
import type { Resume } from './hooks.ts'
import { itemOf, linesOf, listAt, listOf, lists, placeOf, valueAt, withValue } from './places.ts'
import { words } from './sentenceWords.ts'

type Document = Resume['document']

/** A change of a document, and where the thing that was moved stands then. */
export interface Arranged {
  readonly document: Document
  readonly pointer: string
}

/** The document with a line or an entry at another place of its list; null where there is no such place. */
export function withMoved(document: Document, item: string, to: number): Arranged | null {
  const { list, at } = placeOf(item)
  const items = listAt(document, list)
  const moving = items[at]
  if (moving === undefined || to === at || to < 0 || to >= items.length) return null
  return { document: withValue(document, list, items.toSpliced(at, 1).toSpliced(to, 0, moving)), pointer: `${list}/${to}` }
}

/** The document without a line or an entry. */
export function withRemoved(document: Document, item: string): Document {
  const { list, at } = placeOf(item)
  return withValue(document, list, listAt(document, list).toSpliced(at, 1))
}

/** The sections that a document has, in its order. */
export function sectionsIn(document: Document): readonly SectionId[] {
  const there = sectionIds.filter((id) => (id === 'summary' ? document.basics?.summary : listAt(document, lists[id]).length > 0))
  return inOrder(
    there.map((id) => ({ id })),
    document.meta?.order,
  ).map(({ id }) => id)
}

/** The document with a section at another place among those it has; null where there is no such place. */
export function withSectionMoved(document: Document, id: SectionId, to: number): Document | null {
  const order = sectionsIn(document)
  const at = order.indexOf(id)
  if (at < 0 || to === at || to < 0 || to >= order.length) return null
  return withValue(document, '/meta/order', order.toSpliced(at, 1).toSpliced(to, 0, id))
}

interface HiddenEntry {
  readonly at: number
  readonly whole?: boolean
  readonly entry: unknown
}
interface HiddenLine {
  readonly at: number
  readonly text: string
}

const hiddenPlace = (list: string) => `/meta/hidden/${list === '/meta/sections' ? 'sections' : list.slice(1)}`
const listOfHidden = (place: string) => (place.endsWith('/sections') ? '/meta/sections' : place.replace('/meta/hidden', ''))

/** The document with a line, an entry or the summary off the page. */
export function withHidden(document: Document, pointer: string): Document {
  if (pointer === '/basics/summary') return withSummary(document, '/basics/summary', '/meta/hidden/summary')
  const item = itemOf(pointer)
  if (item === null || listOf(item) === null) return document
  const { list, at } = placeOf(item)
  const [taken] = listAt(document, list).slice(at, at + 1)
  const left = withValue(document, list, listAt(document, list).toSpliced(at, 1))
  if (list === listOf(item)) return withValue(left, hiddenPlace(list), [...listAt(document, hiddenPlace(list)), { at, entry: taken }])
  const away = `${list.slice(0, list.lastIndexOf('/'))}/hiddenLines`
  return withValue(left, away, [...listAt(document, away), { at, text: taken }])
}

/** The document with a whole section off the page. */
export function withSectionHidden(document: Document, id: SectionId): Document {
  if (id === 'summary') return withHidden(document, '/basics/summary')
  const list = lists[id]
  const away = listAt(document, list).map((entry, at) => ({ at, whole: true, entry }))
  return withValue(withValue(document, list, undefined), hiddenPlace(list), [...listAt(document, hiddenPlace(list)), ...away])
}

function withSummary(document: Document, from: string, to: string): Document {
  return withValue(withValue(document, to, valueAt(document, from)), from, undefined)
}

/** Something off the page: `place` brings it back. */
export interface Hidden {
  readonly place: string
  readonly text: string
  readonly section: SectionId
  /** The entry that it is a line of, null for an entry, a section or the summary. */
  readonly entry: string | null
}

/** The document with what was hidden back at its place, or as near to it as there is one. */
export function withShown(document: Document, place: string): Document {
  if (place === '/meta/hidden/summary') return withSummary(document, place, '/basics/summary')
  const all = (Object.values(lists) as string[]).find((list) => hiddenPlace(list) === place)
  if (all !== undefined) {
    const [whole, others] = [true, false].map((is) => listAt<HiddenEntry>(document, place).filter((one) => (one.whole ?? false) === is))
    const back = (whole ?? []).reduce((so, one) => withInserted(so, all, one.at, one.entry), document)
    return withValue(back, place, others)
  }
  const { list: from, at: index } = placeOf(place.replace(/\/text$/, ''))
  const kept = listAt<HiddenEntry & HiddenLine>(document, from)
  const one = kept[index]
  if (!one) return document
  const left = withValue(document, from, kept.toSpliced(index, 1))
  return from.endsWith('/hiddenLines')
    ? withInserted(left, linesBeside(from), one.at, one.text)
    : withInserted(left, listOfHidden(from), one.at, one.entry)
}

function withInserted(document: Document, list: string, at: number, value: unknown): Document {
  const items = listAt<unknown>(document, list)
  return withValue(document, list, items.toSpliced(Math.min(at, items.length), 0, value))
}

const linesBeside = (hiddenLines: string) => {
  const entry = hiddenLines.replace(/\/hiddenLines$/, '')
  return `${entry}/${linesOf[listOf(entry) ?? '']}`
}

/** All that is off the page, in the document's order. */
export function hiddenIn(document: Document): readonly Hidden[] {
  const summary = document.meta?.hidden?.summary
  return [
    ...(summary === undefined ? [] : [{ place: '/meta/hidden/summary', text: summary, section: 'summary' as const, entry: null }]),
    ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((section) => hiddenOf(document, section)),
  ]
}

function hiddenOf(document: Document, section: keyof typeof lists): Hidden[] {
  const list = lists[section]
  const away = listAt<HiddenEntry>(document, hiddenPlace(list)).map((one, at) => ({ ...one, place: `${hiddenPlace(list)}/${at}` }))
  const whole = away.filter((one) => one.whole)
  const lines = listAt(document, list).flatMap((_, at) =>
    listAt<HiddenLine>(document, `${list}/${at}/hiddenLines`).map(({ text }, index) => ({
      place: `${list}/${at}/hiddenLines/${index}`,
      text,
      section,
      entry: `${list}/${at}`,
    })),
  )
  return [
    ...(whole.length > 0
      ? [{ place: hiddenPlace(list), text: whole.map(({ entry }) => nameOf(entry)).join(', '), section, entry: null }]
      : []),
    ...away.filter((one) => !one.whole).map(({ entry, place }) => ({ place, text: nameOf(entry), section, entry: null })),
    ...lines,
  ]
}

/** What an entry is called: its own words, the first that it has. */
function nameOf(entry: unknown): string {
  const named = entry as Readonly<Record<string, unknown>>
  const names = ['position', 'studyType', 'title', 'heading', 'language', 'name', 'organization', 'area', 'institution'].map(
    (field) => named[field],
  )
  return (
    names
      .filter((word) => typeof word === 'string')
      .slice(0, 2)
      .join(', ') || words.untitledHidden
  )
}
