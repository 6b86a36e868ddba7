import { headingKind, isBareHeading, isBoilerplate, labelKind } from './headings.ts'
import type { Requirement } from './schema.ts'
import { shortLinesOf } from './shortLines.ts'

export type RequirementClass = Requirement['class']

/** A line of a posting's text with its offsets, and the class that its section gives it (null: a section that asks for nothing). */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly class: RequirementClass | null
  readonly isHeading: boolean
  /** Whether it stands in a section that lists what is asked. */
  readonly asks: boolean
}

/** A mark and a blank; a dash may stand right before a word, as people type it. */
const bullet = /^\s*(?:(?:[-*•–·▪◦●○■□◆►▶➤→»✓✔✅☑👉🔹🔸🟢]\ufe0f?|\d{1,2}[.)])\s+|[-–•✓✔✅](?=\p{L}|\d+\+? \p{L}))/u

/**
 * Cuts a posting into lines, each with what its section asks of a reader. A heading holds until the next; after a list of what is asked, prose
 * is only context again; paragraphs that stand under every posting ask for nothing wherever they stand.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let section: RequirementClass | null = 'context'
  let start = 0
  let isListed = false
  let isApart = false
  for (const written of shortLinesOf(text)) {
    const end = start + written.length
    const heading = kindOfHeading(written)
    const isEntry = bullet.test(written)
    if (heading !== undefined) [section, isListed] = [heading, false]
    else if (isListed && !isEntry && written.trim() !== '' && (isApart ? !isTitle(written) : beginsAnew.test(written))) {
      if (section !== null) section = 'context'
      isListed = false
    }
    if (isEntry) isListed = true
    isApart = written.trim() === ''
    if (!isApart) {
      const kind = isBoilerplate(written) ? null : classOf(written, section)
      lines.push({ text: written, start, end, class: kind, isHeading: heading !== undefined, asks: asking.has(kind) })
    }
    start = end + 1
  }
  return lines
}

/** A line's own label goes before its section's; in a list only one that lowers it. */
function classOf(line: string, section: RequirementClass | null): RequirementClass | null {
  const own = labelKind(line)
  if (own === undefined || (bullet.test(line) && own !== 'nice' && own !== 'preferred')) return section
  return own
}

/** A line right under a list that does not go on with its last entry. */
const beginsAnew = /^\s*[^\p{Ll}\s].*[.!]$/u

const asking: ReadonlySet<RequirementClass | null> = new Set(['must', 'preferred', 'nice'])
const longestHeading = 70

/** A line that can be a heading: short, no list entry, no sentence. Signs and emoji around it are left out. */
function isTitle(line: string): boolean {
  const trimmed = line.trim()
  return (
    trimmed.length > 0 &&
    trimmed.length <= longestHeading &&
    trimmed.split(/\s+/).length <= 12 &&
    !bullet.test(line) &&
    !/[.!;,]$/.test(trimmed)
  )
}

/** "CPA preferred", "2 years of experience required": what is asked for, and how strongly, on a line of its own. */
const isItem =
  /^(?!(?:(?:skills?|experience|qualifications?|knowledge|education|competenc(?:y|ies)|abilities|certifications?|and|&|or)\s+)+(?:required|preferred|desired|needed)$).*\S\s(?:preferred|desirable|desired|required|essential|advantageous|erforderlich|wünschenswert|erwünscht)$/iu

function kindOfHeading(line: string): RequirementClass | null | undefined {
  const entry = line.replace(bullet, '').trim()
  if (entry !== line.trim() && isBareHeading(entry)) return headingKind(entry)
  if (!isTitle(line)) return undefined
  const words = line.replace(/^[^\p{L}]+|[^\p{L}?)]+$/gu, '')
  if (isItem.test(words) && !/[:：]\s*$/.test(line.trim())) return undefined
  const isOne = /[:?…]\s*$/.test(line.trim()) || /^#{1,4} /.test(line) || !/[.,]/.test(words)
  return isOne ? headingKind(words) : undefined
}

/** Up to a full stop that ends more than an abbreviation; what goes on for a thousand letters without one is parted at a space. */
const sentence =
  /.{1,1000}?(?:(?<!(?:e\.g|i\.e|z\.B|bzw|etc|incl|inkl|ca|min|max|u\.a|o\.ä|d\.h|St|Nr|No|Dr|vs))[.;!?](?=\s)|$)|.{1,1000}(?=\s)|.{1,1000}/g

/** A line as sentences or list entries, each with its offsets; the bullet is left out. */
export function clausesOf(line: Line): { text: string; start: number; end: number }[] {
  const lead = line.text.match(bullet)?.[0].length ?? 0
  const clauses: { text: string; start: number; end: number }[] = []
  for (const match of line.text.slice(lead).matchAll(sentence)) {
    const text = match[0].trim()
    if (text === '') continue
    const start = line.start + lead + match.index + (match[0].length - match[0].trimStart().length)
    clauses.push({ text, start, end: start + text.length })
  }
  return clauses
}
