import type { Sign } from './confidence.ts'
import { headingKind } from './headings.ts'
import type { Line, Span } from './lines.ts'
import { split } from './lines.ts'
import { couldBePlace, isPlace } from './places.ts'
import type { Section } from './sections.ts'

/** A field of contact data with its words. */
export interface ContactField {
  readonly field: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'link'
  readonly value: string
  readonly span: Span
  /** What speaks for it beside its own words. */
  readonly signs?: readonly Sign[]
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu
const link =
  /(?:https?:\/\/|www\.)[^\s|,;•)]+|(?<![@\w.])(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|twitter\.com|x\.com|medium\.com|behance\.net|dribbble\.com|orcid\.org)\/[^\s|,;•)]+|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|ai|co|app|de|at|ch|fr|es|it|pt|br|nl|be|eu|uk|tech|design|info)(?:\/[^\s|,;•)]*)?(?![\w@])/giu
const phone = /(?<![\w/.])(?:(?:\+|00)\d{1,3}[\s.-]?)?\(?\d[\d\s().\-/–]{5,}\d(?![\w/@])/g
const separators = /\t+|\s+[|•·∙⋄◆♦●–—-]\s+|\s+,\s+|\s{3,}|\s\|\s?|;\s+/g

/** Contact data: looked for in the head and in a contact section, a name by its place, size and shape, never assumed. */
export function contactOf(sections: readonly Section[]): ContactField[] {
  const heads = sections.filter(({ kind }) => kind === 'head').map(({ lines }) => lines)
  const own = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)
  const head = heads.flat()
  const lines = [...head, ...own]
  const name = labelledName(lines) ?? nameIn(head) ?? nameIn(own.slice(0, 6))
  const headline = name ? headlineAfter(head, name) : undefined
  const isTaken = (span: Span) => [name, headline].some((one) => one && one.span.start < span.end && span.start < one.span.end)
  const found: ContactField[] = []
  const rest: Span[] = []
  const besides: Span[] = []
  for (const line of lines) {
    const parts = line.cells.flatMap((cell) => split(cell.text, cell.start, separators)).map(fieldsIn)
    const left = parts.flatMap((part) => part.left).filter((one) => !isTaken(one))
    found.push(...parts.flatMap(({ fields }) => fields))
    rest.push(...left)
    if (parts.some(({ fields }) => fields.length > 0)) besides.push(...left)
  }
  const likely = rest.find(isAddress) ?? besides.find(({ text }) => couldBePlace(text))
  const location = rest.flatMap(locationIn)[0] ?? (likely && { field: 'location' as const, value: likely.text, span: likely })
  return [...(name ? [name] : []), ...(headline ? [headline] : []), ...distinct(found), ...(location ? [location] : [])]
}

/** Addresses, links and numbers of a span, and the words between them. */
function fieldsIn(span: Span): { fields: ContactField[]; left: Span[] } {
  const fields: ContactField[] = []
  let masked = span.text
  const take = (field: ContactField['field'], pattern: RegExp, isRight: (text: string) => boolean, value = (text: string) => text) => {
    for (const match of masked.matchAll(pattern)) {
      const text = match[0].replace(/[.,;:\s]+$/, '')
      if (!isRight(text)) continue
      const start = span.start + match.index
      fields.push({ field, value: value(text), span: { text, start, end: start + text.length } })
      masked = `${masked.slice(0, match.index)}${'\ue000'.repeat(text.length)}${masked.slice(match.index + text.length)}`
    }
  }
  take('email', email, () => true)
  take('link', link, () => true, absolute)
  take('phone', phone, isPhone)
  const left = split(masked, span.start, /[\s,(|:]*\ue000+[\s,)|]*/g)
  return { fields, left: left.map(({ text, start, end }) => ({ text: text.replace(/^[,\s]+|[,\s]+$/g, ''), start, end })) }
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  const looksLikeDates = /(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d|^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d$/.test(text.trim())
  return digits.length >= 8 && digits.length <= 15 && !looksLikeDates
}

/** One form for an address, however it was written. */
export function absolute(address: string): string {
  return `${/^https?:/i.test(address) ? '' : 'https://'}${address}`.replace(/\/$/, '')
}

const locationLabel =
  /^(?:address|location|city|based in|lives in|adresse|anschrift|wohnort|ort|domicile|dirección|direccion|domicilio|residencia|indirizzo|residenza|morada|endereço|adres|woonplaats)\s*[:：]\s*(.{3,120})$/iu

function locationIn(span: Span): ContactField[] {
  const labelled = span.text.match(locationLabel)
  if (labelled?.[1]) {
    const start = span.end - labelled[1].length
    return [{ field: 'location', value: labelled[1].trim(), span: { text: labelled[1], start, end: span.end } }]
  }
  if (isPlace(span.text)) return [{ field: 'location', value: span.text, span }]
  const parts = split(span.text, span.start, /,\s+/g)
  const tail = parts.slice(-2)
  const [first, last] = [tail[0], tail.at(-1)]
  if (parts.length < 2 || !first || !last || span.text.length > 120) return []
  const text = span.text.slice(first.start - span.start, last.end - span.start)
  const isStreet = /\d/.test(parts[0]?.text ?? '')
  if (isStreet && (isPlace(text) || isPlace(last.text))) {
    const place =
      isPlace(text) && parts.length > 2
        ? { text, start: first.start, end: last.end }
        : { text: last.text, start: last.start, end: last.end }
    return [{ field: 'location', value: place.text, span: place }]
  }
  return []
}

/** "Springfield, ST 12345": a place by its shape alone, taken when nothing surer is there. */
function isAddress({ text }: Span): boolean {
  return /,/.test(text) && couldBePlace(text)
}

const nameShape =
  /^(?:(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s|[Ii]ng|[Dd]ipl|[Ss]ra?|[Dd]ott)\.?(?:-\p{L}+\.)?\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|da|di|del|della|dos|das|van|von|vom|zu|der|den|la|le|bin|ibn|al|el|y|e|ter|ten)){1,5}(?:,?\s+(?:Jr|Sr|II|III|PhD|MD|RN|MBA|M\.?Sc|B\.?Sc)\.?)?$/u
const nameOfOtherScripts = /^\p{Lo}{2,4}$|^\p{Lo}+(?:\s\p{Lo}+){1,3}$/u
const notName =
  /\b(resume|résumé|curriculum|vitae|cv|lebenslauf|bewerbung|currículo|currículum|profile|page|address|phone|email|mobile|updated|confidential|summary|university|street|road|engineer|developer|entwickler(?:in)?|manager|nurse|analyst|assistant|designer|consultant|specialist|director|teacher|student|intern|officer|technician|administrator)\b/iu
const nameLabel = /^(?:(?:full )?name|nom|nombre|nome|naam|vor- und nachname)\s*[:：]\s*/iu

/** "Name: Jane Doe". */
function labelledName(lines: readonly Line[]): ContactField | undefined {
  const labelled = lines.flatMap(({ cells }) => cells).find(({ text }) => nameLabel.test(text) && /[:：]\s*\S/.test(text))
  if (!labelled) return undefined
  const value = labelled.text.replace(nameLabel, '')
  return { field: 'name', value, span: { text: value, start: labelled.end - value.length, end: labelled.end } }
}

/** The largest line near the top that has the shape of a name; none when no line has it. */
function nameIn(lines: readonly Line[]): ContactField | undefined {
  const candidates = lines
    .slice(0, 20)
    .flatMap((line, at) =>
      line.cells.slice(0, 3).flatMap((cell) => split(cell.text, cell.start, /\s+[|•·–—-]\s+|\s{3,}/g).map((span) => ({ span, line, at }))),
    )
    .filter(({ span, line, at }) => (at < 8 || (line.size ?? 0) > 12) && isName(span.text))
  const largest = candidates.toSorted((a, b) => (b.line.size ?? 0) - (a.line.size ?? 0) || a.at - b.at)[0]
  return largest && { field: 'name', value: largest.span.text, span: largest.span }
}

function isName(text: string): boolean {
  if (text.length > 60 || notName.test(text) || /\d|@|:/.test(text) || headingKind(text) || isPlace(text)) return false
  return nameShape.test(text) || nameOfOtherScripts.test(text)
}

/** The line under the name, when it is a short line of words and no contact data; a second line that it was broken into belongs to it. */
function headlineAfter(head: readonly Line[], name: ContactField): ContactField | undefined {
  const at = head.findIndex(({ start, end }) => start <= name.span.start && name.span.end <= end)
  const [next, second] = [head[at + 1], head[at + 2]]
  if (!next || next.cells.length > 1 || next.isList || next.text.length > 100) return undefined
  if (/@|^\d|\d{4}|#|https?:|www\.|\.com|[:：]/i.test(next.text) || isPlace(next.text) || /[.,]$/.test(next.text)) return undefined
  const isBroken =
    second !== undefined &&
    !second.isApart &&
    second.size === next.size &&
    second.start === next.end + 1 &&
    second.cells.length === 1 &&
    second.text.split(/\s+/).length <= 3 &&
    !/@|\d|https?:|www\.|[:：]|\.com/i.test(second.text) &&
    !isPlace(second.text)
  const text = isBroken ? `${next.text} ${second.text}` : next.text
  const words = text.split(/\s+/).length
  if (words < 2 || words > 12) return undefined
  const runsOn =
    !isBroken &&
    second !== undefined &&
    next.box !== null &&
    second.text.split(/\s+/).length > 6 &&
    !second.isApart &&
    second.size === next.size
  return runsOn ? undefined : { field: 'headline', value: text, span: { text, start: next.start, end: isBroken ? second.end : next.end } }
}

function distinct(fields: readonly ContactField[]): ContactField[] {
  return [...new Map(fields.map((one) => [`${one.field} ${one.value.toLowerCase()}`, one])).values()]
}
