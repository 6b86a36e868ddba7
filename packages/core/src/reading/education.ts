import type { PayloadOf } from '../facts/schema.ts'
import type { Entry } from './entries.ts'

const institution =
  /\b(university|universität|université|universidad|università|universidade|universiteit|üniversitesi|college|school|schule|hochschule|institute?|academy|akademie|polytechnic|politecnico|gymnasium|lycée|liceo|escuela|école|scuola|escola|faculty|bootcamp|mit|eth|ucla|conservatory)\b/iu
const degree =
  /\b(ph\.?\s?d\.?|doctorate|doctor of \p{L}+(?: \p{L}+)?|dr\.|m\.?phil|m\.?sc\.?|m\.?s\.?(?=\b|\s)|m\.?a\.?(?=\s|$|,)|m\.?eng\.?|mba|m\.?ed|master(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|business administration|education|fine arts|laws|public health))?|b\.?sc\.?|b\.?s\.?(?=\s|$|,)|b\.?a\.?(?=\s|$|,)|b\.?eng\.?|b\.?ed|b\.?com|bba|bfa|bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|business administration|education|fine arts|laws|commerce|technology))?|associate(?:['’]?s)?(?: degree)?(?: of \p{L}+)?|diploma|diplom|staatsexamen|magister|licence|licenciatura|laurea(?: magistrale| triennale)?|hnd|hnc|btec|nvq(?: level \d)?|a[- ]levels?|gcses?|high school diploma|ged|abitur|mittlere reife|baccalauréat|bachillerato|maturità|certificate|ausbildung|apprenticeship|postgraduate|b\.?tech|m\.?tech|j\.?d\.|ll\.?[bm]\.?|m\.?d\.)(?![\p{L}])/iu

/** Institution, degree and field of an entry, by their words, whichever order they stand in. */
export function educationOf(entry: Entry): PayloadOf<'education'> {
  const rest: string[] = []
  let school: string | null = null
  let title: string | null = null
  let field: string | null = null
  for (const { text } of entry.pieces) {
    const found = degree.exec(text)
    if (
      found &&
      (title === null || isSame(text, title)) &&
      !(institution.test(text) && text.length > found[0].length + 25 && !/\b(in|of)\b/.test(text.slice(found.index)))
    ) {
      title ??= text.slice(found.index, found.index + found[0].length).trim()
      field ??= fieldIn(text, found.index, found[0].length)
    } else if (school === null && institution.test(text)) school = text
    else if (/\p{L}{2}/u.test(text)) rest.push(text)
  }
  if (school === null && (title !== null || rest.length > 1)) school = rest.shift() ?? null
  if (school === null) school = rest.shift() ?? null
  field ??= rest.shift() ?? null
  const { dates, places, items } = entry
  return {
    institution: school,
    degree: title,
    field,
    place: places[0]?.text ?? null,
    start: dates?.from ?? null,
    end: dates?.to ?? null,
    details: [...rest, ...items.map(({ text }) => text)].map((text) => text.slice(0, 1000)).slice(0, 50),
  }
}

const isSame = (text: string, title: string) => text.toLowerCase().startsWith(title.toLowerCase())

/** "PhD in Computer Science", "BA (Hons) History", "Bachelor of Science: Physics": the words after the degree. */
function fieldIn(text: string, start: number, length: number): string | null {
  const after = text
    .slice(start + length)
    .replace(/^\s*(?:\(hons?\.?\)|hons|degree)?\s*(?:in|of|en|in der|:|-|–|,)?\s+/i, '')
    .replace(/^[\s:,.(–-]+|[\s)]+$/g, '')
  const before = text.slice(0, start).replace(/[\s,:–-]+$/, '')
  return after !== '' && /\p{L}{2}/u.test(after) ? after : /\p{L}{3}/u.test(before) ? before : null
}

/** Whether a line without an entry's shape still tells of schooling. */
export function tellsEducation(text: string): boolean {
  return degree.test(text) || institution.test(text)
}
