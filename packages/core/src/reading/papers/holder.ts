import type { Line, Span } from '../lines.ts'
import { isName } from '../names.ts'
import { fieldIn } from './fields.ts'
import type { PaperKind } from './schema.ts'

const honorific =
  '(?:herrn?|frau|mrs?\\.?|ms\\.?|miss|mx\\.?|mme\\.?|mlle\\.?|madame|mademoiselle|monsieur|m\\.|sra?\\.?|srta\\.?|don|doña|d\\.ª|dª|d\\.|dña\\.|señor(?:a|ita)?|signor[ae]?|sig\\.?(?:\\s?ra|na)?\\.?|dott\\.?(?:\\s?ssa)?|senhora?|dhr\\.|mevr\\.|mevrouw|de heer)'
const word = "\\p{Lu}[\\p{L}\\p{M}'’.‐-]+"
const particle = "(?:de|da|di|do|du|d['’]|del|della|dos|das|van|von|zu|der|den|la|le|bin|al|el|y|e|ter|ten)"
const fullName = `${word}(?:[ \\t]+(?:${particle}[ \\t]+){0,3}${word}){1,3}`
/** Words after which a paper names whom it is about. */
const naming =
  'certif(?:y|ies) that|certif(?:y|ies)|awarded to|presented to|conferred (?:up)?on|recommend(?:ation for)?|reference for|atteste(?:nt)? que|certifie(?:nt)? que|délivrée? à|recommande|certifica(?:mos|n)? que|acredita que|otorga(?:do)? a|recomiendo a|attesta che|certifica che|conferit[oa] a|certifica-se que|declara-se que|recomendo|verklaart dat|verklaren dat|uitgereikt aan|bescheinigt(?: hiermit)?,? dass|bestätigt,? dass|know(?:n)?|supervised|managed'

/** "Maria Oliveira looked after …": a sentence begins with the name. */
const begins = new RegExp(`(?<=^|[.!?]\\s+)(${fullName})(?=\\s\\p{Ll})`, 'gmu')

/** A title of courtesy before a name, as a pattern to build on. */
export const courtesy = honorific

/**
 * Whom a paper is about: by a label, else by the words that name its holder, a title of courtesy, or a name alone on its line; in a letter
 * who signed it. Null when none is told for sure.
 */
export function holderOf(kind: PaperKind, lines: readonly Line[], text: string): Span | null {
  if (kind === 'posting' || kind === 'other') return null
  if (kind === 'cover_letter') return signed(lines)
  const labelled = fieldIn(lines, 'holder')
  if (labelled && isName(bare(labelled.text))) return trimmed(labelled)
  const named = first(
    text,
    new RegExp(`(?<!\\p{L})(?:${naming})[\\s:,]+(?:(?:la|il|o|a|de|the)\\s+)?(?:${honorific}\\s+)?((?-i:${fullName}))`, 'giu'),
  )
  const addressed = first(text, new RegExp(`(?<![\\p{L}.])${honorific}\\s+((?-i:${fullName}))`, 'giu'))
  if (kind !== 'reference' && kind !== 'review') return named ?? addressed ?? alone(lines)
  return named ?? addressed ?? first(text, begins) ?? surname(text)
}

const bare = (text: string) => text.replace(/[.,;:\s]+$/, '').replace(new RegExp(`^${honorific}\\s+`, 'iu'), '')

function trimmed({ text, start }: Span): Span {
  const value = bare(text)
  const at = start + text.indexOf(value)
  return { text: value, start: at, end: at + value.length }
}

/** Those who write name themselves too: "Je soussignée, …", "Dear Ms …". */
const notHolder =
  /(?:soussignée?|undersigned|unterzeichne(?:te|r|nde)|suscrit[oa]|sottoscritt[oa]|abaixo assinad[oa]|ondergetekende|dear|geehrte[rs]?|estimad[oa]|gentile|egregi[oa]|geachte|beste|cher|chère|prezad[oa]|signed|unterschrift|signature)[\s:,]*$/iu

function first(text: string, pattern: RegExp): Span | null {
  for (const match of text.matchAll(pattern)) {
    const name = capitalisedStart(match[1] ?? '')
    if (name === undefined || notHolder.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return { text: name, start, end: start + name.length }
  }
  return null
}

/** The longest start of some capitalised words that has the shape of a name. */
function capitalisedStart(words: string): string | undefined {
  const parts = words.split(/[ \t]+/)
  for (let count = parts.length; count >= 2; count--) {
    const name = parts.slice(0, count).join(' ').replace(/[.,]$/, '')
    if (isName(name)) return name
  }
  return undefined
}

function surname(text: string): Span | null {
  const match = new RegExp(
    `(?<![\\p{L}.])(?:Herrn?|Frau|Mrs?\\.?|Ms\\.?|Monsieur|Madame|Mme|Signora?|Sig\\.ra|Sra?\\.|Senhora?|Mevrouw|Dhr\\.)\\s+(${word})`,
    'u',
  ).exec(text)
  if (!match?.[1]) return null
  const start = match.index + match[0].length - match[1].length
  return { text: match[1], start, end: start + match[1].length }
}

/** A name on a line of its own, as certificates print it large in the middle. */
function alone(lines: readonly Line[]): Span | null {
  const line = lines.find(({ text, cells, isList }) => !isList && cells.length === 1 && isName(bare(text)))
  return line ? trimmed(line) : null
}

/** A letter's writer: a name that stands alone both at its head and at its foot, else the last that stands alone. */
function signed(lines: readonly Line[]): Span | null {
  const names = lines.filter(({ text, isList }) => !isList && isName(bare(text)))
  const counts = Map.groupBy(names, ({ text }) => text)
  const last = names.findLast(({ text }) => (counts.get(text)?.length ?? 0) > 1) ?? names.at(-1)
  return last ? trimmed(last) : null
}
