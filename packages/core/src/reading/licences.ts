import { type Line, type Span, split } from './lines.ts'
import type { Proposals } from './proposals.ts'

const classes = '[A-DT][1E]?(?:\\s?\\+\\s?E)?'
const listed = `(?:${classes}(?:(?:,\\s*|\\s*[/&]\\s*|\\s+(?:and|und|et|y|e|en|i)\\s+)${classes})*)`
/** A driving licence by its name, and its classes where they are told: in plain languages it is seldom anything else. */
const drives = new RegExp(
  `^(?:(?:(?:full|clean|valid|current|uk|us|eu)\\s+){0,4}(?:driving|driver['’]?s?)\\s+licen[cs]e|führerschein|fahrerlaubnis|permis(?: de conduire)?(?=\\s+${classes}(?![\\p{L}\\d]))|(?:carn[ée]t?|permiso|licencia) de (?:conducir|manejo)|patente(?: di guida)?(?=\\s+${classes}(?![\\p{L}\\d]))|carta de condução|rijbewijs|prawo jazdy|(?:b-)?körkort|kørekort|førerkort)(?:\\s*[:：,]?\\s*(?:(?:klassen?|class(?:es)?|categor(?:y|ies)|cat\\.?|kat\\.?|categoria|catégorie)\\s+)?${listed})?(?![\\p{L}\\d])`,
  'iu',
)
const besides = 45

/** A driving licence that a line of somebody's particulars names, undefined where it names none. */
export function licenceIn(line: Pick<Line, 'text' | 'start'>): Span | undefined {
  return split(line.text, line.start, /\s+[|•·/]\s+|;\s+/gu).flatMap((part) => {
    const [whole] = drives.exec(part.text) ?? []
    if (whole === undefined || part.text.length > whole.length + besides) return []
    return [{ text: whole.replace(/\s+/g, ' '), start: part.start, end: part.start + whole.length }]
  })[0]
}

/** Licences that stand among contact data, skills and the rest: papers that somebody holds. */
export function readLicences(lines: readonly Line[], proposals: Proposals): void {
  const isTold = (name: string) =>
    proposals.all.some(({ claim }) => claim.kind === 'credential' && claim.payload.name.toLowerCase().includes(name.toLowerCase()))
  for (const line of lines) {
    const licence = licenceIn(line)
    if (licence && !isTold(licence.text))
      proposals.add(
        { kind: 'credential', payload: { name: licence.text, issuer: null, number: null, date: null, expires: null, progress: 'held' } },
        licence,
      )
  }
}
