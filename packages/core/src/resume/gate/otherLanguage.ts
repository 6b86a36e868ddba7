import { smallWordsIn } from '../../reading/language.ts'
import { languageOfScript } from '../../reading/scripts.ts'
import { distinct, type Reason, reason } from '../../sentences/reason.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { amountsIn } from './amounts.ts'
import { unknownDates } from './dates.ts'
import type { Languages, Verdict } from './judge.ts'
import { agencyIn, did, type Known } from './known.ts'
import { isName, unknownSkills } from './names.ts'
import { doubtNumber } from './numbers.ts'
import { inDigits } from './numerals.ts'
import { titlesIn } from './titles.ts'
import { tongueOf } from './tongues/all.ts'
import { largerAcross } from './weights.ts'
import { type Clause, clausesOf, normalise, type Word, wordsIn } from './words.ts'

/** So many small words tell a sentence's language, where those of the facts' own are hardly there; one is enough of the language that was chosen. */
const needed = 3
/** A sentence that shares half of its telling words with its facts is in their language. */
const sharedAtMost = 0.5
/** Of a chosen language whose small words nobody lists: so long a sentence without one of the facts' own is in it. */
const wordsNeeded = 4

/** The language of a sentence when it is another than `own`, that of the facts; null when it is the same or does not tell. */
export function otherLanguageOf(
  text: string,
  words: readonly Word[],
  known: Known,
  { own, declared }: Pick<Languages, 'own' | 'declared'>,
): string | null {
  if (own === null) return null
  const telling = words.filter(({ tells, agency }) => tells && agency === null)
  const isShared = ({ stem, folded }: Word) => known.stems.has(stem) || known.folded.has(folded)
  const stops = [...text.matchAll(/[.!?:;]\s/g)].map(({ index }) => index)
  const sentences = [...Map.groupBy(telling, ({ start }) => stops.filter((stop) => stop < start).length).values()]
  if (sentences.length === 0 || sentences.some((own) => own.filter(isShared).length / own.length >= sharedAtMost)) return null
  const script = languageOfScript(text)
  if (script !== null && script !== own) return script
  const counts = smallWordsIn(text)
  const of = (language: string) => counts.find((one) => one.language === language)?.all
  const asOwn = of(own) ?? 0
  const [best] = counts
  if (best && best.language !== own && best.all >= needed && best.all > 2 * asOwn) return best.language
  if (declared === null || declared === own) return null
  const asDeclared = of(declared)
  const isDeclared = asDeclared === undefined ? asOwn === 0 && words.length >= wordsNeeded : asDeclared > asOwn
  return isDeclared ? declared : null
}

/**
 * A sentence in another language than its facts: figures with their bound, time and end, dates, names, skills, titles, ranks and the size of somebody's
 * part hold across languages and block as ever; what the other words say nobody compared, and it is never more than `unchecked`. `known` is read in the
 * facts' own language.
 */
export function judgeAcross(text: string, known: Known, vocabulary: Vocabulary, language: string): Verdict {
  const said = inDigits(normalise(text), language)
  const clauses = clausesOf(said, language)
  const words = wordsIn(said, language)
  const blocks = distinct([
    ...clauses.flatMap((clause) => unknownFigures(clause, known, language)),
    ...unknownDates(said, clauses, known, language),
    ...words
      .filter((word, at) => isComparable(word) && isName(word, at, words, said, language) && !known.folded.has(word.folded))
      .map(({ written }) => reason('noName', written)),
    ...unknownSkills(said, known, vocabulary, language),
    ...foreignTitles(said, known, vocabulary),
    ...largerAcross(words, known.folded).map((written) => reason('uncarried', written)),
    ...largerPart(clauses, known, language),
  ])
  if (blocks.length > 0) return { result: 'block', reasons: blocks }
  return { result: 'unchecked', reasons: [reason('otherLanguage', heldIn(language))] }
}

const isWorded = (language: string) => language === 'en' || tongueOf(language) !== undefined
const isComparable = ({ written }: Word) => /\p{Script=Latin}/u.test(written)

/** What was compared: ranks and parts where there is a list of their words, names where they look unlike nouns and stand in the same letters. */
function heldIn(language: string) {
  const names = language === 'de' || !isWorded(language) ? [] : (['names'] as const)
  const parts = isWorded(language) ? (['ranks', 'parts'] as const) : []
  return ['figures', 'dates', ...names, ...parts] as const
}

/** Figures that no fact has in this way. What they count cannot be compared; value, unit, bound, time and end can. */
function unknownFigures(clause: Clause, known: Known, language: string): Reason[] {
  const bare = <T extends object>(amount: T) => ({ ...amount, counted: [], before: [], after: [] })
  return amountsIn(clause, language).flatMap((amount) => {
    const doubt = doubtNumber(bare(amount), known.amounts.map(bare))
    return doubt === null ? [] : [doubt.reason]
  })
}

/** "als Projektleiterin" of somebody who never was one: titles are the same when they name the same occupation. */
function foreignTitles(said: string, known: Known, vocabulary: Vocabulary): Reason[] {
  const occupationOf = (title: string) => vocabulary.mapTitle(title)?.occupationId
  const own = new Set(known.facts.flatMap((fact) => (fact.kind === 'experience' ? [occupationOf(fact.payload.title ?? '')] : [])))
  return titlesIn(said, vocabulary)
    .filter(({ title }) => !own.has(occupationOf(title)))
    .map(({ title }) => reason('notAs', title))
}

/** More of a part than any clause of the facts gives, or one that was only helped with told without a word of that. */
function largerPart(clauses: readonly Clause[], known: Known, language: string): Reason[] {
  const most = Math.max(...known.clauses.map(({ agency }) => agency), 0)
  const steps = clauses.flatMap((clause) => agencyIn(clause) ?? [])
  if (steps.some((step) => step > Math.max(did, most))) return [reason('largerPart')]
  const isLost = most < did && isWorded(language) && !steps.some((step) => step <= most)
  return isLost ? [reason('smallerPart')] : []
}
