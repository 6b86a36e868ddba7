import { interestIn } from '../../coach/interests.ts'
import { valueIn } from '../../coach/values.ts'
import { type Line, type Span, split } from '../lines.ts'
import { clip } from '../proposals.ts'
import { listedLanguages } from '../skills.ts'
import { wordsOf } from './cue.ts'
import type { PaperText } from './paperText.ts'
import { listedRows, type ScoredRow, scoredRows } from './rows.ts'

/** What a report measures, by the words of its title and headings. */
const measures = {
  value: wordsOf('(?:work |core )?values?', '(?:arbeits)?werte\\p{L}*', 'valeurs', 'valores', 'valori', 'waarden\\p{L}*'),
  interest: wordsOf(
    'interests?|riasec|holland(?: code)?',
    '(?:berufs)?interessen\\p{L}*',
    '(?:d.)?intérêts?',
    'intereses?',
    'interess[ei]',
  ),
} as const
const strongest =
  /(?<!\p{L})(?:top|strongest|greatest|highest|signature|größten?|wichtigsten?|höchsten|principales|principaux|plus forts?|fortalezas|puntos fuertes|mayores|maggiori|principali|punti di forza|pontos fortes|principais|sterkste|grootste)(?!\p{L})/iu

const mostTaken = 5

/**
 * An assessment report: the values, interests or strengths that it puts first, as things to ask about, never as what the person is. A whole
 * ranking gives its upper half, a list of the strongest all; five at most. A language test gives the language with its level: that was measured.
 */
export function readAssessment({ lines, proposals }: PaperText): void {
  const tested = languageTested(lines)
  if (tested) {
    const { span, language, level } = tested
    proposals.add({ kind: 'language', payload: { language, level: clip(level, 100) } }, span)
    return
  }
  const kind = kindOf(lines)
  const rows = ranked(lines)
  const isTop = strongest.test(
    lines
      .slice(
        0,
        lines.findIndex(({ start }) => start === rows[0]?.span.start),
      )
      .map((line) => line.text)
      .join('\n'),
  )
  for (const { label, span } of rows.slice(0, Math.min(mostTaken, isTop ? rows.length : Math.ceil(rows.length / 2)))) {
    const words = label.slice(0, 200)
    if (kind === 'value')
      proposals.add({ kind, payload: { label: words, workValue: valueIn(words), placed: null, choice: null } }, span, { inferred: true })
    else if (kind === 'interest')
      proposals.add({ kind, payload: { label: words, interest: interestIn(words), choice: null } }, span, { inferred: true })
    else proposals.listSkill(words, span, { inferred: true })
  }
}

function kindOf(lines: readonly Line[]): 'value' | 'interest' | 'skill' {
  const titles = lines
    .filter(({ text }) => text.length <= 70)
    .slice(0, 12)
    .map(({ text }) => text)
    .join('\n')
  return measures.value.test(titles) ? 'value' : measures.interest.test(titles) ? 'interest' : 'skill'
}

/** Rows from the highest score to the lowest where all scores can be compared, else in the document's order. */
function ranked(lines: readonly Line[]): ScoredRow[] {
  const scored = scoredRows(lines)
  if (scored.length < 2) return listedRows(lines)
  const points = (row: ScoredRow) => Number.parseFloat((row.score ?? '').replace(',', '.'))
  return scored.toSorted((a, b) => points(b) - points(a))
}

const commonLevel = /(?<![\p{L}\d])([ABC][12])(?![\p{L}\d])/u
const wholeScore =
  /^(?:overall|total|gesamt\p{L}*|global|note globale|puntuación total|punteggio totale|pontuação total|totaal\p{L}*)(?!\p{L})/iu
const titleLines = 8

/** The language that a report's title says it tests, with the level or the whole score that it gives. */
function languageTested(lines: readonly Line[]): { span: Span; language: string; level: string | null } | undefined {
  const titles = lines.slice(0, titleLines).filter(({ text }) => !/[:：]/.test(text))
  const words = titles.flatMap(({ text, start }) => split(text, start, /\s+|(?<=\p{L})-(?=\p{Lu})/gu))
  const [named] = words.flatMap((word) => listedLanguages([{ ...(titles[0] as Line), ...word }]).languages)
  if (!named) return undefined
  const level = lines.flatMap(({ text }) => commonLevel.exec(text)?.[1] ?? [])[0]
  const whole = lines.find(({ text }) => wholeScore.test(text))
  return {
    span: named.span,
    language: named.language.charAt(0) + named.language.slice(1).toLowerCase(),
    level: level ?? whole?.text.replace(/\t+/g, ' ') ?? null,
  }
}
