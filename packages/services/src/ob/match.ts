import { NotedAt } from '@mosaic/core/export/schema'
import { RequirementReading } from '@mosaic/core/postings/readings'
import { Instant } from '@mosaic/core/time'
import { PostingAsked } from '@mosaic/core/views/ob'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import type { Ranked } from './opportunity.ts'

/** What is sealed of a match beside its columns: which posting, by which formula, and what the person did with it. */
export const MatchContent = z.object({
  jobId: z.string(),
  kept: z.boolean(),
  dismissed: z.boolean(),
  note: z.string().nullable(),
  /** When it was saved, set aside or taken back last, and when each note was written; absent in matches kept before that was. */
  keptAt: Instant.nullable().default(null),
  notedAt: NotedAt,
  formulaVersion: z.string(),
  coverage: z.number(),
  bucket: z.string(),
  /** How each component stood when it was shown last; absent in matches kept before that was. */
  parts: z.record(z.string(), z.number().nullable()).default({}),
  /** How the person reads what it asks for, and what a lane proposed of it. */
  readings: z.array(RequirementReading).default([]),
  /** When a lane was asked to read it. */
  asked: PostingAsked.nullable().default(null),
})
export type MatchContent = z.infer<typeof MatchContent>

/** A match as its row: the four shares without their items, which are made again from facts and posting. */
export function rowOf(ctx: Ctx, { posting, fit, keeping }: Ranked) {
  const { met, provable, learnable, unknown } = fit.skills
  return {
    id: ctx.newId(),
    jobId: posting.id,
    company: posting.company,
    role: posting.role,
    fitScore: fit.score,
    skillsMatch: { met: met.share, provable: provable.share, learnable: learnable.share, unknown: unknown.share },
    valuesMatch: { value: fit.values.value, interval: fit.values.interval },
    content: {
      jobId: posting.id,
      kept: keeping.kept,
      dismissed: keeping.dismissed,
      note: keeping.note,
      keptAt: keeping.keptAt,
      notedAt: [...keeping.notedAt],
      readings: [...keeping.readings],
      asked: keeping.asked,
      formulaVersion: fit.formulaVersion,
      coverage: fit.coverage,
      bucket: fit.bucket,
      parts: Object.fromEntries(fit.components.map(({ id, value }) => [id, value])),
    } satisfies MatchContent,
    createdAt: ctx.now().toISOString(),
  }
}
