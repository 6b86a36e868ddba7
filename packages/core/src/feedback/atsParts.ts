import { headingKind } from '../reading/headings.ts'
import { phonesIn } from '../reading/phones.ts'
import type { Reading } from '../reading/schema.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import type { Sentences } from '../sentences/sentences.ts'
import { agreement, type Kept, lostIn, valuesOf } from './readBack.ts'
import type { AtsPart, Extractor } from './schema.ts'

/** What came of the bytes: how they were read, by whom. A text of null says that this one gave none. */
export interface Extraction {
  readonly format: string
  readonly reading: Pick<Reading, 'blocks' | 'proposals' | 'findings' | 'pages'> | null
  /** What kept the bytes from being read, when nothing did read them. */
  readonly failure: Reading['findings'][number] | null
  readonly texts: readonly (Extractor & { readonly text: string | null })[]
}

/** Weights are reasoned defaults: what is lost for a machine if it fails. They add up to 100. */
const weights: Readonly<Record<AtsPart['id'], number>> = { text: 20, order: 15, kept: 20, contact: 15, roles: 20, headings: 10 }

export const partIds = Object.keys(weights) as AtsPart['id'][]

export type Say = Sentences['ats']

export function part(
  say: Say,
  id: AtsPart['id'],
  value: number | null,
  detail: string,
  status: AtsPart['status'] = value === null ? 'not_run' : 'run',
): AtsPart {
  return { id, label: say.parts[id], weight: weights[id], status, value: value === null ? null : Math.min(1, Math.max(0, value)), detail }
}

/** A word that was not there as a word. */
export const isOfPicture = (code: string) => code === 'recognised_text' || code === 'needs_ocr'

export const contactIn = ({ proposals }: NonNullable<Extraction['reading']>) =>
  new Set(proposals.flatMap(({ claim }) => (claim.kind === 'contact' ? [claim.payload.field] : [])))

/** `kept` is the share of the words that a plain reader gets: of a picture's, those that stand in the file as text. */
export function textPart({ blocks, findings }: NonNullable<Extraction['reading']>, kept: number | null, say: Say): AtsPart {
  const letters = blocks
    .filter(({ visible }) => visible)
    .map(({ text }) => text)
    .join('')
  const unmapped = letters.match(/(?!\t)[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0
  if (findings.some(({ code }) => isOfPicture(code))) return part(say, 'text', kept ?? 0, say.recognised)
  if (findings.some(({ code }) => code === 'unmapped_font')) return part(say, 'text', 0.5, say.unmapped)
  return part(
    say,
    'text',
    letters.length === 0 ? 0 : 1 - Math.min(1, (10 * unmapped) / letters.length),
    unmapped > 0 ? say.noLetter(unmapped) : say.everyLetter,
  )
}

/** The least that any extractor agrees with ours. */
export function orderPart(texts: Extraction['texts'], say: Say): AtsPart {
  const own = texts.find(({ name }) => name === 'mosaic')?.text ?? null
  const others = texts.filter(({ name, text }) => name !== 'mosaic' && text !== null)
  if (own === null || others.length === 0) return part(say, 'order', null, say.noSecondReader)
  const shares = others.map(({ name, text }) => ({ name, share: agreement(own, text ?? '') }))
  const least = Math.min(...shares.map(({ share }) => share))
  return part(say, 'order', least, say.sameOrder(Math.round(least * 100), others.length))
}

export function lostOf(values: readonly Kept[], texts: readonly string[]): Kept[] {
  return [...new Set(texts.flatMap((text) => lostIn(values, text)))]
}

export function keptPart(texts: Extraction['texts'], lost: readonly Kept[] | null, document: ResumeDocument | null, say: Say): AtsPart {
  if (document && lost) {
    const all = valuesOf(document).length
    return part(say, 'kept', all === 0 ? 0 : 1 - lost.length / all, say.valuesKept(all - lost.length, all))
  }
  const own = texts.find(({ name }) => name === 'mosaic')?.text ?? null
  const others = texts.flatMap(({ name, text }) => (name !== 'mosaic' && text !== null ? [text] : []))
  if (own === null || others.length === 0) return part(say, 'kept', null, say.noSecondReader)
  const words = [...new Set(own.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])]
  const least = Math.min(
    ...others.map((text) => words.filter((word) => text.toLowerCase().includes(word)).length / Math.max(1, words.length)),
  )
  return part(say, 'kept', least, say.wordsKept(Math.round(least * 100)))
}

export type ContactDetail = 'name' | 'email' | 'phone'

/** What looks like one in the words of a file, taken for one or not. A name looks like any other words: it is always looked for. */
const looksLike = {
  name: (): boolean => true,
  email: (text: string) => /\S\s?(?:@|[([]\s?at\s?[)\]])\s?\S/i.test(text),
  phone: (text: string) => phonesIn(text, []).length > 0 || /(?:\+|00)\s?\d(?:[\s().\-/–]*\d){6,}/.test(text),
}

/** Contact details that no reader took although the words of the file have something like them, and those that it does not hold. */
export function contactMissing(
  reading: NonNullable<Extraction['reading']>,
  texts: Extraction['texts'],
): Readonly<Record<'missed' | 'absent', readonly ContactDetail[]>> {
  const fields = contactIn(reading)
  const words = [...reading.blocks, ...texts].flatMap(({ text }) => text ?? [])
  const missing = (['name', 'email', 'phone'] as const).filter((field) => !fields.has(field))
  const isThere = (field: (typeof missing)[number]) => words.some((text) => looksLike[field](text))
  return { missed: missing.filter(isThere), absent: missing.filter((field) => !isThere(field)) }
}

/** What the file does not hold is no fault of it: only what is there and not found counts against it. */
export function contactPart(reading: NonNullable<Extraction['reading']>, texts: Extraction['texts'], say: Say): AtsPart {
  const { missed, absent } = contactMissing(reading, texts)
  const found = 3 - missed.length - absent.length
  const named = (fields: readonly ContactDetail[]) => fields.map((field) => say.contactNames[field])
  const details = [...(missed.length > 0 ? [say.notFound(named(missed))] : []), ...(absent.length > 0 ? [say.notHeld(named(absent))] : [])]
  return part(say, 'contact', found / (found + missed.length), details.join(' ') || say.allFound)
}

export function rolesPart({ proposals }: NonNullable<Extraction['reading']>, document: ResumeDocument | null, say: Say): AtsPart {
  const roles = proposals.flatMap(({ claim }) => (claim.kind === 'experience' ? [claim.payload] : []))
  const studies = proposals.some(({ claim }) => claim.kind === 'education')
  const expected = document ? (document.work?.length ?? 0) + (document.volunteer?.length ?? 0) : roles.length
  if (expected === 0 && studies) return part(say, 'roles', null, say.noWorkYet, 'not_applicable')
  if (expected === 0) return part(say, 'roles', 0, say.noRole)
  const missingOf = ({ title, organisation, start, end, current, type }: (typeof roles)[number]) => [
    ...(title ? [] : [say.roleParts.title]),
    ...(organisation || document || type !== 'employed' ? [] : [say.roleParts.organisation]),
    ...(start || end || current ? [] : [say.roleParts.dates]),
  ]
  const [first, ...others] = roles.filter((role) => missingOf(role).length > 0)
  const whole = Math.min(expected, roles.length - (first ? 1 + others.length : 0))
  const which = first ? say.roleLacks(first.title ?? first.organisation ?? say.oneRole, missingOf(first)) : ''
  return part(say, 'roles', whole / expected, `${say.rolesWhole(whole, expected)}${which}`)
}

export function headingsPart({ blocks }: NonNullable<Extraction['reading']>, document: ResumeDocument | null, say: Say): AtsPart {
  // "Skills: Excel, Word" is a heading with its part on one line
  const found = new Set(blocks.flatMap(({ text }) => [headingKind(text), headingKind(/^([^:\n]{2,40}):\s/u.exec(text)?.[1] ?? '')]))
  const wanted = (['experience', 'education', 'skills'] as const).filter(
    (kind) => !document || (document[kind === 'experience' ? 'work' : kind]?.length ?? 0) > 0,
  )
  if (wanted.length === 0) return part(say, 'headings', null, say.noHeadings, 'not_applicable')
  const here = wanted.filter((kind) => found.has(kind))
  const missing = wanted.filter((kind) => !here.includes(kind)).map((kind) => say.headings[kind])
  return part(say, 'headings', here.length / wanted.length, missing.length === 0 ? say.allFound : say.headingsMissing(missing))
}
