import { brokenEmails } from './brokenEmails.ts'
import type { Sign } from './confidence.ts'
import type { Line, Span } from './lines.ts'
import { split } from './lines.ts'
import { isName, labelledName, type NameFound, nameAmong } from './names.ts'
import { countriesOf, phonesIn } from './phones.ts'
import { couldBePlace, countryIn, isPlace } from './places.ts'
import type { Section } from './sections.ts'
import { isLanguage } from './skills.ts'
import { isPlain } from './unheaded.ts'
import { isCompany, isTitle } from './work.ts'

/** A field of contact data with its words. */
export interface ContactField {
  readonly field: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'link'
  readonly value: string
  readonly span: Span
  /** What speaks for it beside its own words. */
  readonly signs?: readonly Sign[]
}

/** A local part of letters, digits and the marks that addresses have, an apostrophe between letters too: "m.o'neill@example.org". */
const email =
  /(?<![\p{sc=Latn}\d._%+-])(?:[\p{sc=Latn}\d._%+-]|(?<=\p{L})['’](?=\p{L})){1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/gu
const link =
  /(?:https?:\/\/|www\.)[^\s|,;•)]+|(?<![@\p{L}\p{N}_.])(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|twitter\.com|x\.com|medium\.com|behance\.net|dribbble\.com|orcid\.org)\/[^\s|,;•)]+|(?<![@\p{L}\p{N}_.-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|ai|co|app|de|at|ch|fr|es|it|pt|br|nl|be|eu|uk|tech|design|info)(?:\/[^\s|,;•)]*)?(?![\p{L}\p{N}_@])/giu
const separators = /\t+|(?<!\d)\s+\/{1,2}\s+|\s+\/{1,2}\s+(?!\d)|\s+[|•·∙⋄◆♦●–—\ue000-\uf8ff-]\s+|\s+,\s+|\s{3,}|\s\|\s?|;\s+/g

/** What the reading knows beside a document's lines. */
interface Around {
  readonly language: string | null
  readonly isSkill: (text: string) => boolean
}

/**
 * Contact data: looked for above the first section, in a contact section and, an e-mail address only, in what has no place of its own. A name
 * is found by its label, place, size and shape, never assumed.
 */
export function contactOf(sections: readonly Section[], { language, isSkill }: Around): ContactField[] {
  const head = headOf(sections)
  const own = [...sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines), ...besideAddress(sections)]
  const broken = brokenEmails([...head, ...own])
  const lines = [...head, ...own].filter((line) => !broken.some(({ lines }) => lines.includes(line)))
  const emails = [...broken.map(({ field }) => field.value), ...lines.flatMap(({ text }) => text.match(email) ?? [])]
  const name = labelledName(lines) ?? nameAmong(head, emails, isSkill) ?? nameAmong(own.slice(0, 6), emails, isSkill)
  const headline = name ? (headlineAfter(head, name) ?? headlineBelowAddress(head, name)) : undefined
  const isTaken = (span: Span) => [name, headline].some((one) => one && one.span.start < span.end && span.start < one.span.end)
  const countries = countriesOf(
    lines.map(({ text }) => text),
    language,
  )
  const found: ContactField[] = broken.map(({ field }) => field)
  const rest: Span[] = []
  const besides: Span[] = []
  for (const line of lines) {
    const parts = line.cells.flatMap((cell) => split(cell.text, cell.start, separators)).map((span) => fieldsIn(span, countries))
    const left = parts.flatMap((part) => part.left).filter((one) => !isTaken(one))
    found.push(...parts.flatMap(({ fields }) => fields))
    rest.push(...left)
    if (parts.some(({ fields }) => fields.length > 0)) besides.push(...left)
  }
  const likely =
    rest.find(
      ({ text }) =>
        text.length < 50 && /[,،、(]/.test(text) && !/[([]at[)\]]/i.test(text) && !isTitle(text) && countryIn(text) !== undefined,
    ) ??
    rest.find(isAddress) ??
    besides.find(({ text }) => (couldBePlace(text) || townAlone.test(text)) && !labelWord.test(text))
  const location = rest.flatMap(locationIn)[0] ?? (likely && { field: 'location' as const, value: likely.text, span: likely })
  const isReached = found.some(({ field }) => field === 'email')
  return [
    ...(name ? [{ field: 'name' as const, ...name }] : []),
    ...(headline ? [headline] : []),
    ...distinct([...found, ...(isReached ? [] : emailsElsewhere(sections))]),
    ...(location ? [location] : []),
  ]
}

/** What stands above the first section that we know, and each column's own head. */
function headOf(sections: readonly Section[]): Line[] {
  const first = sections.findIndex(({ kind }) => kind !== 'head' && kind !== 'other' && kind !== 'contact')
  const isAbove = (section: Section, at: number) => section.kind === 'other' && at < first && section.lines.length <= 12
  return sections.filter((section, at) => section.kind === 'head' || isAbove(section, at)).flatMap(({ lines }) => lines)
}

const shortLine = 60

/** A sidebar's "About" may hold an address, a number and a place: the short lines around an e-mail address in a section of no form of its own. */
function besideAddress(sections: readonly Section[]): Line[] {
  const isAllPlain = sections.every(({ lines }) => lines.every(isPlain))
  return sections
    .filter(({ kind, heading }) => !isAllPlain && heading !== null && (kind === 'summary' || kind === 'other'))
    .flatMap(({ lines }) => {
      const at = lines.findIndex(({ text }) => /\p{L}@\p{L}/u.test(text))
      if (at < 0) return []
      const isShort = ({ text }: Line) => text.length < shortLine && !/\p{Ll}{3}[.!?]$/u.test(text)
      const from = lines.slice(0, at).findLastIndex((line) => !isShort(line)) + 1
      const until = lines.findIndex((line, place) => place > at && !isShort(line))
      return lines.slice(from, until < 0 ? lines.length : until)
    })
}

const onRequest = /(?:up)?on request|auf (?:anfrage|wunsch)|sur demande|a petici[oó]n|su richiesta|a pedido|op (?:aan)?(?:vraag|verzoek)/i

/** An e-mail address that stands at the foot or between sections is the person's, unless a referee is spoken of there. */
function emailsElsewhere(sections: readonly Section[]): ContactField[] {
  return sections
    .filter(({ kind, lines }) => kind !== 'references' || lines.some(({ text }) => onRequest.test(text)))
    .flatMap(({ lines }) => lines)
    .flatMap(({ text, start }) =>
      [...text.matchAll(email)].map((match) => {
        const at = start + match.index
        return { field: 'email' as const, value: match[0], span: { text: match[0], start: at, end: at + match[0].length } }
      }),
    )
    .slice(0, 1)
}

/** A town's name in a script without capitals, as it stands between a number and an address. */
const townAlone = /^\p{Lo}{2,8}$/u

const labelWord =
  /^(?:phone|tel|telephone|mobile|cell|fax|e-?mail|linkedin|github|twitter|website|web|skype|address|contact|home|work|telefon|mobil|téléphone|teléfono|telefono|correo|courriel|portfolio|nationality|references?|tél|tlf|telf|móvil|telemóvel|telemovel|gsm|portable)\.?$/iu

/** Addresses, links and numbers of a span, and the words between them. */
function fieldsIn(span: Span, countries: Parameters<typeof phonesIn>[1]): { fields: ContactField[]; left: Span[] } {
  const fields: ContactField[] = []
  let masked = span.text
  const take = (field: ContactField['field'], { index, text, signs = [] }: { index: number; text: string; signs?: readonly Sign[] }) => {
    const start = span.start + index
    const value = field === 'link' ? absolute(text) : text
    fields.push({ field, value, span: { text, start, end: start + text.length }, signs })
    masked = `${masked.slice(0, index)}${'\ue000'.repeat(text.length)}${masked.slice(index + text.length)}`
  }
  const bare = (text: string) => text.replace(/[.,;:\s]+$/, '')
  for (const match of masked.matchAll(email)) take('email', { index: match.index, text: bare(match[0]) })
  for (const match of masked.matchAll(link)) take('link', { index: match.index, text: bare(match[0]) })
  for (const { text, start, sign } of phonesIn(masked, countries)) take('phone', { index: start, text, signs: [sign] })
  const left = split(masked, span.start, /[\s,(|:]*\ue000+[\s,)|]*/g)
  return { fields, left: left.map(({ text, start, end }) => ({ text: text.replace(/^[,\s]+|[,\s]+$/g, ''), start, end })) }
}

/** One form for an address, however it was written. */
export function absolute(address: string): string {
  return `${/^https?:/i.test(address) ? '' : 'https://'}${address}`.replace(/\/$/, '')
}

const locationLabel =
  /^(?:address|location|city|based in|lives(?: in)?|home|adresse|anschrift|wohnort|ort|domicile|dirección|direccion|domicilio|residencia|indirizzo|residenza|morada|endereço|adres|woonplaats)\s*[:：]\s*(.{3,120})$/iu

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
  const isStreet = /\d/.test(parts[0]?.text ?? '') || (parts.length > 2 && isPlace(text))
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
  return /[,،、]/.test(text) && couldBePlace(text) && !isTitle(text) && !text.split(/[,،、]\s*/).every(isLanguage)
}

const isStreet =
  /(?<!\p{L})(?:street|road|avenue|drive|lane|boulevard|court|st|rd|ave|blvd|dr|weg|platz|rue|calle|via|rua|laan)\.?$|^(?:rue|calle|via|rua|avenida|av\.)\s|\p{L}(?:straße|strasse|str\.|gasse|straat)/iu

/** An address or a number stands in the line. */
const isReachedIn = (line: Line | undefined) => line !== undefined && /\p{L}@\p{L}|\+\d[\d ().-]{6,}/u.test(line.text)

/** The line under the name, when it is a short line of words and no contact data; a second line that it was broken into belongs to it. */
function headlineAfter(head: readonly Line[], name: NameFound): ContactField | undefined {
  // one over two lines ends on the second
  const at = head.findIndex(({ start, end }) => start < name.span.end && name.span.end <= end)
  const [next, second] = [head[at + 1], head[at + 2]]
  const [first, ...others] = next ? next.cells.flatMap((cell) => split(cell.text, cell.start, separators)) : []
  if (first && others.length > 0 && isTitle(first.text) && /^[^@\d]{3,60}$/.test(first.text))
    return { field: 'headline', value: first.text, span: first }
  if (!next || next.cells.length > 1 || next.isList || next.text.length > 100 || /curriculum vitae|lebenslauf|europass/iu.test(next.text))
    return undefined
  if (
    (isCompany(next.text) && !isTitle(next.text)) ||
    isStreet.test(next.text) ||
    (isName(next.text) && !isReachedIn(second)) ||
    isAddress(next) ||
    countryIn(next.text) !== undefined
  )
    return undefined
  if (
    /@|^\d|\d{4}|#|https?:|www\.|\.com|[:：]/i.test(next.text) ||
    (/\d/.test(next.text) && !isTitle(next.text)) ||
    isPlace(next.text) ||
    /[.,]$/.test(next.text)
  )
    return undefined
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
  if ((words < 2 && !isTitle(text)) || words > 12) return undefined
  const runsOn =
    !isBroken &&
    second !== undefined &&
    next.box !== null &&
    second.text.split(/\s+/).length > 6 &&
    !/@|\d{3}|https?:|www\.|[|•·]/.test(second.text) &&
    !second.isApart &&
    second.size === next.size
  return runsOn ? undefined : { field: 'headline', value: text, span: { text, start: next.start, end: isBroken ? second.end : next.end } }
}

/** A title set apart below name and address. */
function headlineBelowAddress(head: readonly Line[], name: NameFound): ContactField | undefined {
  const at = head.findIndex(({ start, end }) => start < name.span.end && name.span.end <= end)
  const [address, line] = [head[at + 1], head[at + 2]]
  const isSet = line !== undefined && (line.isBold || line.heading !== null) && line.cells.length === 1
  if (!isReachedIn(address) || !isSet || !isTitle(line.text) || !/^[^@\d|]{3,60}$/.test(line.text)) return undefined
  return { field: 'headline', value: line.text, span: line }
}

function distinct(fields: readonly ContactField[]): ContactField[] {
  return [...new Map(fields.map((one) => [`${one.field} ${one.value.toLowerCase()}`, one])).values()]
}
