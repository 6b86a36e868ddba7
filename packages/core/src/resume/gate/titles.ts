import { type Reason, reason } from '../../sentences/reason.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { lessening } from './entries.ts'
import type { Known } from './known.ts'
import type { Clause } from './words.ts'

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
export function unknownTitles(text: string, known: Known, vocabulary: Vocabulary): Reason[] {
  const own = known.facts.flatMap((fact) => (fact.kind === 'experience' ? [fact.payload.title ?? ''] : []))
  const isTold = (title: string) =>
    known.texts.some((some) => new RegExp(String.raw`${asWords}\s(?:\p{L}+\s)?${RegExp.escape(title)}`, 'iu').test(some))
  return titlesIn(text, vocabulary)
    .filter(({ title, words }) => !own.some((some) => isOwnTitle(words, title, some)) && !isTold(title))
    .map(({ title }) => reason('notAs', title))
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
