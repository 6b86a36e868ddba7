import type { SectionId } from '@mosaic/core/words/documents/sections'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** Where each section's entries stand in a document; the summary is a text, all others are lists. */
export const lists = {
  experience: '/work',
  volunteering: '/volunteer',
  projects: '/projects',
  education: '/education',
  skills: '/skills',
  certificates: '/certificates',
  languages: '/languages',
  awards: '/awards',
  publications: '/publications',
  interests: '/interests',
  own: '/meta/sections',
} as const satisfies Record<Exclude<SectionId, 'summary'>, string>

/** The parts of a document that entries are listed in. */
type Listed = keyof typeof lists

/** Sections whose entries have lines of their own, under these names. */
export const linesOf: Readonly<Record<string, string>> = {
  '/work': 'highlights',
  '/volunteer': 'highlights',
  '/projects': 'highlights',
  '/education': 'courses',
  '/meta/sections': 'lines',
}

const entryPattern = /^\/(?:meta\/sections|[a-z]+)\/\d+/

/** The list of entries that a pointer is in: `/work`, `/meta/sections`; null for the contact data, the summary and letters. */
export function listOf(pointer: string): string | null {
  const list = entryPattern.exec(pointer)?.[0]?.replace(/\/\d+$/, '')
  return Object.values(lists).find((one) => one === list) ?? null
}

/** The section that a pointer is in; null for the contact data and letters. */
export function sectionOf(pointer: string): SectionId | null {
  if (pointer === '/basics/summary') return 'summary'
  const list = listOf(pointer)
  return (Object.keys(lists) as Listed[]).find((id) => lists[id] === list) ?? null
}

/** What moves as one: a line of an entry or a letter, or an entry with all that is in it. Null for what has its fixed place. */
export function itemOf(pointer: string): string | null {
  if (/^\/meta\/letter\/paragraphs\/\d+$/.test(pointer)) return pointer
  const list = listOf(pointer)
  if (list === null) return null
  const [entry = ''] = entryPattern.exec(pointer) ?? []
  const name = linesOf[list]
  return (name && new RegExp(`^${entry}/${name}/\\d+$`).exec(pointer)?.[0]) || entry
}

/** What a sentence moves with, by its own controls: its line, or its entry where that is no more than this sentence. */
export function ownItemOf(pointer: string): string | null {
  const item = itemOf(pointer)
  const isEntry = item !== null && placeOf(item).list === listOf(pointer)
  return isEntry && linesOf[placeOf(item).list] ? null : item
}

/** A pointer as its list and its place there. */
export function placeOf(pointer: string): { readonly list: string; readonly at: number } {
  const cut = pointer.lastIndexOf('/')
  return { list: pointer.slice(0, cut), at: Number(pointer.slice(cut + 1)) }
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json }

/** The value at a JSON pointer. */
export function valueAt(document: Document, pointer: string): Json {
  let value = document as Json
  for (const name of pointer.split('/').slice(1)) value = (value as Record<string, Json> | undefined)?.[name]
  return value
}

/** The list at a JSON pointer, empty where none stands. */
export function listAt<T = Json>(document: Document, pointer: string): readonly T[] {
  const value = valueAt(document, pointer)
  return Array.isArray(value) ? (value as readonly T[]) : []
}

/** The document with another value at a JSON pointer; undefined or an empty list takes what stands there away, and empty objects of ours with it. */
export function withValue(document: Document, pointer: string, value: unknown): Document {
  return put(document as Json, pointer.split('/').slice(1), value as Json) as Document
}

function put(into: Json, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value
  if (Array.isArray(into)) return into.map((item: Json, at) => (at === Number(name) ? put(item, rest, value) : item))
  const { [name]: before, ...others } = (into ?? {}) as Record<string, Json>
  const next = put(before, rest, value)
  const isGone = next === undefined || (Array.isArray(next) && next.length === 0) || isEmptyOfOurs(name, next)
  // the same name again keeps its place among the others
  return isGone ? others : { ...(into as Record<string, Json> | undefined), [name]: next }
}

const isEmptyOfOurs = (name: string, value: Json) =>
  (name === 'meta' || name === 'hidden') && typeof value === 'object' && value !== null && Object.keys(value).length === 0
