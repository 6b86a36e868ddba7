import { z } from 'zod'
import { isNegated } from '../postings/cues.ts'
import { type RequirementReading, readingsAtMost, unsureOf } from '../postings/readings.ts'
import { partsOf } from '../postings/readOtherwise.ts'
import { type Posting, type Requirement, RequirementClass } from '../postings/schema.ts'
import { isPaper } from '../vocabulary/papers.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { asData, asSeen, postingRule } from './data.ts'
import { placeOf, type Span } from './quotes.ts'
import type { Task } from './task.ts'

const Asked = z.object({
  /** The sentence or list entry that asks for it, exactly as it stands in the posting. */
  quote: z.string(),
  /** The words of the quote that name it. */
  name: z.string(),
  class: RequirementClass,
})
type Asked = z.infer<typeof Asked>
const ClassAnswer = z.object({ requirements: z.array(Asked) })

export interface ClassInput {
  readonly posting: Pick<Posting, 'role' | 'text' | 'requirements'>
  readonly vocabulary: Vocabulary
}

/** What a model proposes of a requirement. */
export type ProposedReading = Omit<RequirementReading, 'by' | 'status'>

/** Characters of a posting that are sent. */
const textAtMost = 12_000
const wordsAtMost = 8

/**
 * Classes what the rules are not sure of in a posting, and finds what they did not. The quote is a stretch of the posting and the name one of the
 * quote, both found by code; what the posting's own words or headings class is not asked about. A proposal is only that: it weighs nothing until the
 * person says yes.
 */
export const classRequirements: Task<ClassInput, z.infer<typeof ClassAnswer>, readonly ProposedReading[]> = {
  name: 'class_requirements',
  answer: ClassAnswer,
  tokensAtMost: 3000,
  prompt: ({ posting }) => ({
    system: [
      'You read what a posting asks of people who apply. For each skill or paper that it asks for give in "quote" the one sentence or list entry that asks for it, copied exactly from "text", in "name" the words of the quote that name it, and its class.',
      'must: without it nobody is considered. preferred: expected, not demanded. nice: a bonus. context: only told, as in a list of duties, and not asked of anybody who applies.',
      '"unsure" holds what was found already without its class: class each of these, and add what is asked for in "text" and stands neither there nor in "sure". Copy, translate nothing, add nothing. If there is none, give an empty list.',
      postingRule,
    ].join('\n'),
    user: asData({ role: posting.role, ...knownOf(posting), text: linesFor(posting.text) }),
  }),
  accept(input, { requirements }) {
    const accepted: ProposedReading[] = []
    let dropped = Math.max(0, requirements.length - readingsAtMost)
    for (const asked of requirements.slice(0, readingsAtMost)) {
      const anchored = anchoredIn(input, asked)
      if (anchored === null) dropped++
      else if (tellsMore(anchored, accepted, input)) accepted.push(anchored)
    }
    return { accepted, dropped }
  },
}

function knownOf(posting: ClassInput['posting']) {
  const unsure = new Set(unsureOf(posting).map(({ id }) => id))
  const named = (isUnsure: boolean) => posting.requirements.filter(({ id }) => unsure.has(id) === isUnsure)
  return {
    unsure: named(true).map(({ label, quote }) => ({ label, quote })),
    sure: named(false).map(({ label }) => label),
  }
}

/** The text as its lines: each is short enough to be sent whole. */
const linesFor = (text: string) =>
  asSeen(text, textAtMost)
    .split('\n')
    .filter((line) => line.trim() !== '')

/** What was classed, on the posting's own words; null when they do not stand there, do not name it, or deny it. */
function anchoredIn({ posting, vocabulary }: ClassInput, { quote, name, class: asked }: Asked): ProposedReading | null {
  const at = placeOf(quote, posting.text)
  const within = at && placeOf(name, posting.text.slice(at.start, at.end))
  if (!at || !within || name.trim().split(/\s+/).length > wordsAtMost) return null
  const words = posting.text.slice(at.start, at.end)
  if (words.includes('\n') || isNegated(words, within.start, within.end)) return null
  const known = alreadyRead(posting, at, words.slice(within.start, within.end), vocabulary)
  if (known) return known.isUnsure ? { ...partsOf(known.requirement), class: asked } : null
  const found = vocabulary.findSkill(words.slice(within.start, within.end))?.skill
  return {
    quote: words,
    ...at,
    kind: found && isPaper(found.id, vocabulary) ? 'credential' : 'skill',
    label: found?.label ?? words.slice(within.start, within.end),
    skillId: found?.id ?? null,
    class: asked,
  }
}

/** The requirement that the rules read at the same words. */
function alreadyRead({ text, requirements }: ClassInput['posting'], at: Span, name: string, vocabulary: Vocabulary) {
  const skillId = vocabulary.findSkill(name)?.skill.id ?? null
  const requirement = requirements.find(
    (one) =>
      one.start < at.end &&
      at.start < one.end &&
      (skillId === null ? one.label.toLowerCase() === name.toLowerCase() : one.skillId === skillId),
  )
  return requirement && { requirement, isUnsure: unsureOf({ text, requirements: [requirement] }).length > 0 }
}

/** Whether it says something that neither the rules nor an earlier proposal does. */
function tellsMore(one: ProposedReading, before: readonly ProposedReading[], { posting: { requirements } }: ClassInput): boolean {
  const isSame = (other: Pick<Requirement, 'kind' | 'label' | 'skillId'>) =>
    other.kind === one.kind &&
    (one.skillId === null ? other.label.toLowerCase() === one.label.toLowerCase() : other.skillId === one.skillId)
  const read = requirements.find(isSame)
  if (before.some(isSame) || read?.negated) return false
  if (read?.quote === one.quote) return read.class !== one.class
  return one.class !== 'context' && (!read || read.class === 'context')
}
