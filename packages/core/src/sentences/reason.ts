import { z } from 'zod'
import { claimLabel } from '../facts/label.ts'
import { Claim, WorkValue } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { messageOf } from '../words/catalogue.ts'
import { english, type Sentences } from './sentences.ts'

type Reasons = Sentences['reasons']
export type ReasonName = keyof Reasons

/** What is named in the words of a language only when it is told: skills of the vocabulary, one of the six work values, what a fact says. */
const Named = z.union([z.object({ skills: z.array(z.string()) }), z.object({ value: WorkValue }), z.object({ claim: Claim })])
type Named = z.infer<typeof Named>

/** A sentence as it is stored, in no language: its name in `sentences/en/reasons.ts`, and what stands in its slots. */
export const Reason = z.object({
  say: z.enum(Object.keys(english.reasons) as [ReasonName, ...ReasonName[]]),
  with: z.array(z.union([z.string(), z.number(), z.array(z.string()), Named])),
})
export type Reason = z.infer<typeof Reason>

/** A reason; or the English sentence itself, as it was stored before reasons were kept in no language. */
export const StoredReason = z.union([Reason, z.string()])
export type StoredReason = z.infer<typeof StoredReason>

/** What may be put into slots that take these: where words go, what is named only when it is told as well. */
type SlotsOf<Taken extends readonly unknown[]> = {
  [At in keyof Taken]: string extends Taken[At] ? string | Named : Taken[At]
}
type Slots<Name extends ReasonName> = SlotsOf<Parameters<Reasons[Name]>>

export function reason<Name extends ReasonName>(say: Name, ...slots: Slots<Name>): Reason {
  return { say, with: slots as unknown as Reason['with'] }
}

/** Each of them once. */
export const distinct = (reasons: readonly Reason[]): Reason[] => [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()]

/** What reasons are told with. */
export interface Telling {
  readonly sentences: Sentences
  readonly vocabulary: Pick<Vocabulary, 'skill'>
}

/** A stored reason as a sentence. */
export function told(stored: StoredReason, { sentences, vocabulary }: Telling): string {
  if (typeof stored === 'string') return stored
  const named = (slot: Reason['with'][number]) => {
    if (typeof slot !== 'object' || Array.isArray(slot)) return slot
    if ('claim' in slot) return claimLabel(slot.claim, sentences.coach)
    if ('value' in slot) return messageOf(sentences.coach, `value_${slot.value}`)
    return slot.skills.map((id) => vocabulary.skill(id)?.label ?? id).join(', ')
  }
  const say = sentences.reasons[stored.say] as (...slots: readonly unknown[]) => string
  return say(...stored.with.map(named))
}

/** Stored reasons one after the other. */
export function toldTogether(stored: string | readonly StoredReason[], telling: Telling): string {
  return typeof stored === 'string' ? stored : stored.map((one) => told(one, telling)).join(' ')
}
