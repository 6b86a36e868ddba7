import { z } from 'zod'
import type { MessageId } from '../words/catalogue.ts'

/** What the person may tap: `answers` carry the value that `POST /wimd` takes as `answer` with the card's `id`. */
export const Card = z.object({
  id: z.string(),
  kind: z.enum(['choice', 'skill', 'value_set', 'fact', 'question', 'upload', 'link']),
  title: z.string(),
  /** Why it is asked, null for the opening. */
  reason: z.string().nullable(),
  quote: z.string().nullable(),
  factId: z.string().nullable(),
  answers: z.array(z.object({ value: z.string(), label: z.string() })),
})
export type Card = z.infer<typeof Card>

/** Where a talk stands; the last four are side states, from which it goes back to where it was. */
export const coachStates = [
  'welcome',
  'path',
  'snapshot',
  'experience',
  'skill_confirm',
  'values',
  'interests',
  'goal',
  'constraints',
  'obstacles',
  'delta_review',
  'options',
  'plan',
  'check_in',
  'pause',
  'correct',
  'support',
  'leave',
] as const
export const CoachStateName = z.enum(coachStates)

/** The rules lane answers everything there is today. */
export const Lane = z.enum(['rules', 'openai', 'anthropic'])
export const Mode = z.enum(['fast_track', 'discovery'])

/** What a person says: their words, or a tap on a card. */
export const Say = z.object({
  prompt: z.string().min(1).max(8000).optional(),
  cardId: z.string().max(200).optional(),
  answer: z.string().max(2000).optional(),
  mode: Mode.optional(),
})
export type Say = z.infer<typeof Say>

/** A message of the catalogue with its slots: words are made from it at the edge. */
export interface Utterance {
  readonly id: MessageId
  readonly params: Readonly<Record<string, string>>
}
