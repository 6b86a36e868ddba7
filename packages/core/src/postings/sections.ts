import type { Requirement } from './schema.ts'

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

const headings: readonly (readonly [RegExp, RequirementClass | null])[] = [
  [
    /nice.to.have|bonus|(would|will) be (a |an )?(plus|advantage)|extra credit|pluspunkte|von vorteil|wünschenswert|it'?s a plus|ideally/i,
    'nice',
  ],
  [/preferred|desirable|advantageous|desired|good to have|we'?d (also )?(like|love)/i, 'preferred'],
  [/about (us|the (company|team|role|job))|who we are|über uns|our story|the (team|company)|wer wir sind/i, null],
  [
    /(what )?(we|you'?ll) (offer|get)|benefits|perks|compensation|salary|pay|wir bieten|das bieten wir|in return|how to apply|apply|bewerb|equal/i,
    null,
  ],
  [
    /what you'?ll (do|be doing)|responsibilit|duties|your (role|tasks|work|day)|the (role|job|work)|ihre aufgaben|deine aufgaben|aufgaben|day to day/i,
    'context',
  ],
  [
    /require|must.have|essential|qualification|what (you|we).{0,20}(need|bring|look|expect|ask)|you (have|bring|need|are)|who you are|your (profile|background|experience|skills)|skills|experience|looking for|anforderung|profil|das bringst du|das bringen sie|qualifikation|voraussetzung/i,
    'must',
  ],
]

const bullet = /^\s*(?:[-*•–·▪◦]|\d{1,2}[.)])\s+/

/** Cuts a posting into lines, each with what its section asks of a reader. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let section: RequirementClass | null = 'context'
  let asks = false
  let start = 0
  let isListed = false
  let isApart = false
  for (const text_ of text.split('\n')) {
    const end = start + text_.length
    const heading = headingClass(text_)
    const isEntry = bullet.test(text_)
    if (isListed && isApart && !isEntry && heading === undefined && text_.trim() !== '')
      [section, asks, isListed] = ['context', false, false]
    if (isEntry) isListed = true
    isApart = text_.trim() === ''
    if (heading !== undefined) {
      isListed = false
      section = heading
      asks = heading === 'must' || heading === 'preferred' || heading === 'nice'
    }
    if (text_.trim() !== '') lines.push({ text: text_, start, end, class: section, isHeading: heading !== undefined, asks })
    start = end + 1
  }
  return lines
}

function headingClass(line: string): RequirementClass | null | undefined {
  const trimmed = line.trim()
  const isShort = trimmed.length > 0 && trimmed.length <= 60 && trimmed.split(/\s+/).length <= 8
  if (!isShort || bullet.test(line) || /[.!;,]$/.test(trimmed)) return undefined
  const looksLikeOne = trimmed.endsWith(':') || /^#{1,4} /.test(trimmed) || !/[.,]/.test(trimmed)
  return looksLikeOne ? headings.find(([words]) => words.test(trimmed))?.[1] : undefined
}

/** A line as sentences or list entries, each with its offsets; the bullet is left out. */
export function clausesOf(line: Line): { text: string; start: number; end: number }[] {
  const lead = line.text.match(bullet)?.[0].length ?? 0
  const clauses: { text: string; start: number; end: number }[] = []
  for (const match of line.text.slice(lead).matchAll(/.+?(?:[.;!?](?=\s)|$)/g)) {
    const text = match[0].trim()
    if (text === '') continue
    const start = line.start + lead + match.index + (match[0].length - match[0].trimStart().length)
    clauses.push({ text, start, end: start + text.length })
  }
  return clauses
}
