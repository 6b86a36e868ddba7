import type { Line, Span } from '../lines.ts'

/** A line that gives a label a number: "Achievement 27", "2. Ausdauer (88 von 100)", "Autonomie : 9/10". */
export interface ScoredRow {
  readonly label: string
  /** The score as the document writes it: "27", "88 von 100", "9/10", "81%". Null where the document gives only an order. */
  readonly score: string | null
  readonly span: Span
}

const number = '\\d{1,4}(?:[.,]\\d{1,2})?'
const scale =
  '(?:\\s?%|\\s?/\\s?\\d{1,4}|\\s(?:of|out of|von|sur|de|su|em|van|out)\\s\\d{1,4}|\\s(?:points?|punkte|puntos|punti|pontos|punten|pts\\.?))?'
const scored = new RegExp(
  `^(\\p{L}[\\p{L}\\p{M}'’ ,&/()-]{1,60}?)(?:\\s*[:：=.…_]+\\s*|\\s*[–—-]\\s*|\\s*\\(|\\t+|\\s+)(${number}${scale})\\)?(?:\\t.*)?$`,
  'iu',
)
const listed = /^\p{L}[\p{L}\p{M}'’ &/-]{1,40}$/u

/** Rows that give labels numbers, in the order of the document. */
export function scoredRows(lines: readonly Line[]): ScoredRow[] {
  return lines.flatMap((line) => {
    const [, label, score] = scored.exec(line.text) ?? []
    if (label === undefined || score === undefined || isYear(score) || isDateLabel.test(label) || /\([^)]*$/.test(label)) return []
    return [{ label: label.trim(), score: score.replace(/\s+/g, ' '), span: line }]
  })
}

/** Lines of a list that are nothing but a label: "1. Strategic". */
export function listedRows(lines: readonly Line[]): ScoredRow[] {
  return lines.flatMap((line) => (line.isList && listed.test(line.text) ? [{ label: line.text.trim(), score: null, span: line }] : []))
}

const isYear = (score: string) => /^(?:19|20)\d\d$/.test(score)
const isDateLabel =
  /(?:^|\s)(?:date|datum|fecha|nr|no|id|code)$|^(?:data|date|fecha|datum|page|seite|p[áa]gina|tel|phone|telefon|centre|center|room|unit|class|klasse)(?:$|\s(?:of|di|de|del|do|da)\s)/iu

const grade =
  /^(?:[A-F][+-]?|\d{1,3}(?:[.,]\d{1,2})?%?(?:\s?\/\s?\d{1,3})?|(?:sehr |very )?(?:gut|good)|befriedigend|ausreichend|mangelhaft|satisfactory|excellent|pass(?:ed)?|bestanden|notable|sobresaliente|aprobado|matrícula|lode|30L|30 e lode|bien|assez bien|très bien|goed|voldoende|bom|muito bom|suficiente)$/iu

/** Rows of a table that end in a grade: subject, perhaps a code and credits, grade. */
export function gradedRows(lines: readonly Line[]): Line[] {
  return lines.filter(({ cells }) => {
    const last = cells.at(-1)?.text
    return cells.length >= 2 && last !== undefined && grade.test(last) && cells.slice(0, -1).some(({ text }) => /\p{L}{3}/u.test(text))
  })
}
