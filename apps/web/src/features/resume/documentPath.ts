import type { Resume } from './hooks.ts'

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }
type Document = Resume['document']

const partsOf = (pointer: string) => pointer.split('/').slice(1)

/** The text at a JSON pointer, empty where nothing stands. */
export function textAt(document: Document, pointer: string): string {
  let value: Json = document as Json
  for (const name of partsOf(pointer)) value = (value as Record<string, Json> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

/** The document with another text at a JSON pointer; an empty one takes the field or the line away. */
export function withText(document: Document, pointer: string, text: string): Document {
  return replaced(document as Json, partsOf(pointer), text) as Document
}

function replaced(value: Json, [name, ...rest]: readonly string[], text: string): Json {
  if (name === undefined) return text
  const isGone = rest.length === 0 && text.trim() === ''
  if (Array.isArray(value)) {
    const at = Number(name)
    return isGone
      ? value.filter((_, index) => index !== at)
      : value.map((item: Json, index) => (index === at ? replaced(item, rest, text) : item))
  }
  const { [name]: before, ...others } = (value ?? {}) as Record<string, Json>
  return isGone ? others : { ...(value as Record<string, Json>), [name]: replaced(before, rest, text) }
}

/** One field of a sentence, by its place in the document. */
export interface SentenceField {
  readonly pointer: string
  readonly label: string
  readonly kind: 'text' | 'long' | 'date'
}

const heads: Readonly<Record<string, readonly (readonly [name: string, label: string, kind: SentenceField['kind']])[]>> = {
  work: [
    ['position', 'What you did', 'text'],
    ['name', 'Where, or for whom', 'text'],
    ['location', 'Place', 'text'],
    ['startDate', 'From', 'date'],
    ['endDate', 'Until (empty if it goes on)', 'date'],
  ],
  volunteer: [
    ['position', 'What you did', 'text'],
    ['organization', 'Where, or for whom', 'text'],
    ['startDate', 'From', 'date'],
    ['endDate', 'Until (empty if it goes on)', 'date'],
  ],
  education: [
    ['studyType', 'Degree', 'text'],
    ['area', 'Subject', 'text'],
    ['institution', 'Where', 'text'],
    ['startDate', 'From', 'date'],
    ['endDate', 'Until', 'date'],
  ],
}

/** Entries whose head stands under the pointer of its first field. */
const named: typeof heads = {
  certificates: [
    ['name', 'Paper', 'text'],
    ['issuer', 'Issued by', 'text'],
    ['date', 'When', 'date'],
  ],
  languages: [
    ['language', 'Language', 'text'],
    ['fluency', 'How well', 'text'],
  ],
  projects: [
    ['name', 'Project', 'text'],
    ['url', 'Address', 'text'],
    ['startDate', 'From', 'date'],
    ['endDate', 'Until (empty if it goes on)', 'date'],
  ],
}

/** The fields that a sentence is made of: the head of an entry has several, any other sentence is one text. */
export function fieldsOf(pointer: string): readonly SentenceField[] {
  const [section = '', at, ...rest] = partsOf(pointer)
  const head = rest.length === 0 ? heads[section] : rest[0] === named[section]?.[0]?.[0] ? named[section] : undefined
  if (!head) return [{ pointer, label: 'The sentence', kind: 'long' }]
  return head.map(([name, label, kind]) => ({ pointer: `/${section}/${at}/${name}`, label, kind }))
}

/** Whether the sentence is a line of a list, which can be taken out whole. */
export const isLine = (pointer: string) => /^\d+$/.test(partsOf(pointer).at(-1) ?? '') && partsOf(pointer).length > 2

/** The document with a line moved up (-1) or down (1) in its list, and where it stands then; null at the list's end. */
export function withLineMoved(document: Document, pointer: string, by: -1 | 1): { document: Document; pointer: string } | null {
  const parts = partsOf(pointer)
  const list = parts.slice(0, -1)
  const [from, to] = [Number(parts.at(-1)), Number(parts.at(-1)) + by]
  const lines = linesAt(document, list)
  const line = lines[from]
  if (line === undefined || to < 0 || to >= lines.length) return null
  const next = lines.toSpliced(from, 1).toSpliced(to, 0, line)
  return { document: withLines(document as Json, list, next) as Document, pointer: `/${[...list, to].join('/')}` }
}

/** The document with one more line at the end of an entry (`/work/0`), and its pointer. */
export function withLineAdded(document: Document, entry: string, text: string): { document: Document; pointer: string } {
  const list = entry === '/meta/letter' ? [...partsOf(entry), 'paragraphs'] : [...partsOf(entry), 'highlights']
  const lines = linesAt(document, list)
  return { document: withLines(document as Json, list, [...lines, text]) as Document, pointer: `/${[...list, lines.length].join('/')}` }
}

/** Whether an entry takes lines of the person's own. */
export const takesLines = (entry: string) => /^\/(?:work|volunteer|projects)\/\d+$|^\/meta\/letter$/.test(entry)

function linesAt(document: Document, list: readonly string[]): readonly string[] {
  let value: Json = document as Json
  for (const name of list) value = (value as Record<string, Json> | undefined)?.[name]
  return Array.isArray(value) ? (value as string[]) : []
}

function withLines(value: Json, [name, ...rest]: readonly string[], lines: readonly string[]): Json {
  if (name === undefined) return lines
  if (Array.isArray(value)) return value.map((item: Json, index) => (index === Number(name) ? withLines(item, rest, lines) : item))
  return { ...(value as Record<string, Json>), [name]: withLines((value as Record<string, Json> | undefined)?.[name], rest, lines) }
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** What stands against a field's text, null when it can be kept. */
export function faultOf(kind: SentenceField['kind'], text: string): string | null {
  if (kind === 'date') return text === '' || date.test(text) ? null : 'Write it like 2016 or 2016-04.'
  return kind === 'long' && text.trim() === '' ? 'An empty sentence is not kept. “Remove this line” takes it out.' : null
}
