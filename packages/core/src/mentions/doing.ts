import type { Kind, Word } from './words.ts'

/** Words `first` to `last` of a list, both included. */
export interface Run {
  readonly first: number
  readonly last: number
}

const leadsToGerund = new Set(
  'in for by of with while when through on from including involve involves involving about experience experienced enjoy enjoys comfortable like love start keep responsible be are is by and or as your'.split(
    ' ',
  ),
)
const leadsToVerb = new Set('you we will can should must to help helps who candidate also and or ability able i'.split(' '))
const leadsToPast = new Set(['i', 'we'])
/** Who speaks: of a posting's "we" the employer is meant, of a person's they themselves. */
export type Speaker = 'employer' | 'person'
/** Whoever these words speak of, it is not who reads the posting. */
const others = new Set('we they it that which this customers clients users companies company team teams'.split(' '))
/** Verbs by which a posting speaks to its reader, and that tell of no skill. */
const idle = new Set(
  'apply contact send submit click visit read call join offer become receive see need want look looking offering applying joining be being having start starting find feel expect stay staying play bring complete enjoy written spoken advanced'.split(
    ' ',
  ),
)

/** Words that tell of something done only with what it is done to. */
const vague = new Set(
  'working giving ensuring making taking doing getting using keeping becoming growing developing providing building supporting helping seeking achieving following engineering marketing'.split(
    ' ',
  ),
)

/** Verb phrases that tell what somebody does or is to do: "develop and maintain internal tools", "working with partners". */
export function doingIn(words: readonly Word[], speaker: Speaker): Run[] {
  const found: Run[] = []
  let previous = -1
  for (let at = 0; at < words.length; at++) {
    if (!begins(words, at, previous) || (speaker === 'employer' && isOthers(words, at))) continue
    const last = endOf(words, at)
    const word = words[at]
    const isBrought = words[last]?.lower === 'experience'
    if (word && !isBrought && !idle.has(word.lower) && (last > at || (word.kind === 'gerund' && !vague.has(word.lower)))) {
      found.push({ first: at, last })
      previous = last
      at = last
    }
  }
  return found
}

/** "We build", "so that they can sell", "the company is growing": what others than the reader do. */
function isOthers(words: readonly Word[], at: number): boolean {
  let back = at - 1
  while (!words[back + 1]?.isApart && (words[back]?.kind === 'adverb' || words[back]?.kind === 'auxiliary')) back--
  return back >= 0 && back >= at - 3 && !words[back + 1]?.isApart && others.has(words[back]?.lower ?? '')
}

function begins(words: readonly Word[], at: number, previous: number): boolean {
  const word = words[at]
  if (!word) return false
  let back = at - 1
  if (word.kind === 'adverb') return false
  while (words[back]?.kind === 'adverb' && !words[back + 1]?.isApart) back--
  const before = words[back]
  const isFirst = before === undefined || words[back + 1]?.isApart === true
  if (word.kind === 'verb') {
    if (isFirst) return /^\p{Lu}/u.test(word.text) || back < 0 || previous === back
    return before.kind === 'to' || before.kind === 'auxiliary' || leadsToVerb.has(before.lower)
  }
  if (word.kind === 'thirdPerson') return isFirst && back < 0
  if (word.kind === 'participle') {
    const goesOn = before?.kind === 'joint' && previous === back - 1
    return (isFirst || goesOn || leadsToPast.has(before.lower)) && hasObject(words, at)
  }
  if (word.kind === 'gerund') return isFirst || leadsToGerund.has(before.lower) || before.kind === 'verb'
  return false
}

/** "Negotiated contracts", what somebody did, but not "Focused on quality" or "Limited". */
function hasObject(words: readonly Word[], at: number): boolean {
  const next = kindAt(words, skipAdverbs(words, at) + 1)
  const after = words[skipAdverbs(words, at) + 1]?.lower
  return (
    next === 'determiner' ||
    next === 'name' ||
    next === 'gerund' ||
    next === 'joint' ||
    next === 'verb' ||
    after === 'with' ||
    after === 'after'
  )
}

const verbal: ReadonlySet<Kind | undefined> = new Set(['verb', 'gerund', 'thirdPerson', 'participle'])
const inner: ReadonlySet<Kind | undefined> = new Set(['name', 'participle', 'verb', 'gerund', 'thirdPerson'])
const carries = new Set(['of', 'into'])

/** The class of a word that no punctuation parts from the one before, undefined where there is none. */
const kindAt = (words: readonly Word[], at: number): Kind | undefined => (words[at]?.isApart ? undefined : words[at]?.kind)

/** Where a verb phrase ends: its verbs, the preposition they take, what they are done to, and what that is "of" or "and". */
function endOf(words: readonly Word[], first: number): number {
  return objectEnd(words, prepositionEnd(words, verbsEnd(words, first)))
}

/** "design, develop and carefully maintain": verbs of one form in a row, with their adverbs. */
function verbsEnd(words: readonly Word[], first: number): number {
  const form = words[first]?.kind
  let at = first
  for (;;) {
    const joint = skipAdverbs(words, at) + 1
    if (kindAt(words, joint) !== 'joint' || !verbal.has(form) || kindAt(words, joint + 1) !== form) return skipAdverbs(words, at)
    at = joint + 1
  }
}

function skipAdverbs(words: readonly Word[], at: number): number {
  let last = at
  while (kindAt(words, last + 1) === 'adverb') last++
  return last
}

/** "work with", "adhere to": the preposition right after a verb is part of what is done. */
function prepositionEnd(words: readonly Word[], at: number): number {
  const kind = kindAt(words, at + 1)
  const isTaken = kind === 'preposition' || (kind === 'to' && kindAt(words, at + 2) !== 'verb')
  return isTaken && isNominal(words, at + 2) ? at + 1 : at
}

function objectEnd(words: readonly Word[], at: number): number {
  let end = at
  for (let next = at + 1; ; next++) {
    const kind = kindAt(words, next)
    if (kind === 'determiner' || kind === 'adverb') continue
    if (inner.has(kind)) {
      if (kind === 'gerund' && end > at && next - 1 === end && !inner.has(words[next + 1]?.kind)) return end
      end = next
    } else if (end === at || !goesOn(words, next)) return end
  }
}

/** "tools and tests", "the quality of care", but not "tools and test them". */
function goesOn(words: readonly Word[], at: number): boolean {
  const kind = kindAt(words, at)
  if (kind === 'joint') return isNominal(words, at + 1) && !startsClause(words, at + 1)
  return kind === 'preposition' && carries.has(words[at]?.lower ?? '') && isNominal(words, at + 1)
}

function isNominal(words: readonly Word[], at: number): boolean {
  const kind = kindAt(words, skipAdverbs(words, at - 1) + 1)
  return kind === 'determiner' || inner.has(kind)
}

/** Whether a word after "and" begins something else that is done: "build tools and maintain them". */
function startsClause(words: readonly Word[], at: number): boolean {
  const next = kindAt(words, at + 1)
  return verbal.has(words[at]?.kind) && (next === 'determiner' || next === 'preposition' || next === 'name' || next === 'to')
}
