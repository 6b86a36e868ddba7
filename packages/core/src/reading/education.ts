import type { PayloadOf } from '../facts/schema.ts'
import type { Entry } from './entries.ts'
import { couldBePlace } from './places.ts'
import { degreeIn, isInstitution } from './schooling.ts'

/** Institution, degree and field of an entry, by their words, whichever order they stand in. */
export function educationOf(entry: Entry): PayloadOf<'education'> {
  const rest: string[] = []
  let school: string | null = null
  let title: string | null = null
  let field: string | null = null
  for (const { text } of entry.pieces) {
    const found = degreeIn(text)
    if (found && (title === null || isSame(text, title)) && !isSchoolFirst(text, found)) {
      title ??= found.words.trim()
      const inside = fieldIn(text, found)
      const at = inside?.match(/^(.+?)\s+(?:at|an der|à l['’]|en la|presso|bij)\s+(.+)$/iu)
      if (at?.[1] && at[2] && isInstitution(at[2])) school ??= at[2]
      field ??= at?.[1] ?? inside
    } else if (school === null && isInstitution(text)) school = text
    else if (/\p{L}{2}/u.test(text) || /\d/.test(text)) rest.push(text)
  }
  school ??= title !== null || rest.length > 0 ? (rest.shift() ?? null) : null
  field ??= title === null || (rest[0]?.length ?? 99) < 60 ? fieldAmong(rest) : null
  const place = entry.places[0]?.text ?? placeAmong(rest)
  const { dates, items } = entry
  return {
    institution: school,
    degree: title,
    field,
    place,
    start: dates?.from ?? null,
    end: dates?.to ?? null,
    details: [...rest, ...items.map(({ text }) => text)].map((text) => text.slice(0, 1000)).slice(0, 50),
  }
}

const isSame = (text: string, title: string) => text.toLowerCase().startsWith(title.toLowerCase())

/** "Diploma College of Arts": the school's name happens to hold a degree's word. */
function isSchoolFirst(text: string, found: { words: string; start: number }): boolean {
  return (
    isInstitution(text) && text.length > found.words.length + 25 && !/(?<!\p{L})(?:in|of|en|at|an)(?!\p{L})/u.test(text.slice(found.start))
  )
}

function fieldAmong(rest: string[]): string | null {
  const at = rest.findIndex((text) => /^\p{L}[\p{L} ,&'’/()-]{2,80}$/u.test(text) && !/^(?:grade|gpa|note|thesis|minor)\b/i.test(text))
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
    .replace(/^\s*(?:\(hons?\.?\)|hons|degree)?\s*(?:in der|in|of|en|em|der|des|als|zum|zur|di|de|:|-|–|,)?\s+/i, '')
    .replace(/^[\s:,.–-]+|[\s.]+$/g, '')
    .replace(/^\(([^()]*)\)?$|^([^()]*)\)$/, '$1$2')
  const before = text.slice(0, start).replace(/[\s,:–-]+$/, '')
  return after !== '' && /\p{L}{2}/u.test(after) ? after : /\p{L}{3}/u.test(before) ? before : null
}
