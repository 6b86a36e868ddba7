import type { Sign } from './confidence.ts'
import { dateRangeIn } from './dates.ts'
import { headingKind, isDocumentName } from './headings.ts'
import { type Line, type Span, split } from './lines.ts'
import { isPlace } from './places.ts'
import { isInstitution } from './schooling.ts'
import { isCompany, isTitle } from './work.ts'

/** A name with the words it stands on and what speaks for it. */
export interface NameFound {
  readonly value: string
  readonly span: Span
  readonly signs: readonly Sign[]
}

const letter = "[\\p{L}\\p{M}'’.‐-]"
const particles =
  "de|da|di|do|du|d['’]|del|della|dello|degli|dos|das|van|von|vom|zu|zum|zur|der|den|la|le|les|bin|ibn|binti|bint|al|el|y|e|i|und|ter|ten|af|av"
const title = '(?:(?:dr|prof|mrs?|ms|mme|m|ing|dipl|sra?|dott(?:\\.ssa)?|herr|frau|eng|rev|sir)\\.?(?:\\s?-?\\p{L}+\\.)*\\s+)'
const nameShape = new RegExp(
  `^(?:${title})*\\p{Lu}${letter}*(?:\\s+(?:(?:${particles})\\s+){0,2}(?:\\(["“]?\\p{Lu}${letter}+["”]?\\)|["“]\\p{L}+["”]|\\p{Lu}${letter}*|${particles})){1,6}$`,
  'u',
)
const shapeWithTitle = new RegExp(`^${title}`, 'iu')
const nameOfOtherScripts = /^\p{Lo}{2,4}$|^[\p{Lo}\p{M}]+(?:[\s・·][\p{Lo}\p{M}]+){1,4}$/u
/** "MBA, PMP", "Ph.D.", "M.Sc." after a name. */
const letters = /(?:\s*,\s*|\s+)(?:\(?(?:\p{Lu}\p{Ll}{0,2}\.?){2,6}\)?(?:\s\(\p{Lu}+\))?|Jr\.?|Sr\.?|I{2,3})(?=$|\s*,)/u
/** The same where the whole name stands in capitals: only those that are no name of anybody. */
const lettersShouted =
  /(?:(?:,\s*|\s+)(?:ACA|ACCA|FCCA|FCA|CPA|CFA|CMA|CIMA|MBA|PMP|PHD|RN|BSN|MSN|LPN|RGN|MD|DDS|ESQ|JD|LLM|MSW|LCSW|CISSP|CSM|MCIPD|PE|MSC|BSC)\.?)+$/u
const documentWords =
  /^(?:(?:the )?(?:resume|résumé|cv|curriculum vitae|lebenslauf|bewerbung|currículum|currículo|profile)\s*(?:of|for|von|de|di|do|van|[:–—|-])\s*)|(?:\s*(?:[’'‘]s)?\s*[:–—|,-]?\s*\(?(?:resume|résumé|cv|curriculum vitae|lebenslauf|currículum|currículo)\)?)$/iu
const notName =
  /(?<!\p{L})(?:resume|résumé|curriculum|vitae|cv|lebenslauf|bewerbung|currículo|currículum|profile|page|address|phone|telephone|e-?mail|mobile|cell|fax|updated|confidential|summary|university|street|road|avenue|drive|lane|boulevard|street|st|rd|ave|blvd|straße|strasse|weg|platz|rue|calle|via|rua|laan|straat|suite|apt|box|your|my|name|applicant|candidate|seeker|sample|template|example|professional|experience|skills?|education|objective|present|nationality|date|birth|references?|team|project|management|services?|development|systems?|software|license|licence|certified|certificate|bachelor|master|diploma|degree|english|french|german|spanish|italian)(?!\p{L})|(?:straße|strasse|gasse|straat)(?!\p{L})/iu

const labels =
  "(?:full )?name|candidate name|name of candidate|nom(?: et prénom)?|nom complet|prénom et nom|nombre(?: y apellidos)?|nombre completo|nome(?: e cognome)?|nome completo|nome e sobrenome|naam|volledige naam|vor- und (?:nach|zu)name|vor- und familienname|фио|ф\\.и\\.о\\.|имя и фамилия|имя|піб|ім[’']я|ονοματεπώνυμο|όνομα|imię i nazwisko|ad[ıi]? soyad[ıi]?|namn|navn|nimi|jméno(?: a příjmení)?|nume(?: și prenume)?|név|họ (?:và )?tên|nama(?: lengkap)?|ime i prezime|име|الاسم(?: الكامل)?|שם(?: מלא)?|姓名|名字|氏名|名前|お名前|성명|이름|नाम"
const nameLabel = new RegExp(`^(?:${labels})\\s*[:：]\\s*`, 'iu')
const labelAlone = new RegExp(`^(?:${labels})\\s*[:：]?$`, 'iu')
const given =
  /^(?:first name|given names?|vornamen?|rufname|prénoms?|nombres?|nomi?|nome próprio|voornaam|voornamen|имя|imię|ad[ıi]?|förnamn|fornavn|etunimi)\s*[:：]\s*(\S.*)$/iu
const family =
  /^(?:last name|surname|family name|nachname|familienname|zuname|nom(?: de famille)?|apellidos?|cognome|sobrenome|apelido|achternaam|фамилия|nazwisko|soyad[ıi]?|efternamn|etternavn|efternavn|sukunimi)\s*[:：]\s*(\S.*)$/iu

/** "My name is Jane Doe and I live in Leeds." */
const inSentence = new RegExp(
  `(?:[Mm]y name is|[Mm]ein Name ist|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]i nombre es|[Mm]e llamo|[Mm]i chiamo|[Oo] meu nome é|[Mm]eu nome é|[Cc]hamo-me|[Mm]ijn naam is|[Ii]k heet|[Мм]еня зовут)\\s+(\\p{Lu}${letter}+(?:\\s+(?:\\p{Lu}${letter}*|${particles})(?=[\\s,.;]|$)){1,4})`,
  'u',
)

/** The name that labels give, or a sentence: "Name: Jane Doe", "氏名\t山田 太郎", or first and last name on lines of their own. */
export function labelledName(lines: readonly Line[]): NameFound | undefined {
  const parts = lines.slice(0, 40).flatMap(({ cells }) => cells)
  for (const { text, start } of parts) {
    const match = inSentence.exec(text)
    const name = match?.[1]?.replace(/(?:\s+\p{Ll}\S*)+$/u, '')
    if (!match || name === undefined) continue
    const at = start + match.index + match[0].indexOf(name)
    return { value: name, span: { text: name, start: at, end: at + name.length }, signs: ['label'] }
  }
  for (const [at, part] of parts.entries()) {
    const text = part.text.replace(nameLabel, '')
    if (text !== part.text && text !== '') {
      const other = nearOne(parts, at, family)
      if (other && given.test(part.text)) return { ...joined(part, other, text), signs: ['label'] }
      const [own] = split(text, part.end - text.length, /\s{3,}|\s+[|•]\s+|,\s+(?=\S+\s*[:：])/g)
      if (own && /\p{L}/u.test(own.text)) return { value: own.text, span: own, signs: ['label'] }
    }
    const [, first] = given.exec(part.text) ?? []
    const other = first === undefined ? undefined : nearOne(parts, at, family)
    if (first !== undefined && other) return { ...joined(part, other, first), signs: ['label'] }
    const next = parts[at + 1]
    if (labelAlone.test(part.text) && next && isName(next.text)) return { value: next.text, span: next, signs: ['label'] }
  }
  return undefined
}

function nearOne(parts: readonly Span[], at: number, pattern: RegExp): { span: Span; value: string } | undefined {
  for (const span of parts.slice(Math.max(0, at - 2), at + 3)) {
    const value = pattern.exec(span.text)?.[1]
    if (value !== undefined && span !== parts[at]) return { span, value }
  }
  return undefined
}

function joined(part: Span, other: { span: Span; value: string }, first: string): { value: string; span: Span } {
  const [start, end] = [Math.min(part.start, other.span.start), Math.max(part.end, other.span.end)]
  const value = `${first.trim()} ${other.value.trim()}`
  return { value, span: { text: value, start, end } }
}

const largeSize = 12
const nearTop = 8
const linesAtMost = 24

/**
 * The likeliest name near the top: words in the shape of a name, the better the nearer to the top, the larger they are set, and the more they
 * agree with an e-mail address. None when no line has that shape.
 */
export function nameAmong(lines: readonly Line[], emails: readonly string[], isSkill: (text: string) => boolean): NameFound | undefined {
  const top = lines.slice(0, linesAtMost)
  const sizes = top.flatMap(({ size, text }) => (/\p{L}{2}/u.test(text) ? (size ?? []) : []))
  const largest = Math.max(0, ...sizes)
  const isEven = sizes.every((size) => Math.abs(size - largest) < 0.6)
  const contactAt = top.findIndex(({ text }) => /@|\d{3}[\d\s().-]{5,}/.test(text))
  const candidates = top.flatMap((line, at) =>
    line.cells.slice(0, 3).flatMap((cell) =>
      split(cell.text, cell.start, /\s+[|•·●–—\ue000-\uf8ff-]\s+|\s{3,}|\s+(?=\d)/g).flatMap((span) => {
        const name = nameIn(span) ?? namedByAddress(span, emails) ?? (at === 0 ? namedSmall(span, emails) : undefined)
        if (!name || line.isList || isSkill(name.text)) return []
        const agrees = emails.some((email) => agreesWith(name.text, email))
        const isLarge = !isEven && line.size !== null && line.size >= largest - 0.6
        if (isTrade.test(name.text) && !agrees && !isLarge && at > 0) return []
        if (at >= nearTop && !agrees && (line.size ?? 0) <= largeSize) return []
        const place = at === 0 ? 1.5 : 1 - at / nearTop
        const nearContact = contactAt >= 0 && at <= contactAt + 1 ? 0.5 : 0
        const score = (agrees ? 3 : 0) + (isLarge ? 1.5 : 0) + place + nearContact + (shapeWithTitle.test(name.text) ? 0.5 : 0)
        const signs: Sign[] = [
          ...(agrees ? (['agreesWithAddress'] as const) : []),
          ...(isLarge ? (['largest'] as const) : []),
          ...(at < 3 ? (['nearTop'] as const) : []),
        ]
        return [{ value: name.text, span: name, signs, score }]
      }),
    ),
  )
  return [...candidates, ...overTwoLines(top, isEven ? null : largest)].toSorted((a, b) => b.score - a.score)[0]
}

const endsOpen = new RegExp(`\\s(?:${particles})$`, 'u')

/** A name set over two lines in the largest letters: "Miriam" above "Oesterreich", or one that has no room on one line. */
function overTwoLines(top: readonly Line[], largest: number | null): (NameFound & { score: number })[] {
  return top.flatMap((line, at) => {
    const next = top[at + 1]
    const isPair = largest !== null && line.size === next?.size && (line.size ?? 0) >= largest - 0.6 && line.column === next?.column
    const isShort = (text: string) => text.split(/\s+/).length <= 2
    const isWrapped = next?.hadRoom === false || endsOpen.test(line.text)
    if (!next || !isPair || !(isWrapped || (isShort(line.text) && isShort(next.text)))) return []
    const text = `${line.text} ${next.text}`
    return isName(text)
      ? [{ value: text, span: { text, start: line.start, end: next.end }, signs: ['largest'] as const, score: isWrapped ? 7 : 2.5 }]
      : []
  })
}

/** "Tom Baker", "Anna Koch": family names that are trades, names only where more than their shape says so. */
const isTrade =
  /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*)?\s(?:baker|butcher|carpenter|painter|gardener|farmer|tailor|cook|porter|judge|guard|fellow|hand|head|keeper|packer|koch|bäcker|metzger|gärtner|maurer|tischler|meister|schlosser|lehrer|zimmerer|boulanger|maçon|menuisier|szakács|kuchař|kucharz)$/iu

/** The name in a span, without the document's own word before it and the letters of degrees after it. */
function nameIn(span: Span): Span | undefined {
  let { text, start } = span
  for (const match of [documentWords.exec(text), documentWords.exec(text)]) {
    if (!match || !text.includes(match[0])) continue
    const isLead = match.index === 0
    text = isLead ? text.slice(match[0].length) : text.slice(0, match.index)
    if (isLead) start += match[0].length
  }
  const lead = rank.exec(text)?.[0].length ?? 0
  start += lead
  text = beforeTitle(withoutLetters(text.slice(lead)))
  return isName(text) || (isTrade.test(text) && nameShape.test(text)) ? { text, start, end: start + text.length } : undefined
}

/** "Jane Porter" with "jane.porter@": words of work are a name where an address is made of each of them. */
function namedByAddress(span: Span, emails: readonly string[]): Span | undefined {
  const words = foldLetters(span.text).split(' ')
  const isMadeOf = emails.some((email) => {
    const local = foldLetters(email.split('@')[0] ?? '').replaceAll(' ', '')
    return words.length >= 2 && words.every((word) => word.length >= 3 && local.includes(word))
  })
  return isMadeOf && nameShape.test(span.text) && !notName.test(span.text) ? span : undefined
}

/** "noor haddad" above "noor@": set small all through, a name where an address is made of it. */
function namedSmall(span: Span, emails: readonly string[]): Span | undefined {
  const isSmall = /^\p{Ll}[\p{Ll}'’-]+(?:\s\p{Ll}[\p{Ll}'’-]+){1,2}$/u.test(span.text)
  const isOther = notName.test(span.text) || isTitle(span.text) || headingKind(span.text) !== undefined
  return isSmall && !isOther && emails.some((email) => agreesWith(span.text, email)) ? span : undefined
}

/** "Sgt Callum Drummond": a rank is no part of a name. */
const rank =
  /^(?:(?:lance )?(?:corporal|sergeant)|private|lieutenant|captain|major|colonel|commander|sgt|cpl|lcpl|l\/cpl|ssgt|csgt|msgt|sfc|pte|pfc|lt|capt|maj|col|cdr|wo[12]|flt lt|sqn ldr|wg cdr)\.?\s+(?=\p{Lu}\S*\s+\p{Lu})/iu

/** "Jane Doe, Registered Nurse": the name before a comma and a title. */
function beforeTitle(text: string): string {
  const [, name, rest] = /^([^,]{3,60}),\s+([^,]{3,60})$/u.exec(text) ?? []
  return name !== undefined && rest !== undefined && isTitle(rest) && isName(name) ? name : text
}

function withoutLetters(text: string): string {
  const shouted = lettersShouted.exec(text)
  if (shouted && text.slice(0, shouted.index).trim().split(/\s+/).length >= 2) return text.slice(0, shouted.index).trim()
  const match = letters.exec(text)
  if (!match) return text.replace(/[\s,]+$/, '')
  const rest = text.slice(0, match.index)
  const isShouted = !/\p{Ll}/u.test(rest) && !text.slice(match.index).includes(',')
  return rest.trim().split(/\s+/).length >= 2 && !isShouted ? rest.trim() : text
}

const nameAtMost = 80
/** "Yuki Tanaka 田中 由紀", "Yuki Tanaka (田中 由紀)": a name, and the same in letters of its own. */
const inTwoScripts = /^(\p{Lu}[^\p{Lo}(（]+?)\s*[(（]?(\p{Lo}[\p{Lo}\p{M}\s・·]*)[)）]?$/u

/** Whether words have the shape of a person's name, in any script, and none of what names of other things have. */
export function isName(text: string): boolean {
  if (/^(?:\p{L}\s+){3,}\p{L}$/u.test(text) || text.length > nameAtMost || /\d|@|[:：/]/.test(text) || notName.test(text)) return false
  if (
    headingKind(text) ||
    isDocumentName(text) ||
    isTitle(text) ||
    isCompany(text) ||
    isInstitution(text) ||
    isPlace(text) ||
    dateRangeIn(text)
  )
    return false
  const [, latin, own] = inTwoScripts.exec(text) ?? []
  if (latin !== undefined && own !== undefined) return nameShape.test(latin) && nameOfOtherScripts.test(own)
  return nameShape.test(text) || nameOfOtherScripts.test(text)
}

const foldLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** "Jane Doe" and "jane.doe@", "j.doe@" or "doej@": the address is made of the name. */
function agreesWith(name: string, email: string): boolean {
  const local = foldLetters(email.split('@')[0] ?? '').replaceAll(' ', '')
  const words = foldLetters(name)
    .split(' ')
    .filter((word) => word.length > 1)
  return words.some((word) => word.length >= 3 && local.includes(word)) && local.length >= 4
}
