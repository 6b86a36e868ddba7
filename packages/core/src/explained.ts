import { z } from 'zod'

/** One part of a number: how much it weighs, what it is worth, what it rests on and what would raise it. */
export const Component = z.object({
  id: z.string(),
  label: z.string(),
  /** Share of the whole, 0 to 1; the weights of all components sum to 1. */
  weight: z.number().min(0).max(1),
  /** 0 to 1, null when nothing is known. */
  value: z.number().min(0).max(1).nullable(),
  /** Known share of this component's own weight, 0 to 1. */
  known: z.number().min(0).max(1),
  /** Plain sentences naming the inputs ("6 of 8 skills used at work"). */
  inputs: z.array(z.string()),
  /** Ids of the facts this rests on. */
  evidence: z.array(z.string()),
  missing: z.array(z.string()),
  /** The one step that would raise it, null when nothing would. */
  raiseBy: z.string().nullable(),
})
export type Component = z.infer<typeof Component>

/** A number that opens into its parts. `value` is null where too little is known; that is never 0. */
export const Explained = z.object({
  /** 0 to 100. */
  value: z.number().min(0).max(100).nullable(),
  band: z.string().nullable(),
  /** Known share of the weight, 0 to 1. */
  coverage: z.number().min(0).max(1),
  /** Lowest and highest value that answers to what is unknown could give, 0 to 100. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  components: z.array(Component),
  formulaVersion: z.string(),
  asOf: z.string(),
  /** SHA-256 free fingerprint of the inputs: equal inputs, equal hash, on any machine. */
  inputsHash: z.string(),
  status: z.enum(['ok', 'too_early', 'not_started']),
})
export type Explained = z.infer<typeof Explained>
