import type { PayloadOf } from '../facts/schema.ts'
import type { Entry } from './entries.ts'
import { type HeadLabel, headLabel, isBodyLabel } from './labels.ts'
import { split } from './lines.ts'
import type { Piece } from './pieces.ts'
import { couldBePlace, isPlace } from './places.ts'
import { degreeIn, isInstitution } from './schooling.ts'
import { isTitle } from './work.ts'

/** Institution, degree and field of an entry, by their words, whichever order they stand in. */
export function educationOf(entry: Entry): PayloadOf<'education'> {
  const rest: string[] = []
  let school: string | null = null
  let title: string | null = null
  let field: string | null = null
  const pieces = entry.pieces.flatMap(unspacedParts).flatMap(toldApart).flatMap(labelled)
  const tellsDegree = pieces.some(({ text }) => degreeIn(text) !== null)
  for (const { text: told, label } of pieces) {
    const text = withoutGrade(told)
    if (honours.test(text)) {
      rest.push(text)
      continue
    }
    if (label === 'organisation') {
      school ??= text
      continue
    }
    if (label === 'field') {
      field ??= text
      continue
    }
    const found = degreeIn(text)
    const isCourse = !tellsDegree && courseName.test(text) && pieces.some((other) => other.text !== told && isInstitution(other.text))
    if ((label === 'degree' || isCourse) && !found && title === null) {
      title = text
      continue
    }
    if (found && (title === null || isSame(text, title)) && !isSchoolFirst(text, found)) {
      title ??= found.words.trim()
      const inside = fieldIn(text, found)
      const at = inside === null ? undefined : fieldAtSchool(inside)
      if (at) school ??= at.school
      else if (inside !== null && isSchoolAlone(inside)) {
        school ??= inside
        continue
      }
      const [named, more] = inside?.split(/\s*:\s*/) ?? []
      if (!at && named !== undefined && more !== undefined && isInstitution(named)) school ??= named
      else field ??= at ? at.field : inside
    } else if (school === null && fromSchool(text)) {
      const [own, name] = fromSchool(text) ?? ['', '']
      field ??= own
      school = name
    } else if (school === null && isInstitution(text)) school = text.replace(/^(?:from|at|by)\s+(?:the\s+)?/i, '')
    else if (/\p{L}{2}/u.test(text) || /\d/.test(text)) rest.push(text)
  }
  const unnamed = rest.findIndex((text) => couldBeSchool(text) && (title !== null || entry.stands || entry.dates !== undefined))
  school ??= unnamed < 0 ? null : (rest.splice(unnamed, 1)[0] ?? null)
  field ??= title === null || (rest[0]?.length ?? 99) < 60 ? fieldAmong(rest) : null
  const stands = entry.places[0]?.text
  const isField = field === null && title !== null && stands !== undefined && !isPlace(stands)
  if (isField) field = stands
  const place = isField ? null : (stands ?? placeAmong(rest))
  const { dates, items } = entry
  return {
    institution: school && withoutGrade(school),
    degree: title,
    field,
    place,
    start: dates?.from ?? null,
    end: dates?.to ?? null,
    details: [...rest, ...items.map(({ text }) => text)].map((text) => text.slice(0, 1000)).slice(0, 50),
  }
}

/** "University of Leeds. Thesis: Leaves": a label after a full stop begins something else. */
const toldApart = (piece: Piece): Piece[] =>
  split(piece.text, piece.start, /(?<=\p{L}{3}|\))\.\s+(?=\p{Lu}[\p{L} ]{2,20}[:：])/gu).map((part) => ({ ...piece, ...part }))

/** "Full-Stack Bootcamp", where a school's name stands beside it. */
const courseName = /(?:bootcamp|course|lehrgang|programme|program)$/iu

/** "University of Leeds (2:1)", "Valley School with 88% in": how it went is no part of a school's name. */
const withoutGrade = (school: string) =>
  school.replace(
    /\s*\((?:online|distance learning|evening classes|fernstudium|à distance|a distancia|merit|distinction|pass(?:ed)?|credit|first(?: class)?|hons?|(?:magna |summa )?cum laude|(?:grade|note|gpa)\P{Lu}.*|\d[\d.:,/]*\s?%?)\)$|\s+with(?: an?(?: aggregate of)?)? \d[\d.]*\s?(?:%|percent|cgpa|gpa)?(?: in| \(.*)?$/iu,
    '',
  )

const honours = /^(?:with )?(?:(?:summa |magna )?cum laude|(?:first|second|third)[- ]class honou?rs|honou?rs|(?:with )?distinction)$/iu

function labelled(piece: Piece): { text: string; label: HeadLabel | undefined }[] {
  const found = headLabel(piece.text)
  if (found?.label === 'dates' || found?.label === 'place') return []
  return [{ text: piece.text.slice(found?.length ?? 0), label: found?.label }]
}

/** Chinese, Japanese and Korean set school, faculty and degree beside each other with one blank. */
function unspacedParts(piece: Piece): Piece[] {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]/u.test(piece.text)
    ? split(piece.text, piece.start, /[\s\u3000]+/gu).map((part) => ({ ...piece, ...part }))
    : [piece]
}

/** "Law from California University": a field and the school's name. */
function fromSchool(text: string): [string, string] | undefined {
  const [, field, name] = /^(\p{L}.{3,60}?)\s+from\s+(?:the\s+)?(\p{Lu}.+)$/u.exec(text) ?? []
  return field !== undefined && name !== undefined && isInstitution(name) && !isInstitution(field) ? [field, name] : undefined
}

const atSchool =
  /^(?:(.+?)\s+)??(at|from|with|of|an der|von der|à l['’]|à|en la|por la|presso|pela|pelo|bij|aan de)\s+(?:the\s+)?(\p{Lu}.+)$/u

/** "Law from California University", "from the Institute of Physics": what follows the degree names the school too. */
function fieldAtSchool(text: string): { field: string | null; school: string } | undefined {
  const [, field, link, school] = atSchool.exec(text) ?? []
  if (school === undefined || isInstitution(field ?? '')) return undefined
  if (!isInstitution(school) && (link === 'with' || link === 'of' || !/^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u.test(school))) return undefined
  return { field: field ?? null, school }
}

/** "M.Tech Anna University": what follows the degree is a school's name and no field. */
function isSchoolAlone(text: string): boolean {
  const isNamed = /^\p{Lu}.*\s(?:university|college|institute|polytechnic|academy|universität|hochschule|universiteit)$/iu.test(text)
  return (
    (isNamed ||
      /^(?:the )?(?:university|universität|université|universidade?|università|institute|college) (?:of|de|di|degli|zu)\s/i.test(text)) &&
    text.split(/\s+/).length <= 6
  )
}

const notSchool =
  /^(?:expected|merit|distinction|pass|passed|credit|grades?(?![\p{L}\p{N}_]).*|gpa(?![\p{L}\p{N}_]).*|d\.?o\.?b\.?|place|period|title|description|year|date|honou?rs?|full[- ]time|part[- ]time|present|current|relevant courses.*|major(?![\p{L}\p{N}_]).*|minor(?![\p{L}\p{N}_]).*)$/iu

/** A name, as a school without a school's word in its name has one: no sentence, no label, no mark. */
function couldBeSchool(text: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    !notSchool.test(text) &&
    text.split(/\s+/).length <= 9 &&
    !/[:：;]|[.!?]$|\d[./]\d|%/u.test(text) &&
    !isBodyLabel(text) &&
    !isTitle(text)
  )
}

const isSame = (text: string, title: string) => text.toLowerCase().startsWith(title.toLowerCase())

/** "Diploma College of Arts": the school's name happens to hold a degree's word. */
function isSchoolFirst(text: string, found: { words: string; start: number }): boolean {
  return (
    isInstitution(text) &&
    !/\.|^\p{Lu}{2}/u.test(found.words) &&
    text.length > found.words.length + 25 &&
    !/(?<!\p{L})(?:in|of|en|at|an)(?!\p{L})/u.test(text.slice(found.start))
  )
}

function fieldAmong(rest: string[]): string | null {
  const at = rest.findIndex(
    (text) =>
      /^\p{L}[\p{L} ,&'’/()-]{2,80}$/u.test(text) &&
      !/^(?:(?:summa |magna )?cum laude|with|grade|gpa|note|thesis|minor)(?![\p{L}\p{N}_])/iu.test(text),
  )
  return at < 0 ? null : (rest.splice(at, 1)[0] ?? null)
}

function placeAmong(rest: string[]): string | null {
  const at = rest.findIndex((text) => couldBePlace(text))
  return at < 0 ? null : (rest.splice(at, 1)[0] ?? null)
}

/** "PhD in Computer Science", "BA (Hons) History", "Bachelor of Science: Physics": the words after the degree. */
function fieldIn(text: string, { start, end }: { start: number; end: number }): string | null {
  const after = text
    .slice(end)
    .replace(
      /^\s*(?:\((?:hons?|honours|tech|econ|eng|admin)\.?\)|hons|degree)?\s*(?:in der|in|of|en|em|der|des|als|zum|zur|di|de|:|-|–|,)?\s+/i,
      '',
    )
    .replace(/^[\s:,.–-]+|[\s.]+$/g, '')
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/, '$1$2')
  const before = text.slice(0, start).replace(/[\s,:–-]+$/, '')
  return after !== '' && /\p{L}{2}/u.test(after) ? after : /\p{L}{3}/u.test(before) ? before : null
}
