import type { z } from 'zod'

/** What a model is asked, in two parts: what to do, and the data to do it with. */
export interface Prompt {
  readonly system: string
  readonly user: string
}

/**
 * One small thing that a model may do. The prompt is a pure function of its input. What comes back is checked by `accept`: what does not hold against
 * the input is left out, and how much is counted.
 */
export interface Task<Input, Raw, Accepted> {
  readonly name: string
  /** The form of the answer, checked before anything else. */
  readonly answer: z.ZodType<Raw>
  /** Tokens of the answer, thinking included. */
  readonly tokensAtMost: number
  prompt(input: Input): Prompt
  accept(input: Input, raw: Raw): { readonly accepted: Accepted; readonly dropped: number }
}
