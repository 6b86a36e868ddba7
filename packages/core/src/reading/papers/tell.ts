import { dateRangeIn } from '../dates.ts'
import { headingKind, isDocumentName } from '../headings.ts'
import type { Line } from '../lines.ts'
import { isName } from '../names.ts'
import type { Section } from '../sections.ts'
import { wordsOf } from './cue.ts'
import { cues } from './cues.ts'
import { gradedRows, scoredRows } from './rows.ts'
import { type Paper, PaperKind } from './schema.ts'

/** Evidence that a text is none of ours: what another kind must outweigh. */
const otherAtFirst = 2.5
/** Most documents that people hand over are résumés. */
const resumeAtFirst = 1
/** How sure a kind must be; below it the document is `other`. */
const sureFrom = 0.6
const titleLines = 8
const titleLength = 70
const textLength = 30_000

/**
 * What kind of document it is. Each kind's evidence is the sum of its cues' weights and of what its shape says; the confidence is the softmax
 * of these sums, p = e^(sum of the kind) / sum over all kinds of e^(their sum), to two places. Below 0.6 it is `other`. `couldBeResume`: the
 * kind is not sure, and something speaks for a résumé.
 */
export function tellKind(
  lines: readonly Line[],
  sections: readonly Section[],
): Pick<Paper, 'kind' | 'confidence'> & { couldBeResume: boolean } {
  const evidence = evidenceOf(lines, sections)
  const total = PaperKind.options.reduce((sum, kind) => sum + Math.exp(evidence[kind]), 0)
  const sureOf = (kind: PaperKind) => Math.round((100 * Math.exp(evidence[kind])) / total) / 100
  const [best = 'other'] = PaperKind.options.toSorted((a, b) => evidence[b] - evidence[a])
  const kind = sureOf(best) < sureFrom ? 'other' : best
  return { kind, confidence: sureOf(kind), couldBeResume: sureOf(best) < sureFrom && evidence.resume > resumeAtFirst }
}

/** How much speaks for each kind. */
export function evidenceOf(lines: readonly Line[], sections: readonly Section[]): Record<PaperKind, number> {
  const aside = asideOf(sections)
  const text = lines
    .filter((line) => !aside.has(line))
    .map((line) => line.text)
    .join('\n')
    .slice(0, textLength)
  const isLarge = largeAmong(lines)
  const titles = lines
    .filter((line, at) => !line.isList && line.text.length <= titleLength && (at < titleLines || isLarge(line)))
    .map((line) => line.text.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '').replace(/\s+/g, ' '))
  const told = (kind: PaperKind) =>
    cues[kind].reduce(
      (sum, { weight, place, pattern }) =>
        sum + ((place === 'title' ? titles.some((one) => pattern.test(one)) : pattern.test(text)) ? weight : 0),
      0,
    )
  const words = text.split(/\s+/).length
  const scored = scoredRows(lines).length
  const graded = gradedRows(lines).length
  return {
    resume: resumeAtFirst + told('resume') + resumeEvidence(lines, sections) + (words < 80 && /linkedin\.com\/in|@/i.test(text) ? 1.5 : 0),
    certificate: told('certificate') + (words <= shortWords ? birthAndLayout(lines, text) : 0) - (words > 400 ? 2 : 0),
    reference: told('reference') + (tellsOfAnother(text) ? 1.5 : 0) + (words < 40 ? -1 : 0),
    review: told('review'),
    assessment: told('assessment') + (scored >= 3 ? 2 : 0),
    transcript: told('transcript') + (graded >= 4 ? 3 : 0),
    cover_letter: told('cover_letter'),
    posting: told('posting'),
    other: otherAtFirst + told('other'),
  }
}

const shortWords = 150
/** In a sentence, not at a label as résumés have it. */
const tellsBirth = wordsOf('(?:born on|geboren am|geb\\. am|née? le|nacid[oa] (?:el|en)|nat[oa] (?:a|il)|nascid[oa] (?:a|em)|geboren op)')
/** A birth in a sentence, and a sentence set on lines of their own around somebody's name, as certificates have them. */
const birthAndLayout = (lines: readonly Line[], text: string) =>
  (tellsBirth.test(text) ? 1 : 0) +
  (lines.some(({ text: name }, at) => /^\p{Ll}/u.test(lines[at + 1]?.text ?? '') && isName(name)) ? 1.5 : 0)

const ofAnother = /(?:^|[.!?]\s+)(?:She|He|Er|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij)\s/gmu

/** Whether sentences begin with somebody else again and again: "She organised … He is …". */
const tellsOfAnother = (text: string) => (text.match(ofAnother)?.length ?? 0) >= 2

/** What a résumé says of its referees, which speaks for no reference. */
function asideOf(sections: readonly Section[]): ReadonlySet<Line> {
  const hasWork = sections.some(({ kind }) => kind === 'experience')
  return new Set(sections.flatMap(({ kind, lines }) => (hasWork && kind === 'references' ? lines : [])))
}

/** Whether a line is set larger than nearly all others: a title wherever it stands on the page. */
function largeAmong(lines: readonly Line[]): (line: Line) => boolean {
  const sizes = lines.map(({ size }) => size ?? 0).toSorted((one, other) => other - one)
  const usual = sizes[Math.max(2, Math.floor(lines.length / 20))] ?? 0
  return ({ size }) => size !== null && usual < size - 0.5
}

/** How a letter greets whom it is sent to. */
export const salutation =
  /^(?:dear|to whom|sehr geehrte|guten tag|madame|monsieur|à qui|estimad|a quien|gentile|egregio|spett|a chi|exm|a quem|prezad|geachte|beste|aan wie)/iu
const reached = /@[\p{L}\d-]+\.|\+?\d[\d ().-]{7,}\d/u

/** A résumé is told by its parts: sections that we know, stretches of time, contact data at the top. */
function resumeEvidence(lines: readonly Line[], sections: readonly Section[]): number {
  const kinds = new Set(
    sections.filter(({ kind, lines }) => kind !== 'other' && kind !== 'head' && lines.length > 0).map(({ kind }) => kind),
  )
  const named = new Set(
    sections.flatMap(({ heading }) => (heading === null ? [] : (headingKind(heading) ?? []))).filter((kind) => kind !== 'other'),
  )
  const spans = lines.filter(({ text }) => {
    const range = text.length < 160 ? dateRangeIn(text) : undefined
    return range !== undefined && range.from !== null
  }).length
  const top = lines.slice(0, 12)
  return (
    (kinds.has('experience') ? 2 : 0) +
    (kinds.has('education') ? 1.25 : 0) +
    named.size * 0.75 +
    Math.min(spans, 3) +
    (top.some(({ text }) => reached.test(text)) ? 1 : 0) +
    (lines.slice(0, 4).some(({ text }) => isDocumentName(text)) ? 4 : 0) -
    (lines.slice(0, 25).some(({ text }) => salutation.test(text) && text.length < 60) ? 3 : 0)
  )
}
