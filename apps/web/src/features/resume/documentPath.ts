import type { Resume } from './hooks.ts'
import { listAt, valueAt, withValue } from './places.ts'

type Document = Resume['document']

const partsOf = (pointer: string) => pointer.split('/').slice(1)

/** The text at a JSON pointer, empty where nothing stands. */
export function textAt(document: Document, pointer: string): string {
  const value = valueAt(document, pointer)
  return typeof value === 'string' ? value : ''
}

/** The document with another text at a JSON pointer; an empty one takes the field away. */
export const withText = (document: Document, pointer: string, text: string): Document =>
  withValue(document, pointer, text.trim() === '' ? undefined : text)

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

/** The document with one more line at the end of an entry (`/work/0`), and its pointer. */
export function withLineAdded(document: Document, entry: string, text: string): { document: Document; pointer: string } {
  const list = entry === '/meta/letter' ? `${entry}/paragraphs` : `${entry}/highlights`
  const lines = listAt(document, list)
  return { document: withValue(document, list, [...lines, text]), pointer: `${list}/${lines.length}` }
}

/** Whether an entry takes lines of the person's own. */
export const takesLines = (entry: string) => /^\/(?:work|volunteer|projects)\/\d+$|^\/meta\/letter$/.test(entry)

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** What stands against a field's text, null when it can be kept. */
export function faultOf(kind: SentenceField['kind'], text: string): string | null {
  if (kind === 'date') return text === '' || date.test(text) ? null : 'Write it like 2016 or 2016-04.'
  return kind === 'long' && text.trim() === '' ? 'An empty sentence is not kept. “Remove this line” takes it out.' : null
}
