import type { Run } from './doing.ts'
import { heads } from './heads.ts'
import type { Word } from './words.ts'

const cues = new Set(
  'experience knowledge understanding familiar familiarity expertise background degree proficient proficiency skills skill fluent fluency exposure grasp competence competences competencies insight certification certified qualification qualifications versed trained literacy education phd master masters bachelor bachelors msc bsc interest kenntnisse erfahrung erfahrungen ausbildung'.split(
    ' ',
  ),
)
const cuePrepositions = new Set('in of with within on about using from as regarding mit von im für at'.split(' '))
const examples = new Set('like including eg'.split(' '))
/** Words that say how much or how: they lead a name without being part of it. */
const grades = new Set(
  'strong solid good excellent great deep basic advanced relevant similar different various several multiple proven practical extensive thorough sound prior previous professional hands-on other many least minimum years year working broad first-hand demonstrable demonstrated significant general common related equivalent better new more latest any following high-level in-depth fluent written oral spoken at high higher full-time part-time expert technical academic verbal already key own personal'.split(
    ' ',
  ),
)
const tails = new Set(
  'experience knowledge skills skill background understanding proficiency expertise know-how etc similar related job others'.split(' '),
)

/** Noun phrases that name a field, a tool or a subject after a word that asks for it: "knowledge of contract law", "experience with Kafka". */
export function knowingIn(words: readonly Word[]): Run[] {
  const found: Run[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !cues.has(word.lower)) continue
    const next = words[at + 1]
    const run = nameBefore(words, at)
    if (run) found.push(run)
    if (next && !next.isApart && cuePrepositions.has(next.lower)) found.push(...listFrom(words, at + 2))
  }
  return found
}

const follow = new Set('experience knowledge expertise degree proficiency background certification'.split(' '))

/** The name that stands before a word that asks for it: "cloud experience". */
function nameBefore(words: readonly Word[], at: number): Run | null {
  const word = words[at]
  if (!word || word.isApart || !follow.has(word.lower)) return null
  let first = at
  while (
    first > 0 &&
    !words[first]?.isApart &&
    at - first < 4 &&
    words[first - 1]?.kind === 'name' &&
    !grades.has(words[first - 1]?.lower ?? '')
  )
    first--
  return first === at || (first === at - 1 && empty.has(words[first]?.lower ?? ''))
    ? null
    : { first, last: word.lower === 'degree' ? at : at - 1 }
}

/** The names of a list that begins at a word: joined by commas, "and", "or", or examples. */
function listFrom(words: readonly Word[], from: number): Run[] {
  const found: Run[] = []
  let at = from
  for (let limit = 0; limit < 12; limit++) {
    while (words[at] && (words[at]?.kind === 'determiner' || words[at]?.kind === 'adverb' || grades.has(words[at]?.lower ?? ''))) at++
    const run = nameFrom(words, at)
    if (!run) break
    const last = found.at(-1)
    if (last && words[run.first - 1]?.kind === 'joint' && isGeneral(words, run)) found.splice(-1, 1, { first: last.first, last: run.last })
    else found.push(run)
    at = run.last + 1
    const word = words[at]
    if (!word) break
    if (word.kind === 'joint' || examples.has(word.lower)) at++
    else if (word.lower === 'such' && words[at + 1]?.lower === 'as') at += 2
    else if (!(word.isApart && word.kind === 'name')) break
  }
  return found
}

/** "trends and best practices": what stands after "and" names nothing by itself. */
function isGeneral(words: readonly Word[], { first, last }: Run): boolean {
  return words.slice(first, last + 1).every(({ lower }) => lower === 'best' || heads.test(lower))
}

const nominal = new Set(['name', 'gerund', 'verb', 'participle', 'thirdPerson'])

const empty = new Set(
  'field fields technology technologies ability abilities area areas service services software tool tools language languages platform platforms role roles job jobs application applications industry industries environment environments company companies team teams plus asset advantage following thing things way ways level levels years year work world position working kind type types range others stack stacks operations products product projects project people customers clients team-work'.split(
    ' ',
  ),
)

/** The longest run of words at a place that can be a name, without the words that only ask for it. */
export function nameFrom(words: readonly Word[], from: number): Run | null {
  let last = from
  const first = words[from]
  if (!first || !nominal.has(first.kind) || (first.kind === 'verb' && from > 0 && words[from - 1]?.kind === 'to')) return null
  while (
    words[last + 1] &&
    !words[last + 1]?.isApart &&
    nominal.has(words[last + 1]?.kind ?? 'stop') &&
    !tails.has(words[last + 1]?.lower ?? '')
  )
    last++
  if (last - from > 4 || tails.has(first.lower)) return null
  return (last === from && empty.has(first.lower)) || (last > from && first.kind === 'gerund') ? null : { first: from, last }
}
