import { headingKind } from './headings.ts'
import type { Line, Span } from './lines.ts'
import { split } from './lines.ts'
import { isPlace } from './places.ts'
import type { Section } from './sections.ts'

/** A field of contact data with its words. */
export interface ContactField {
  readonly field: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'link'
  readonly value: string
  readonly span: Span
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const link =
  /(?:https?:\/\/|www\.)[^\s|,;•)]+|(?<![@\w.])(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|twitter\.com|x\.com|medium\.com|behance\.net|dribbble\.com|orcid\.org)\/[^\s|,;•)]+|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|ai|co|app|de|fr|es|it|eu|uk|tech|design|info)(?:\/[^\s|,;•)]*)?(?![\w@])/giu
const phone = /(?<![\w/.])(?:\+|00)?\(?\d[\d\s().\-/]{7,}\d(?![\w/])/g
const separators = /\t+|\s+[|•·∙⋄◆♦]\s+|\s{3,}|\s\|\s?/g

/** Contact data: looked for in the head and in a contact section, a name by its place, size and shape, never assumed. */
export function contactOf(sections: readonly Section[]): ContactField[] {
  const head = sections.find(({ kind }) => kind === 'head')?.lines ?? []
  const own = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)
  const lines = head.length > 0 || own.length > 0 ? [...head, ...own] : []
  const spans = lines.flatMap((line) => line.cells.flatMap((cell) => split(cell.text, cell.start, separators)))
  const found = [...spans.flatMap(emailsIn), ...spans.flatMap(linksIn), ...spans.flatMap(phonesIn)]
  const name = nameIn(head.length > 0 ? head : lines.slice(0, 6))
  const location = spans.filter((span) => span.start !== name?.span.start).flatMap(locationIn)[0]
  const headline = name ? headlineAfter(head, name) : undefined
  return [
    ...(name ? [name] : []),
    ...(headline && headline.span.start !== location?.span.start ? [headline] : []),
    ...distinct(found),
    ...(location ? [location] : []),
  ]
}

const within = (span: Span, match: RegExpMatchArray, text: string): Span => {
  const start = span.start + (match.index ?? 0)
  return { text, start, end: start + text.length }
}

function emailsIn(span: Span): ContactField[] {
  return [...span.text.matchAll(email)].map((match) => ({ field: 'email', value: match[0], span: within(span, match, match[0]) }))
}

function linksIn(span: Span): ContactField[] {
  return [...span.text.matchAll(link)].flatMap((match) => {
    const text = match[0].replace(/[.,;:]+$/, '')
    return span.text.slice(0, match.index).endsWith('@')
      ? []
      : [{ field: 'link' as const, value: absolute(text), span: within(span, match, text) }]
  })
}

/** One form for an address, however it was written. */
export function absolute(link: string): string {
  return `${/^https?:/i.test(link) ? '' : 'https://'}${link}`.replace(/\/$/, '')
}

function phonesIn(span: Span): ContactField[] {
  if (/https?:|@/.test(span.text)) return []
  return [...span.text.matchAll(phone)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '')
    const looksLikeYears = /(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d/.test(match[0])
    return digits.length < 8 || digits.length > 15 || looksLikeYears
      ? []
      : [{ field: 'phone' as const, value: match[0].trim(), span: within(span, match, match[0]) }]
  })
}

function locationIn(span: Span): ContactField[] {
  const labelled = span.text.match(/^(?:address|location|based in|adresse|wohnort|lives in|ort)\s*[:：]\s*(.{3,80})$/i)
  if (labelled?.[1]) {
    const start = span.end - labelled[1].length
    return [{ field: 'location', value: labelled[1].trim(), span: { text: labelled[1], start, end: span.end } }]
  }
  return isPlace(span.text) ? [{ field: 'location', value: span.text, span }] : []
}

const nameShape =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl)\.?\s+)*[\p{Lu}][\p{L}'’.-]*(?:\s+(?:[\p{Lu}][\p{L}'’.-]*|de|da|di|del|van|von|der|den|la|le|bin|al|el|dos|e|y)){1,4}(?:,?\s+(?:jr|sr|ii|iii|phd|md|rn|mba)\.?)?$/iu
const notName =
  /\b(resume|résumé|curriculum|vitae|cv|lebenslauf|profile|page|address|phone|email|mobile|updated|confidential|summary|university|street|road|engineer|developer|manager|nurse|analyst|assistant|designer|consultant|specialist|director|teacher|student|intern|officer|technician|administrator)\b/i

/** The largest line near the top that has the shape of a name; none when no line has it. */
function nameIn(lines: readonly Line[]): ContactField | undefined {
  const labelled = lines.flatMap(({ cells }) => cells).find(({ text }) => /^(?:full )?name\s*[:：]\s*\S/i.test(text))
  if (labelled) {
    const value = labelled.text.replace(/^(?:full )?name\s*[:：]\s*/i, '')
    return { field: 'name', value, span: { text: value, start: labelled.end - value.length, end: labelled.end } }
  }
  const candidates = lines
    .filter(({ text }) => !/^https?:\S+$/.test(text))
    .slice(0, 8)
    .flatMap((line, at) =>
      line.cells.slice(0, 2).flatMap((cell) =>
        split(cell.text, cell.start, /\s+[|•·–]\s+|\s{3,}/g)
          .slice(0, 1)
          .map((span) => ({ span, line, at })),
      ),
    )
    .filter(
      ({ span }) =>
        nameShape.test(span.text) && !notName.test(span.text) && !headingKind(span.text) && !isPlace(span.text) && !/\d|@/.test(span.text),
    )
  const largest = candidates.toSorted((a, b) => (b.line.size ?? 0) - (a.line.size ?? 0) || a.at - b.at)[0]
  return largest && { field: 'name', value: largest.span.text, span: largest.span }
}

/** The line under the name, when it is a short line of words and no contact data. */
function headlineAfter(head: readonly Line[], name: ContactField): ContactField | undefined {
  const at = head.findIndex(({ start, end }) => start <= name.span.start && name.span.end <= end)
  const next = head[at + 1]
  if (!next || next.cells.length > 1 || next.isList || next.text.length > 100 || next.text.split(/\s+/).length < 2) return undefined
  if (/@|\d{4}|https?:|www\.|\.com/i.test(next.text) || isPlace(next.text) || next.text.endsWith('.')) return undefined
  return { field: 'headline', value: next.text, span: { text: next.text, start: next.start, end: next.end } }
}

function distinct(fields: readonly ContactField[]): ContactField[] {
  return [...new Map(fields.map((one) => [`${one.field} ${one.value.toLowerCase()}`, one])).values()]
}
