import { dateRangeIn } from '../dates.ts'
import { educationOf } from '../education.ts'
import type { Line, Span } from '../lines.ts'
import { clip } from '../proposals.ts'
import { degreeIn, isInstitution } from '../schooling.ts'
import { awardIn } from './award.ts'
import { awardedIn, expiryIn, numberIn } from './fields.ts'
import { issuerIn } from './issuer.ts'
import type { PaperText } from './paperText.ts'

/** A certificate, licence or degree: what was awarded, by whom, when, until when, under which number. A list of trainings gives one each. */
export function readCertificate(paper: PaperText): void {
  const { lines, holder, proposals } = paper
  const rows = trainingRows(lines)
  if (rows.length >= 2) {
    const issuer = issuerIn(lines, holder)
    for (const { name, row, date } of rows)
      proposals.add({ kind: 'credential', payload: { ...blank, name: name.text.slice(0, 300), issuer, date } }, row, { signs: ['label'] })
    return
  }
  const name = awardIn(paper)
  if (name === null) return
  const [issuer, date] = [
    issuerIn(
      lines.filter(({ start, end }) => end <= name.start || name.end <= start),
      holder,
    ),
    awardedIn(lines),
  ]
  if (isDegree(name.text, issuer)) {
    const { degree, field } = studyOf(name)
    const payload = { institution: issuer, degree: clip(degree), field: clip(field), place: null, start: null, end: date, details: [] }
    proposals.add({ kind: 'education', payload }, name, { signs: ['label'] })
  } else {
    const payload = { ...blank, name: name.text.slice(0, 300), issuer, date, expires: expiryIn(lines), number: clip(numberIn(lines), 100) }
    proposals.add({ kind: 'credential', payload }, name, { signs: ['label'] })
  }
}

const blank = { issuer: null, date: null, expires: null, number: null, progress: 'held' as const }

/** A degree with its field, as an entry of a résumé would tell it. */
export function studyOf(name: Span): { degree: string | null; field: string | null } {
  const piece = { ...name, isBold: false, isItalic: false }
  return educationOf({
    pieces: [piece],
    places: [],
    dates: undefined,
    links: [],
    items: [],
    stands: true,
    under: undefined,
    heads: [],
    start: name.start,
    end: name.end,
  })
}

const generic = /^(?:certificate|(?:berufs)?ausbildung|lehre|apprenticeship|promotion|cap)$/iu

/** A degree is what a school awards; a school's certificate of a course is none. */
function isDegree(name: string, issuer: string | null): boolean {
  const degree = degreeIn(name)
  return degree !== null && !generic.test(degree.words) && issuer !== null && isInstitution(issuer)
}

const failed =
  /^(?:failed|fail|not (?:passed|completed)|absent|nicht bestanden|non réussi|échoué|ajourné|suspenso|no apto|non superato|reprovado|niet (?:geslaagd|behaald))$/iu

const result =
  /^(?:passed|pass|completed|attended|valid|ok|bestanden|teilgenommen|gültig|réussi|validé|acquis|superad[oa]|apt[oa]|superat[oa]|idone[oa]|aprovad[oa]|geslaagd|behaald)$/iu

/** Rows of a record of trainings: a name, a date, perhaps a result; what was failed is none. */
function trainingRows(lines: readonly Line[]): { name: Span; row: Span; date: string | null }[] {
  return rowsAcross(lines).flatMap((row) => {
    const cells = row.flatMap((line) => line.cells)
    const name = cells.find(({ text }) => /\p{L}{3}/u.test(text) && !dateRangeIn(text) && !result.test(text))
    const date = cells.flatMap(({ text }) => dateRangeIn(text) ?? [])[0]
    if (cells.length < 2 || !name || !date || /[:：]$/.test(name.text) || cells.some(({ text }) => failed.test(text))) return []
    return [{ name, row: row.length === 1 && row[0] ? row[0] : name, date: date.to ?? date.from }]
  })
}

/** Lines at the same height of a page as one row, whatever column each was read in. */
function rowsAcross(lines: readonly Line[]): Line[][] {
  const rows = Map.groupBy(lines, ({ box, page, start }) => (box ? `${page} ${Math.round(box[1])}` : start))
  return [...rows.values()].map((row) => row.toSorted((one, other) => (one.box?.[0] ?? 0) - (other.box?.[0] ?? 0)))
}
