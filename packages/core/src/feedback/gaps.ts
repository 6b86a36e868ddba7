import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Finding } from './schema.ts'

interface Span {
  readonly pointer: string
  readonly name: string
  readonly start: number
  readonly end: number
  /** As the document has them. */
  readonly startDate: string
  readonly endDate: string | undefined
}

/** A reader starts to ask after more than half a year. */
const monthsAtMost = 6
/** A gap that a role of ten years followed asks nobody. */
const monthsLookedBack = 120

/** Stretches of more than six months in which nothing stands, and roles without dates. A year without months counts whole, in favour of the person. */
export function gapFindings(document: ResumeDocument, { writing: say }: Sentences = english): Finding[] {
  const { work = [], volunteer = [], education = [], projects = [] } = document
  const all = [
    ...work.map((one, at) => ({ ...one, pointer: `/work/${at}`, name: one.position ?? one.name ?? say.aRole })),
    ...volunteer.map((one, at) => ({ ...one, pointer: `/volunteer/${at}`, name: one.position ?? one.organization ?? say.aRole })),
    ...education.map((one, at) => ({ ...one, pointer: `/education/${at}`, name: one.studyType ?? one.institution ?? say.aDegree })),
    ...projects.map((one, at) => ({ ...one, pointer: `/projects/${at}`, name: one.name ?? say.aProject })),
  ]
  const undated = all.filter(({ pointer, startDate, endDate }) => pointer.startsWith('/work') && !startDate && !endDate)
  const spans = all.flatMap(({ pointer, name, startDate, endDate }): Span[] =>
    startDate
      ? [
          {
            pointer,
            name,
            startDate,
            endDate,
            start: monthOf(startDate, 'start'),
            end: endDate ? monthOf(endDate, 'end') : Number.POSITIVE_INFINITY,
          },
        ]
      : [],
  )
  return [
    ...undated.map(
      ({ pointer, name }): Finding => ({
        rule: 'undated',
        severity: 'important',
        where: pointer,
        page: null,
        quote: name,
        ...say.undated(),
      }),
    ),
    ...gapsBetween(spans, say),
  ]
}

function gapsBetween(spans: readonly Span[], say: Sentences['writing']): Finding[] {
  const findings: Finding[] = []
  const newest = Math.max(...spans.map(({ start, end }) => (Number.isFinite(end) ? end : start)))
  let until: Span | undefined
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const months = until ? span.start - until.end - 1 : 0
    const isExact = [until?.endDate, span.startDate].every((date) => (date ?? '').length > 4)
    if (until && months > monthsAtMost && newest - span.start <= monthsLookedBack)
      findings.push({
        rule: 'date_gap',
        severity: 'minor',
        where: span.pointer,
        page: null,
        quote: span.name,
        ...say.dateGap(until.endDate ?? '', span.startDate, months, isExact),
      })
    if (!until || span.end > until.end) until = span
  }
  return findings
}

function monthOf(date: string, side: 'start' | 'end'): number {
  const [year = '', month] = date.split('-')
  return Number(year) * 12 + (month === undefined ? (side === 'start' ? 0 : 11) : Number(month) - 1)
}
