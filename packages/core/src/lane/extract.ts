import { z } from 'zod'
import { earOf } from '../coach/hear/hear.ts'
import { currentFacts } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import { Claim, type Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { claimFrom, type Parts } from './claimFrom.ts'
import { asData, dataRule } from './data.ts'
import { placeOf, Span } from './quotes.ts'
import type { Task } from './task.ts'

const part = z.string().nullable()
const Found = z.object({
  kind: z.enum(['experience', 'achievement', 'skill', 'credential', 'education', 'language', 'value', 'interest', 'goal', 'challenge']),
  /** The words it rests on, exactly as they stand in the text. */
  quote: z.string(),
  title: part,
  organisation: part,
  place: part,
  name: part,
  degree: part,
  field: part,
})
const ExtractAnswer = z.object({ facts: z.array(Found) })
type Found = z.infer<typeof Found>

export interface ExtractInput {
  /** What the person said, whole. */
  readonly said: string
  /** The question it answers, null when none was open. */
  readonly question: string | null
  readonly facts: readonly Fact[]
  /** What the rules found in the same words. */
  readonly heard: readonly { readonly claim: Claim; readonly quote: Span | null }[]
  readonly vocabulary: Vocabulary
  readonly today: string
}

/** A claim with the words it stands on. */
export const Extracted = z.object({ claim: Claim, quote: Span })
export type Extracted = z.infer<typeof Extracted>

/** More than anybody says of themselves in one message. */
const factsAtMost = 24

/**
 * Finds facts in what a person said. Everything a fact says is a stretch of its quote, and the quote a stretch of what was said: numbers, dates
 * and names come from there by code, never from the answer. Terms (place, pay, hours, permits) are left to the rules, because they decide gates.
 */
export const extractFacts: Task<ExtractInput, z.infer<typeof ExtractAnswer>, readonly Extracted[]> = {
  name: 'extract_facts',
  answer: ExtractAnswer,
  tokensAtMost: 3000,
  prompt: ({ said, question }) => ({
    system: [
      'You find facts that a person says about their own working life. For each give its kind, and in "quote" the words it rests on, copied exactly from "said".',
      'experience: a role they held; title, organisation and place as they stand in the quote. achievement: one piece of work they did. skill: name. credential, language: name. education: degree, field, organisation. value, interest: name. goal: title of the work they want. challenge: what is in their way.',
      'Every field is copied from the quote, or null. Add nothing, translate nothing, complete nothing. What they deny, imagine, wish or say about somebody else is no fact about them. If there is none, give an empty list.',
      dataRule,
    ].join('\n'),
    user: asData({ question, said }),
  }),
  accept(input, { facts }) {
    const accepted: Extracted[] = []
    for (const found of facts.slice(0, factsAtMost)) {
      const extracted = anchored(found, input)
      if (extracted && !isKnown(extracted, accepted, input)) accepted.push(extracted)
    }
    const anchoredOnes = facts.slice(0, factsAtMost).filter((found) => anchored(found, input) !== null).length
    return { accepted, dropped: facts.length - anchoredOnes }
  },
}

const denied = /(?<!\p{L})(?:not|never|no|none|neither|nor|without|cannot|nie|nicht|kein\p{L}*|ohne|niemals)(?!\p{L})|n['’]t(?!\p{L})/iu
const wished =
  /(?<!\p{L})(?:want|wants|wanted|wish|hope|hoping|would|plan|planning|dream|looking for|going to|interested in|möchte|will|würde|hoffe|suche|träume)(?!\p{L})/iu
const ofWork = new Set<Found['kind']>(['experience', 'achievement', 'skill', 'credential', 'education', 'language'])

/** The fact on its words; null when the words are not there, a part is not among them, or they do not say it of the person. */
function anchored(found: Found, { said, vocabulary, today, facts }: ExtractInput): Extracted | null {
  const quote = placeOf(found.quote, said)
  if (!quote) return null
  const ear = earOf(said)
  const around = ear.clausesOf(said).filter(({ start, text }) => start < quote.end && quote.start < start + text.length)
  if (around.some(({ text }) => !ear.isTheirs(text) || (ofWork.has(found.kind) && (denied.test(text) || wished.test(text))))) return null
  const words = said.slice(quote.start, quote.end)
  const parts = partsIn(found, words)
  const claim = parts && claimFrom(found.kind, words, parts, { vocabulary, today, facts, clause: around.map(({ text }) => text).join(' ') })
  return claim && { claim, quote }
}

/** Each part as it stands in the quote, null when one does not. */
function partsIn({ title, organisation, place, name, degree, field }: Found, quote: string): Parts | null {
  const given = { title, organisation, place, name, degree, field }
  const parts: Record<string, string | null> = {}
  for (const [part, words] of Object.entries(given)) {
    const at = words?.trim() ? placeOf(words, quote) : null
    if (words?.trim() && !at) return null
    parts[part] = at && quote.slice(at.start, at.end)
  }
  return parts as unknown as Parts
}

/** Those that neither became known nor were denied since they were found. */
export function stillUnknown(
  extracted: readonly Extracted[],
  facts: readonly Fact[],
  input: Pick<ExtractInput, 'vocabulary' | 'today' | 'said'>,
): Extracted[] {
  return extracted.filter((one) => !isKnown(one, [], { ...input, question: null, heard: [], facts }))
}

/** Whether the rules heard it too, it is known already, or the person said that it is not so. */
function isKnown({ claim, quote }: Extracted, before: readonly Extracted[], { facts, heard }: ExtractInput): boolean {
  const label = claimLabel(claim).toLowerCase()
  const isSame = (other: Claim) =>
    other.kind === claim.kind &&
    (claimLabel(other).toLowerCase() === label ||
      (other.kind === 'skill' &&
        claim.kind === 'skill' &&
        claim.payload.skillId !== null &&
        other.payload.skillId === claim.payload.skillId))
  const overlaps = (other: Span | null) => other !== null && other.start < quote.end && quote.start < other.end
  return (
    before.some((other) => isSame(other.claim)) ||
    heard.some((other) => isSame(other.claim) || (other.claim.kind === claim.kind && claim.kind !== 'skill' && overlaps(other.quote))) ||
    currentFacts(facts).some(isSame)
  )
}
