import { isSmallWord } from '../../reading/language.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { lessening } from './entries.ts'
import { agencyIn, did, type Known, plainStems } from './known.ts'
import { negations } from './lexicon.ts'
import { isCarried } from './mixing.ts'
import { tongueOf } from './tongues/all.ts'
import { weightOf, weighty } from './weights.ts'
import { type Clause, telling, type Word, wordsIn } from './words.ts'

/** Names, tools, ranks and qualifications of a sentence that no fact holds, as reasons. */
export function unknownNames(text: string, words: readonly Word[], known: Known, language: string | null): string[] {
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
    ...(boast !== undefined && !known.folded.has('leading') ? [`No fact carries "${boast}".`] : []),
    ...mixed.map(({ written }) => `"${written}" is written with letters of two scripts.`),
    ...unknown.filter((word) => !mixed.includes(word)).map(({ written }) => `No fact carries the name "${written}".`),
    ...large.filter((word) => !unknown.includes(word)).map(({ written }) => `No fact carries "${written}".`),
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
export function unknownSkills(text: string, known: Known, vocabulary: Vocabulary, language: string | null): string[] {
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
  return [
    ...new Set(
      open.map(({ name, label }) => `No fact carries ${name.toLowerCase() === label.toLowerCase() ? label : `${name} (${label})`}.`),
    ),
  ]
}

const asWords = '(?<!\\p{L})(?:as|als|en tant que|comme|como|in qualità di|come|jako)'
const asTitle = new RegExp(String.raw`${asWords}\s(?:an?\s|the\s|de\s|un[ea]?\s)?(?<title>[\p{L} -]{3,60})`, 'giu')

/** Titles that a text gives somebody: "as an architect", with the words that begin with it. */
export function titlesIn(text: string, vocabulary: Vocabulary): { readonly title: string; readonly words: string }[] {
  return [...text.matchAll(asTitle)].flatMap(({ groups }) => {
    const words = (groups?.title ?? '').trim().split(' ').slice(0, 4)
    const title = words.map((_, at) => words.slice(0, words.length - at).join(' ')).find((some) => vocabulary.mapTitle(some) !== null)
    return title === undefined ? [] : [{ title, words: words.join(' ') }]
  })
}

/** Titles that no role of the cited facts had, as reasons. */
export function unknownTitles(text: string, known: Known, vocabulary: Vocabulary): string[] {
  const own = known.facts.flatMap((fact) => (fact.kind === 'experience' ? [fact.payload.title ?? ''] : []))
  const isTold = (title: string) =>
    known.texts.some((some) => new RegExp(String.raw`${asWords}\s(?:\p{L}+\s)?${escaped(title)}`, 'iu').test(some))
  return titlesIn(text, vocabulary)
    .filter(({ title, words }) => !own.some((some) => isOwnTitle(words, title, some)) && !isTold(title))
    .map(({ title }) => `No fact has you as "${title}".`)
}

/** "As the district nurse" of a fact that has her beside the person: somebody whom no fact has the person as. The word, undefined where there is none. */
export function asSomebodyElse(clause: Clause, known: Known, language: string | null): string | undefined {
  const as = asIn[language ?? 'en'] ?? 'as'
  for (const { index, 0: found } of clause.text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${as})\s`, 'giu'))) {
    const who = clause.words.find(({ start, tells }) => tells && start >= index + found.length)
    if (!who || known.setting.has(who.stem)) continue
    const places = known.clauses.flatMap((one) =>
      one.words.filter(({ stem }) => stem === who.stem).map(({ start }) => one.text.slice(0, start)),
    )
    if (places.length > 0 && places.every((before) => besides.test(before))) return who.written
  }
  return undefined
}

/** "As" in each language: in Portuguese that word is an article. */
const asIn: Readonly<Record<string, string>> = {
  en: 'as',
  de: 'als',
  nl: 'als',
  fr: 'en tant que|comme',
  es: 'como',
  pt: 'como',
  it: 'come|in qualità di',
  pl: 'jako',
}

const besides =
  /(?<!\p{L})(?:with|alongside|to|for|by|mit|neben|für|von|avec|pour|par|con|para|por|per|da|com|met|voor|door|z|ze|dla|przez)\s(?:\p{L}+\s){0,2}$/iu

/** Whether words begin with a title of the person's own, or with its end where that is no less: "Nurse" of "Staff Nurse", not "Manager" of "Assistant Manager". */
function isOwnTitle(words: string, title: string, own: string): boolean {
  const [said, held] = [words.toLowerCase(), own.toLowerCase()]
  return held !== '' && (said.startsWith(held) || (held.endsWith(title.toLowerCase()) && !lessening.test(own)))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The clause's part against that of the facts that carry most of its words: `block` when it is larger, `warn` when "helped" was left out. */
export function doubtAgency(clause: Clause, known: Known): { readonly result: 'block' | 'warn'; readonly reason: string } | null {
  const stems = new Set(plainStems(clause.words))
  // "As Bus Driver at Citylink Buses" tells of no deed
  if (stems.size > 0 && [...stems].every((stem) => known.setting.has(stem))) return null
  const overlap = known.clauses.map((one) => one.stems.filter((stem) => stems.has(stem)).length)
  const most = Math.max(0, ...overlap)
  const carriers = known.clauses.filter((_, at) => overlap[at] === most)
  // "Led:" alone is said of everything behind it
  const least = most === 0 && stems.size === 0 ? Math.min : Math.max
  const recorded = carriers.length === 0 ? did : least(...carriers.map(({ agency }) => agency))
  const said = agencyIn(clause)
  if (said !== null && said > recorded && said > did)
    return { result: 'block', reason: 'This makes your part larger than what was recorded.' }
  // who helped and who took part are a step apart, and people use the one word for the other
  const isLarger = said === null ? recorded < did && most > 0 : said > recorded
  if (!isLarger) return null
  return {
    result: 'warn',
    reason: recorded === 0 ? 'Your facts say that you helped with it.' : 'Your facts say that others did it with you.',
  }
}

/** What the facts deny and the clause says, or the other way round. */
export function turnedOver(clause: Clause, known: Known): string | null {
  const said = negatedStems(clause)
  const plain = plainStems(clause.words).filter((stem) => !said.has(stem))
  const carriers = known.clauses.filter(({ stems }) => stems.some((stem) => plain.includes(stem)))
  const opposite = plain.find((stem) => {
    const holding = carriers.filter(({ stems }) => stems.includes(stem))
    return holding.length > 0 && holding.every((one) => negatedStems(one).has(stem))
  })
  return opposite === undefined ? null : 'Your facts say the opposite.'
}

/** "Never missed a deadline" of a fact about payroll deadlines: denying more than the fact does. */
export function deniesMore(clause: Clause, known: Known): boolean {
  const said = negatedStems(clause)
  if (said.size === 0) return false
  const stems = telling(clause.words)
  const carriers = known.clauses.filter((one) => [...negatedStems(one)].some((stem) => said.has(stem)))
  return carriers.length > 0 && carriers.every((one) => [...negatedStems(one)].some((stem) => !stems.includes(stem)))
}

const ownReach =
  /^(?:of|von|de|di|da|do|du|des|del|della|van|the|a|an|my|our|der|die|das|eine?[nrsm]?|une?|el|la|los|las|il|lo|o|os|as|het|een|\d+)$/

/** "Led the school" of "Led the school's chess club": what was led has to be what the fact says was led. */
export function leadsSomethingElse(clause: Clause, known: Known): boolean {
  if ((agencyIn(clause) ?? 0) <= did) return false
  const stems = telling(clause.words)
  const carriers = known.clauses.filter((one) => one.agency > did && one.stems.some((stem) => stems.includes(stem)))
  return (
    carriers.length > 0 &&
    carriers.every((one) => {
      const heads = headsOf(one)
      return heads.length > 0 && !heads.some((head) => stems.includes(head))
    })
  )
}

/** The last word of each thing that stands behind "led": of "a team of 4 clerks", team and clerks. */
function headsOf({ words }: Clause): string[] {
  const heads: string[] = []
  let head: string | null = null
  const close = () => {
    if (head !== null) heads.push(head)
    head = null
  }
  for (const { tells, stem, folded, isApart } of words.slice(words.findIndex(({ agency }) => agency !== null && agency > did) + 1)) {
    const isJoint = isApart || (!tells && !ownReach.test(folded))
    if (isJoint && (head !== null || heads.length > 0)) break
    if (tells) head = stem
    else close()
  }
  close()
  return heads
}

const negatedReach = 4

function negatedStems({ text, words }: Clause): Set<string> {
  const stems = new Set<string>()
  for (const { index } of text.matchAll(negations)) {
    const after = words.filter(({ start }) => start > index)
    for (const stem of telling(after).slice(0, negatedReach)) stems.add(stem)
  }
  return stems
}
