import { words as factWords } from '#lib/factWords.ts'
import type { Resume } from './hooks.ts'
import { listAt, valueAt, withValue } from './places.ts'
import { words } from './sentenceWords.ts'

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

const labels = () => ({ ...factWords.fields, ...words.fields })
type Label = keyof ReturnType<typeof labels>

const heads: Readonly<Record<string, readonly (readonly [name: string, label: Label, kind: SentenceField['kind']])[]>> = {
  work: [
    ['position', 'did', 'text'],
    ['name', 'forWhom', 'text'],
    ['location', 'place', 'text'],
    ['startDate', 'from', 'date'],
    ['endDate', 'untilOpen', 'date'],
  ],
  volunteer: [
    ['position', 'did', 'text'],
    ['organization', 'forWhom', 'text'],
    ['startDate', 'from', 'date'],
    ['endDate', 'untilOpen', 'date'],
  ],
  education: [
    ['studyType', 'degree', 'text'],
    ['area', 'subject', 'text'],
    ['institution', 'where', 'text'],
    ['startDate', 'from', 'date'],
    ['endDate', 'until', 'date'],
  ],
}

/** Entries whose head stands under the pointer of its first field. */
const named: typeof heads = {
  certificates: [
    ['name', 'certificate', 'text'],
    ['issuer', 'issuer', 'text'],
    ['date', 'when', 'date'],
  ],
  languages: [
    ['language', 'language', 'text'],
    ['fluency', 'level', 'text'],
  ],
  projects: [
    ['name', 'project', 'text'],
    ['url', 'address', 'text'],
    ['startDate', 'from', 'date'],
    ['endDate', 'untilOpen', 'date'],
  ],
}

/** The fields that a sentence is made of: the head of an entry has several, any other sentence is one text. */
export function fieldsOf(pointer: string): readonly SentenceField[] {
  const [section = '', at, ...rest] = partsOf(pointer)
  const head = rest.length === 0 ? heads[section] : rest[0] === named[section]?.[0]?.[0] ? named[section] : undefined
  if (!head) return [{ pointer, label: labels().sentence, kind: 'long' }]
  return head.map(([name, label, kind]) => ({ pointer: `/${section}/${at}/${name}`, label: labels()[label], kind }))
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
  if (kind === 'date') return text === '' || date.test(text) ? null : factWords.dateWrong
  return kind === 'long' && text.trim() === '' ? words.emptySentence : null
}
