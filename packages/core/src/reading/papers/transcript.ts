import { type DateRange, dateRangeIn } from '../dates.ts'
import { isContinuation } from '../items.ts'
import type { Line, Span } from '../lines.ts'
import { clip } from '../proposals.ts'
import { degreeIn, isInstitution } from '../schooling.ts'
import { studyOf } from './certificate.ts'
import { awardedIn, fieldIn, fieldsIn, graduatedIn } from './fields.ts'
import type { PaperText } from './paperText.ts'
import { gradedRows } from './rows.ts'
import { isTitleLine } from './titleLines.ts'

/** A transcript: the studies at its head, and the skills that its subjects name, which wait for the person's yes. Grades stay on the paper. */
export function readTranscript({ lines, proposals }: PaperText): void {
  const graded = new Set(gradedRows(lines))
  const head = lines.filter((line) => !graded.has(line))
  const school = fieldIn(head, 'school') ?? head.find(({ text, cells }) => cells.length === 1 && text.length < 90 && isInstitution(text))
  const study = studyIn(head)
  if (!school && !study) return
  const institution = clip(school?.text ?? null)
  const { degree, field } = study ? studyOf(study.name) : { degree: null, field: null }
  const range = spanOfStudy(head)
  const end = range?.to ?? graduatedIn(head) ?? (degree === null ? null : awardedIn(head))
  const own = study?.field ?? (study && degree === null ? study.name.text : field)
  const ref = proposals.add(
    {
      kind: 'education',
      payload: { institution, degree: clip(degree), field: clip(own), place: null, start: range?.from ?? null, end, details: [] },
    },
    study?.name ?? school ?? { start: 0, end: 0 },
    { signs: ['label'] },
  )
  if (study) for (const row of graded) for (const cell of row.cells) proposals.linkSkills(cell.text, cell, ref, { inferred: true })
}

/** The degree and its field: at labels of their own, in one, or by the words for a degree in the text. */
function studyIn(lines: readonly Line[]): { name: Span; field: string | null } | undefined {
  const labelled = fieldsIn(lines, 'degree')
  const named = labelled.find(({ text }) => degreeIn(text) !== null)
  const other = labelled.find((one) => one !== named)
  const name = named ?? degreeTold(lines) ?? other ?? degreeTold(lines, true)
  return name && { name, field: other && other !== name ? other.text : null }
}

/** The words for a degree with more behind them: "Laurea Triennale in Ingegneria Gestionale"; `isOnly` takes a degree alone, in a title too. */
function degreeTold(lines: readonly Line[], isOnly = false): Span | undefined {
  for (const [at, line] of lines.entries()) {
    const found = line.text.length < 300 && !isInstitution(line.text) && (isOnly || !isTitleLine(line.text)) ? degreeIn(line.text) : null
    if (!found) continue
    const words = (
      runningOn(line, lines[at + 1])
        .slice(found.start)
        .split(/[,;(]|\s(?:il|el|le|am|on|em|op)\s\d/)[0] ?? ''
    ).trim()
    const start = line.start + found.start
    if (words.length > found.words.length || isOnly) return { text: words, start, end: start + words.length }
  }
  return undefined
}

/** A long line with the one that goes on with it; a line break is one character as a blank is, so offsets hold. */
const runningOn = (line: Line, next: Line | undefined) =>
  next && line.text.length > 60 && next.start === line.end + 1 && isContinuation(next, line) ? `${line.text} ${next.text}` : line.text

/** From when until when somebody studied, where the paper says both. */
function spanOfStudy(lines: readonly Line[]): DateRange | undefined {
  return lines.flatMap(({ text }) => dateRangeIn(text) ?? []).find(({ from }) => from !== null)
}
