import { isDenied } from '../reading/negation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { asksOf } from './asks.ts'
import { doingIn, type Run, type Speaker } from './doing.ts'
import { knowingIn } from './knowing.ts'
import { isTitle, languagesIn, widened } from './known.ts'
import { traitsIn } from './traits.ts'
import { beginsWithDoing, sentencesOf, type Word, wordsIn } from './words.ts'

/**
 * Words of a text that tell of a skill. `skill` is something done or a way of being ("writing tests", "team player"), `knowledge` a field,
 * tool, language or degree ("contract law", "Kafka"). `skillId` is the vocabulary's, null where it has no name for it.
 */
export interface Mention {
  readonly kind: 'skill' | 'knowledge'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly skillId: string | null
}

/** Groups of the vocabulary that hold ways of being and of dealing with people. */
const soft = new Set(['communication', 'people'])
/** Share of a line's words that the vocabulary has to know for the line to be a list of names. */
const listShare = 0.5

/**
 * What a text says that somebody can, does or knows, sentence by sentence, in order and with its place. Names of the vocabulary, and phrases
 * cut by word classes around cue words, which need no dictionary and may be wrong: what comes of them is to be confirmed. What is denied gives
 * nothing, nor do an employer's sentences about itself, its offer or how to apply. A knowledge may stand within something done ("set up
 * {Kubernetes} clusters"). English, and German names and lists. Linear in the text's length.
 */
export function mentionsIn(text: string, vocabulary: Vocabulary, speaker: Speaker = 'employer'): Mention[] {
  const named = vocabulary.matchSkills(text).map(({ skillId, name, start, end }): Mention => {
    const isDone = soft.has(vocabulary.skill(skillId)?.group ?? '') || beginsWithDoing(name)
    return { kind: isDone ? 'skill' : 'knowledge', text: name, start, end, skillId }
  })
  let at = 0
  return sentencesOf(wordsIn(text)).flatMap((words) => {
    const [from, until] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    while ((named[at]?.start ?? Number.POSITIVE_INFINITY) < from) at++
    const first = at
    while ((named[at]?.end ?? Number.POSITIVE_INFINITY) <= until) at++
    const within = named.slice(first, at)
    if (speaker === 'person' || asksOf(text.slice(from, until), words)) return inSentence(text, words, within, speaker)
    return isNameList(words, within) ? within.filter(({ kind }) => kind === 'knowledge') : []
  })
}

function inSentence(text: string, words: readonly Word[], named: readonly Mention[], speaker: Speaker): Mention[] {
  const as =
    (kind: Mention['kind']) =>
    ({ first, last }: Run): Mention => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
      return { kind, text: text.slice(start, end), start, end, skillId: null }
    }
  const known = named.filter(({ kind, end }) => kind === 'knowledge' && !isTitle(words, end))
  const told = knowingIn(words)
    .map(as('knowledge'))
    .filter((one) => !isMadeOf(one, known))
  const languages = apart([...told, ...known], languagesIn(words).map(as('knowledge')))
  const doing = doingIn(words, speaker).map(as('skill'))
  const traits = apart([...doing, ...known], traitsIn(words).map(as('skill')))
  const skills = named.filter(({ kind }) => kind === 'skill')
  const isPartOfDoing = (one: Mention) =>
    !isProperName.test(one.text) && doing.some(({ start, end }) => start <= one.start && one.end <= end)
  return [
    ...doing,
    ...traits,
    ...apart([...doing, ...traits], skills),
    ...told,
    ...languages,
    ...apart(told, known).map((one) => ({ ...one, ...widened(one, words, text) })),
  ]
    .filter((one) => !isDenied(text, one.start) && !(one.kind === 'knowledge' && isPartOfDoing(one)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Within something done only a name of its own stands out: "set up Kubernetes", but not "plan our sales strategy". */
const isProperName = /[\p{Lu}\p{N}+#]/u

const overlap = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end

/** Of `others` those that share no word with any of `some`. */
function apart(some: readonly Mention[], others: readonly Mention[]): Mention[] {
  return others.filter((one) => !some.some((other) => overlap(one, other)))
}

/** Whether the vocabulary knows the words of a phrase as several names, or all of them as one. */
function isMadeOf(phrase: Mention, known: readonly Mention[]): boolean {
  const within = known.filter((one) => overlap(one, phrase))
  const [first] = within
  return within.length > 1 || (first !== undefined && first.end - first.start >= phrase.end - phrase.start)
}

/** A line that is nothing but names: "Java, Kotlin, Spring Boot". */
function isNameList(words: readonly Word[], named: readonly Mention[]): boolean {
  const covered = words.filter((word) => named.some(({ start, end }) => word.start < end && start < word.end)).length
  return covered >= words.length * listShare
}
