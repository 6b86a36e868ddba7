import type { Fact } from '../../facts/schema.ts'
import { distinct, type Reason, reason } from '../../sentences/reason.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { GateLine } from '../schema.ts'
import { amountsIn } from './amounts.ts'
import { unknownDates, yearsBetween } from './dates.ts'
import { type Known, knownFrom } from './known.ts'
import { isMixed, isReversed, losesItsDoer, lostCaution, lostHead, newWords, thingMadeADeed, tiedAsCause } from './mixing.ts'
import { unknownNames, unknownSkills } from './names.ts'
import { doubtNumber, turnedRound } from './numbers.ts'
import { inDigits } from './numerals.ts'
import { judgeAcross, otherLanguageOf } from './otherLanguage.ts'
import { doubtAgency, leadsSomethingElse } from './part.ts'
import { asSomebodyElse, unknownTitles } from './titles.ts'
import { deniesMore, turnedOver } from './turned.ts'
import { type Clause, clausesOf, normalise, wordsIn } from './words.ts'

/** Of a document as its sentences tell it, of all facts, and the one that was chosen for the document; null where they do not tell. */
export interface Languages {
  readonly language: string | null
  readonly own: string | null
  readonly declared: string | null
}

export interface Verdict {
  readonly result: GateLine['result']
  readonly reasons: readonly Reason[]
}

/** More than any sentence says. Each figure is held against each clause and each word against all facts: the time it takes grows by more than the length. */
const lettersAtMost = 2000
const figuresAtMost = 60
const tooLong: Verdict = { result: 'warn', reasons: [reason('tooLong')] }

/**
 * Holds free text against the facts it cites. `block`: a figure, name, date, skill, title, rank, paper or part that they do not carry. `warn`: words
 * that none of them says, or that they tell apart. `unchecked`: nothing is cited and nothing in it could be held against a fact, or it is in another
 * language than its facts.
 */
export function judgeText(
  text: string,
  cited: readonly Fact[],
  standing: readonly Fact[],
  vocabulary: Vocabulary,
  { language, own, declared }: Languages,
): Verdict {
  if (text.length > lettersAtMost) return tooLong
  const known = knownFrom(cited, standing, language)
  const said = inDigits(normalise(text), language)
  if ((said.match(/\d+/g)?.length ?? 0) > figuresAtMost) return tooLong
  const bare = (some: string) => some.toLowerCase().replace(/[.;,]+$/, '')
  if (known.texts.some((own) => bare(own) === bare(said))) return { result: 'pass', reasons: [] }
  const clauses = clausesOf(said, language)
  const words = wordsIn(said, language)
  const other = otherLanguageOf(said, words, known, { own, declared })
  if (other !== null) return judgeAcross(text, knownFrom(cited, standing, own), vocabulary, other)
  const figures = clauses.flatMap((clause) => doubtFigures(clause, known, language))
  const agency = clauses.flatMap((clause) => doubtAgency(clause, known) ?? [])
  const blocks = distinct([
    ...figures.filter(({ result }) => result === 'block').map((one) => one.reason),
    ...unknownDates(said, clauses, known, language),
    ...unknownNames(said, words, known, language),
    ...unknownSkills(said, known, vocabulary, language),
    ...unknownTitles(said, known, vocabulary),
    ...agency.filter(({ result }) => result === 'block').map((one) => one.reason),
    ...clauses.flatMap((clause) => turnedOver(clause, known) ?? []),
    ...(clauses.some((clause) => isReversed(clause, known)) ? [reason('reversed')] : []),
  ])
  if (blocks.length > 0) return { result: 'block', reasons: blocks }
  if (cited.length === 0) return { result: 'unchecked', reasons: [reason('noFact')] }
  const unsaid = [...new Set(newWords(words, known, language))]
  const warnings = distinct([
    ...figures.filter(({ result }) => result === 'warn').map((one) => one.reason),
    ...agency.filter(({ result }) => result === 'warn').map((one) => one.reason),
    ...(unsaid.length > 0 ? [reason('unsaid', unsaid.slice(0, 3))] : []),
    ...(clauses.some((clause) => isMixed(clause, known)) ? [reason('tied')] : []),
    ...clauses.flatMap((clause) => thingMadeADeed(clause, known, language) ?? []).map((word) => reason('thing', word)),
    ...(clauses.some((clause) => deniesMore(clause, known)) ? [reason('deniesMore')] : []),
    ...(clauses.some((clause) => leadsSomethingElse(clause, known)) ? [reason('ledElse')] : []),
    ...clauses.flatMap((clause) => lostCaution(clause, known) ?? []).map((word) => reason('factsSay', word)),
    ...clauses.flatMap((clause) => lostHead(clause, known) ?? []).map((word) => reason('goesFor', word)),
    ...clauses.flatMap((clause) => asSomebodyElse(clause, known, language) ?? []).map((word) => reason('notAs', word)),
    ...(tiedAsCause(said, words, known) ? [reason('noCause')] : []),
    ...(clauses.some((clause) => losesItsDoer(clause, known)) ? [reason('othersPart')] : []),
  ])
  return { result: warnings.length > 0 ? 'warn' : 'pass', reasons: warnings }
}

function doubtFigures(clause: Clause, known: Known, language: string | null) {
  return amountsIn(clause, language).flatMap((amount) => {
    if (isDuration(amount.value, amount.counted, known)) return []
    const doubt = doubtNumber(amount, known.amounts)
    if (doubt) return [doubt]
    const turned = turnedRound(clause, known.clauses, amount, known.amountsOf)
    return turned === null ? [] : [{ result: 'block' as const, reason: turned }]
  })
}

/** "3 years" of a role that lasted that long. */
function isDuration(value: number, counted: readonly string[], known: Known): boolean {
  if (!/^(?:year|jahr|ann|año|anno|ano|jaar|an)/.test(counted[0] ?? '')) return false
  return known.facts.some(({ kind, payload }) => kind === 'experience' && yearsBetween(payload.start, payload.end) === value)
}
