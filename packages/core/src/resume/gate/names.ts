import { isSmallWord } from '../../reading/language.ts'
import { distinct, type Reason, reason } from '../../sentences/reason.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Known } from './known.ts'
import { isCarried } from './mixing.ts'
import { tongueOf } from './tongues/all.ts'
import { weightOf, weighty } from './weights.ts'
import { type Word, wordsIn } from './words.ts'

/** Names, tools, ranks and qualifications of a sentence that no fact holds, as reasons. */
export function unknownNames(text: string, words: readonly Word[], known: Known, language: string | null): Reason[] {
  const bends = tongueOf(language)?.bendsNames ?? false
  const isHeld = ({ folded, stem }: Word) => known.folded.has(folded) || (bends && known.stems.has(stem))
  const unknown = words.filter((word, at) => isName(word, at, words, text, language) && !isHeld(word))
  const mixed = words.filter(({ written, folded }) => isMixedScript(written) && !known.folded.has(folded))
  const weights = new Set([...known.folded].map(weigh))
  const isElided = ({ end }: Word) => text[end] === "'" && (language === 'it' || language === 'fr')
  const large = words.filter(
    (word) =>
      word.agency === null &&
      weighty.has(word.folded) &&
      !weights.has(weigh(word.folded)) &&
      !isRate(word, text) &&
      !isSmallWord(language, word.folded) &&
      !isElided(word),
  )
  const boast = /(?<!\p{L})(?:a|an|the|as|of|our|my)\s(leading)(?!\p{L})/iu.exec(text)?.[1]
  return [
    ...(boast !== undefined && !known.folded.has('leading') ? [reason('uncarried', boast)] : []),
    ...mixed.map(({ written }) => reason('twoScripts', written)),
    ...unknown.filter((word) => !mixed.includes(word)).map(({ written }) => reason('noName', written)),
    ...large.filter((word) => !unknown.includes(word)).map(({ written }) => reason('uncarried', written)),
  ]
}

const weigh = (folded: string) => weightOf.get(folded) ?? folded

/** A capital inside a sentence, capitals alone, a capital inside a word, a digit in it. In German every noun has a capital, in a headline every word. */
export function isName({ written, start }: Word, at: number, words: readonly Word[], text: string, language: string | null): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}&.+#]+$|^\p{L}+\p{Lu}|\p{L}.*\d|[+#]/u.test(written)) return true
  if (!/^\p{Lu}/u.test(written) || written.length < 2 || at === 0 || language === 'de' || /[.!?:]\s+$/.test(text.slice(0, start)))
    return false
  const long = words.slice(1).filter((word) => word.written.length > 3)
  return long.length < 3 || long.some((word) => !/^\p{Lu}/u.test(word.written))
}

const isMixedScript = (word: string) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)

/** "every shift" is how often, not how many. */
function isRate({ folded, end }: Word, text: string): boolean {
  return (
    /^(?:every|alle|toutes?|tous|jeder|jede|jedes|todos|todas|ogni|tutti|elke)$/.test(folded) &&
    /^\s(?:\p{L}+\s)?(?:hour|shift|day|night|week|month|quarter|year|stunde|tag|woche|monat|jahr|schicht|jour|semaine|mois|an|día|semana|mes|año|giorn|settiman|mes|ann|dia|uur|dag|week|maand|jaar)/iu.test(
      text.slice(end),
    )
  )
}

/** Skills that the vocabulary knows by a sentence's words and no fact holds: neither by a name nor as a narrower one. */
export function unknownSkills(text: string, known: Known, vocabulary: Vocabulary, language: string | null): Reason[] {
  const skillsIn = (some: string) => vocabulary.matchSkills(some)
  // "dei" is an article in Italian before it is short for anything
  const isSaid = (words: readonly Word[]) => {
    const folded = new Set(words.map((word) => word.folded))
    return words.every((word) => !word.tells || isCarried(word, folded, known, language))
  }
  const said = skillsIn(text).filter(({ name }) => !isSaid(wordsIn(name, language)))
  if (said.length === 0) return []
  const held = new Set([
    ...known.texts.flatMap((some) => skillsIn(some).map(({ skillId }) => skillId)),
    ...known.facts.flatMap((fact) => (fact.kind === 'skill' && fact.payload.skillId ? [fact.payload.skillId] : [])),
  ])
  const open = said.filter(({ skillId }) => ![...held].some((id) => vocabulary.closeness(id, skillId) === 1))
  return distinct(open.map(({ name, skillId }) => reason('noSkill', name, { skills: [skillId] })))
}
