import { dateRangeIn, isDateAlone } from './dates.ts'
import { type HeadLabel, headLabel, isBodyLabel } from './labels.ts'
import type { Line, Span } from './lines.ts'

const columnHead =
  /^(?:name|employer|company|organi[sz]ation|firm|position|title|job title|role|post|from|to|start|end|start date|end date|dates?|period|duration|years?|months?|place|location|city|duties|responsibilities|project|client|value|description|institution|school|university|qualification|degree|course|subject|grade|result|skill|level|language|zeitraum|von|bis|arbeitgeber|firma|unternehmen|tätigkeit|position|ort|projekt|abschluss|période|employeur|entreprise|poste|lieu|fonction|missions|diplôme|établissement|periodo|período|empresa|puesto|cargo|funciones|lugar|fecha|centro|título|azienda|ruolo|mansione|luogo|período|função|periode|werkgever|bedrijf|functie|plaats)$/iu

/** "Employer, Position, From, To": the row that says what the columns below it hold is nobody's work. */
const headsColumns = ({ cells }: Line) => cells.length > 1 && cells.every(({ text }) => columnHead.test(text.replace(/\s*[:：]$/u, '')))

const open =
  /^(?:present|current|now|today|to date|ongoing|heute|aktuell|aujourd['’]hui|actuel|actualidad|actual|oggi|attuale|atual|heden|obecnie|pågående)$/iu

/** A row of a table tells both ends of a stretch of time in two cells beside each other: one, as it would be written in a line. */
function spanned(line: Line): Line {
  const at = line.cells.findIndex(({ text }, index) => {
    const next = line.cells[index + 1]?.text ?? ''
    const isEnd = open.test(next) || (isDateAlone(next) && dateRangeIn(next)?.from === null)
    return isDateAlone(text) && dateRangeIn(text)?.from === null && isEnd
  })
  const [first, last] = [line.cells[at], line.cells[at + 1]]
  if (!first || !last) return line
  const both = { text: `${first.text} – ${last.text}`, start: first.start, end: last.end }
  return { ...line, cells: [...line.cells.slice(0, at), both, ...line.cells.slice(at + 2)] }
}

const plainLabels: Readonly<Record<HeadLabel, string>> = {
  title: 'Position',
  organisation: 'Employer',
  place: 'Location',
  dates: 'Dates',
  degree: 'Degree',
  field: 'Major',
}

/** A row of a form: its line as label, colon and value tell it, and whether it belongs to an entry's head. */
interface FormRow {
  readonly label: string
  readonly line: Line
  readonly isHead: boolean
}

/** "• Occupation or position held" beside "Cook". */
function formRow(line: Line): FormRow | undefined {
  const [label, value, ...rest] = line.cells
  if (!label || !value || rest.length > 0) return undefined
  const bare = label.text.replace(/\s*\([^()]*\)\s*$|\s*[:：]\s*$/u, '')
  if (/[:：]/u.test(bare)) return undefined
  const kind = headLabel(`${bare}: x`)?.label
  if (!kind && !(line.isList && isBodyLabel(`${bare}: x`))) return undefined
  const cell: Span = { text: `${kind ? plainLabels[kind] : bare}: ${value.text}`, start: label.start, end: value.end }
  return { label: bare, line: { ...line, text: cell.text, isList: false, cells: [cell] }, isHead: kind !== undefined }
}

/** Entries of a form, each from one row of its first label to the next: what heads an entry before what was done in it. */
function formsTold(lines: readonly Line[]): Line[] {
  const told: Line[] = []
  let run: FormRow[] = []
  const flush = () => {
    told.push(...run.filter(({ isHead }) => isHead).map(({ line }) => line), ...run.filter(({ isHead }) => !isHead).map(({ line }) => line))
    run = []
  }
  for (const line of lines) {
    const row = formRow(line)
    if (!row || row.label === run[0]?.label) flush()
    if (row) run.push(row)
    else told.push(line)
  }
  flush()
  return told
}

/** Rows of tables and forms as a résumé without them would tell the same. */
export const rowsTold = (lines: readonly Line[]): Line[] => formsTold(lines.filter((line) => !headsColumns(line)).map(spanned))
