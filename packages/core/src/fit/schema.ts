import { z } from 'zod'
import { Component } from '../explained.ts'

/** A yes-or-no term with both sides' words; gates never change the fit number. */
export const Gate = z.object({
  id: z.string(),
  label: z.string(),
  result: z.enum(['pass', 'unknown', 'fail']),
  /** The posting's words, null when it is silent. */
  asked: z.string().nullable(),
  /** The person's words, null when they have not said. */
  have: z.string().nullable(),
})
export type Gate = z.infer<typeof Gate>

export const Bucket = z.enum(['eligible', 'check_first', 'blocked'])

/** One requirement against the person. */
export const ShareItem = z.object({
  label: z.string(),
  requirementId: z.string().nullable(),
  class: z.string(),
  quote: z.string().nullable(),
  factIds: z.array(z.string()),
  /** 0 to 1, null when never asked. */
  met: z.number().min(0).max(1).nullable(),
  reason: z.string().nullable(),
})
export type ShareItem = z.infer<typeof ShareItem>

export const Share = z.object({ share: z.number().min(0).max(1), items: z.array(ShareItem) })

/** The four Delta shares; they sum to 1 (all 0 when nothing is asked for). */
export const SkillShares = z.object({ met: Share, provable: Share, learnable: Share, unknown: Share })
export type SkillShares = z.infer<typeof SkillShares>

/** A reason with both quotes and what it is worth in points of the fit. */
export const FitReason = z.object({
  text: z.string(),
  points: z.number().nullable(),
  asked: z.string().nullable(),
  have: z.string().nullable(),
  requirementId: z.string().nullable(),
  factIds: z.array(z.string()),
})
export type FitReason = z.infer<typeof FitReason>

/** An unknown worth asking about: `skillId` or constraint `dimension` says what the answer would set. */
export const FitQuestion = z.object({
  id: z.string(),
  text: z.string(),
  skillId: z.string().nullable(),
  dimension: z.string().nullable(),
  /** Points of interval width that an answer would remove. */
  gain: z.number(),
})

export const ValuesMatch = z.object({
  value: z.number().min(0).max(1).nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** The person's placings beside what is typical for the occupation and what the posting says of itself. */
  typical: z.array(
    z.object({
      workValue: z.string(),
      extent: z.number(),
      person: z.enum(['most', 'least']).nullable(),
      /** Share of comparisons that it wins with the person, 0 to 1; null while too few are known. */
      score: z.number().min(0).max(1).nullable(),
    }),
  ),
  /** Whether what is typical is our own estimate or O*NET's survey; null where nothing is known of the occupation. */
  basis: z.enum(['estimate', 'onet']).nullable(),
  says: z.array(z.object({ workValue: z.string(), quote: z.string() })),
})

export const InterestsMatch = z.object({
  value: ValuesMatch.shape.value,
  interval: ValuesMatch.shape.interval,
  /** What the person chose beside what the work is made of. */
  typical: z.array(
    z.object({
      interest: z.string(),
      /** How much the work is of it, 1 to 7. */
      extent: z.number(),
      person: z.enum(['most', 'least']).nullable(),
      /** Share of comparisons that it wins with the person, 0 to 1; null while too few are known. */
      score: z.number().min(0).max(1).nullable(),
    }),
  ),
  basis: ValuesMatch.shape.basis,
})

export const Fit = z.object({
  /** 0 to 100; null when less than 40 % of the weight is known. */
  score: z.number().min(0).max(100).nullable(),
  band: z.enum(['strong', 'good', 'stretch', 'weak', 'provisional']).nullable(),
  interval: z.tuple([z.number(), z.number()]),
  coverage: z.number().min(0).max(1),
  /** Points that the person's own skills, work and goal bring so far: the order of postings that have no number yet. Never shown. */
  grounds: z.number().min(0).max(100),
  /** Set when missing musts cap the number: what it would have been and what the cap is. */
  ceiling: z.object({ value: z.number(), uncapped: z.number(), reason: z.string() }).nullable(),
  bucket: Bucket,
  components: z.array(Component),
  gates: z.array(Gate),
  skills: SkillShares,
  values: ValuesMatch,
  interests: InterestsMatch,
  why: z.array(FitReason),
  whyNot: z.array(FitReason),
  ask: z.array(FitQuestion),
  raise: z.array(FitReason),
  formulaVersion: z.string(),
})
export type Fit = z.infer<typeof Fit>
