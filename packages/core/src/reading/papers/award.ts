import { dateRangeIn } from '../dates.ts'
import type { Line, Span } from '../lines.ts'
import { isName } from '../names.ts'
import { degreeIn, isInstitution } from '../schooling.ts'
import { isCompany } from '../work.ts'
import { fieldIn } from './fields.ts'
import type { PaperText } from './paperText.ts'
import { isTitleLine } from './titleLines.ts'

const quoted = /[„“«"]\s*([^„“”«»"]{3,160}?)\s*[“”»"]/u
const programme =
  'course|training|programme|program|seminar|workshop|qualification|examination|apprenticeship|degree|diploma|award|licen[cs]e|certificate|completion|participation|attendance|' +
  '\\p{L}*kurs|\\p{L}*lehrgang|\\p{L}*seminar|\\p{L}*schulung|weiterbildung|fortbildung|\\p{L}*prüfung|ausbildungsberuf|studiengang|' +
  '\\p{L}*ausbildung|formation|stage|diplôme|titre|certificat|habilitation|curso|jornada|taller|título|certificado|corso|formazione|percorso|esame|qualifica|attestato|opleiding|cursus|examen|formação'
const linking =
  "(?:\\s*[:–—-]|\\s+(?:of|in|on|as|for|entitled|the|de|del|en|di|in|su|sul|sur|zum|zur|als|zu|over|tot|d['’]|intitulée?|titulad[oa]|denominat[oa]))*"
const inProse = new RegExp(`(?<!\\p{L})(?:${programme})${linking}\\s+((?-i:[\\p{Lu}\\d])[^\\n.;,(]{2,140})`, 'giu')
const runsOn =
  /\s+(?:at|by|held|from|with|and has|delivered|organi[sz]ed|bei|mit|an der|à|auprès|avec|con|realizad[oa]|impartid[oa]|presso|tenut[oa]|svolt[oa]|bij|na|bestanden|teilgenommen|abgelegt|absolviert|erfolgreich|successfully|com aproveitamento|met goed gevolg|(?:on|am|vom|du|le|el|il|op|em|no dia|van|dal)\s(?=\d))(?:\s?.*)?$/iu

/** What was awarded: at its label, in quotation marks, after the word for a course or degree, in the title, or the line that carries it. */
export function awardIn({ lines, text, holder }: PaperText): Span | null {
  const labelled = fieldIn(lines, 'course')
  if (labelled) return labelled
  const isHolder = (words: string) => holder !== null && words.includes(holder.text)
  const marked = quoted.exec(text)
  if (marked?.[1] !== undefined && !isHolder(marked[1])) return spanAt(text, marked.index + marked[0].indexOf(marked[1]), marked[1])
  return titled(lines) ?? underTitle(lines, isHolder) ?? carried(lines, isHolder) ?? inSentence(lines, text)
}

function inSentence(lines: readonly Line[], text: string): Span | null {
  const from = bodyStart(lines)
  const body = text.slice(from)
  const degree = degreeIn(body)
  if (
    degree &&
    /^\p{Lu}/u.test(degree.words) &&
    !/^(?:certificate|diploma|diplom|diplôme|grado|lehre|ausbildung|lizenz|licence|cap)$/i.test(degree.words)
  )
    return spanAt(text, from + degree.start, bare(body.slice(degree.start).split('\n')[0] ?? ''))
  for (const match of body.matchAll(inProse)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].length - words.length
    if (!isSigned(body, start) && !isOfBody(body, match.index, start))
      return spanAt(text, from + start, bare(words, body[start - 1] === '\n'))
  }
  return null
}

/** "Dr. A. Whitfield, Programme Director": the line of who signed. */
function isSigned(body: string, at: number): boolean {
  const line = body.slice(body.lastIndexOf('\n', at) + 1, at)
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}?\p{Lu}[\p{L}'’-]*,/u.test(line)
}

/** The line above is the name of a body that happens to hold the word: "Instituto de Formação", and below it a place. */
function isOfBody(body: string, at: number, start: number): boolean {
  const line = body.slice(body.lastIndexOf('\n', at) + 1, at + body.slice(at).indexOf('\n'))
  return body.slice(at, start).includes('\n') && /^\p{Lu}/u.test(line) && (isInstitution(line) || isCompany(line))
}

/** The words up to where the sentence runs on; on a line of their own they are whole. */
function bare(words: string, isOwnLine = false): string {
  const first = words.split(/[.;,(]/)[0] ?? ''
  return (isOwnLine ? first : first.replace(runsOn, '')).trim()
}

/** Where the text under the title begins. */
function bodyStart(lines: readonly Line[]): number {
  return (lines.findLast((line, at) => at < 8 && isTitleLine(line.text)) ?? lines[0])?.end ?? 0
}

const kindAlone =
  /^(?:professional |official )?(?:certificate|diploma|award|licen[cs]e|certification|permit|certificado|certificato|certificat|attestation|attestato|diplôme|training (?:record|history|log|passport)|historique des formations|registro de formación|libretto formativo|registo de formação|\p{L}+)(?: (?:of|de|di|van) \p{L}+)?$/iu

/** "Certificate in Food Hygiene": a title that names what it certifies. */
function titled(lines: readonly Line[]): Span | null {
  return lines.find(({ text }) => isTitleLine(text) && !kindAlone.test(text.trim())) ?? null
}

/** The line that carries the award where the sentence around it is set on lines of its own. */
function carried(lines: readonly Line[], isHolder: (words: string) => boolean): Span | null {
  const isSmall = (line: Line | undefined) => line !== undefined && /^\p{Ll}/u.test(line.text)
  const goesOn = (at: number) => isSmall(lines[at - 1]) || (isSmall(lines[at + 1]) && /\p{Ll}$/u.test(lines[at - 1]?.text ?? ''))
  const ends = (line: Line | undefined) => line === undefined || /[.:]$/.test(line.text)
  return (
    lines.find(
      (line, at) =>
        !ends(lines[at - 1]) && goesOn(at) && isAward(line, isHolder) && (!isName(line.text) || at > 1) && !isTitleLine(line.text),
    ) ?? null
  )
}

/** What stands right under a title that names only the kind: "DIPLOMA", "Verzorgende IG"; "CERTIFICAT", "de Sauveteur Secouriste". */
function underTitle(lines: readonly Line[], isHolder: (words: string) => boolean): Span | null {
  const isTitle = (line: Line | undefined) => line !== undefined && isTitleLine(line.text) && kindAlone.test(line.text.trim())
  for (const [at, line] of lines.entries()) {
    if (!isTitle(lines[at - 1]) || line.text.split(/\s+/).length > 8 || openEnd.test(line.text)) continue
    const lead = /^(?:de|du|d['’]|of|in|for|di|van|über|für)\s+(?=\p{Lu})/u.exec(line.text)?.[0].length ?? 0
    const rest = { ...line, text: line.text.slice(lead), start: line.start + lead }
    if (isAward(rest, isHolder)) return rest
  }
  return null
}

const openEnd = /[,:]$|(?<!\p{L})(?:that|que|che|dat|dass|to|à|a|an|aan)$/iu

const isAward = (line: Line, isHolder: (words: string) => boolean) =>
  line.cells.length === 1 &&
  /^[\p{Lu}\d]/u.test(line.text) &&
  !/[:：]|\d{4}/.test(line.text) &&
  !dateRangeIn(line.text) &&
  !isHolder(line.text) &&
  !/^(?:n[°ºr]|no)(?!\p{L})/iu.test(line.text)

const spanAt = (text: string, start: number, words: string): Span => ({
  text: words.replace(/\s+/g, ' '),
  start,
  end: start + text.slice(start, start + words.length).length,
})
