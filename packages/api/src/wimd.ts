import { ActionView } from '@mosaic/core/actions/schema'
import { Say } from '@mosaic/core/coach/schema'
import { DeltaAnswer } from '@mosaic/core/delta/schema'
import { Claim, FactStatus } from '@mosaic/core/facts/schema'
import { Metrics } from '@mosaic/core/metrics/schema'
import { Analysis } from '@mosaic/core/person/analysis'
import { Day } from '@mosaic/core/time'
import { FactNote, FileReading, FileView, History, TurnEvent, TurnResult } from '@mosaic/core/views/wimd'
import { getUpload, listUploads } from '@mosaic/services/uploads/reads'
import { removeUpload } from '@mosaic/services/uploads/remove'
import { hearUpload, summariseUpload } from '@mosaic/services/uploads/told'
import { createFact } from '@mosaic/services/wimd/createFact'
import { planAction } from '@mosaic/services/wimd/planAction'
import { getActions, getAnalysis, getDelta, getHistory, getMetrics } from '@mosaic/services/wimd/reads'
import { streamChat } from '@mosaic/services/wimd/streamChat'
import { chat } from '@mosaic/services/wimd/takeTurn'
import { updateAction } from '@mosaic/services/wimd/updateAction'
import { updateFact } from '@mosaic/services/wimd/updateFact'
import { z } from 'zod'
import { held } from './held.ts'
import { inSession } from './trpc.ts'

/** Longer than this nobody waits for a recording to be heard. */
const hearingMs = 600_000

const uploads = {
  list: inSession.output(z.array(FileView)).query(({ ctx }) => listUploads(ctx.verb)),
  get: inSession
    .input(z.object({ id: z.string() }))
    .output(FileReading)
    .query(({ ctx, input }) => getUpload(ctx.verb, input)),
  summary: inSession
    .input(z.object({ id: z.string(), text: z.string().trim().min(1).max(8000) }))
    .output(FileView)
    .mutation(({ ctx, input }) => summariseUpload(ctx.verb, input)),
  hear: inSession
    .input(z.object({ id: z.string() }))
    .output(FileView)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('uploads', ctx.verb.session.id)
      // it goes on when whoever asked has left: what is heard is kept
      const { file, settled } = await hearUpload(ctx.verb, input, AbortSignal.timeout(hearingMs))
      ctx.holdOpen(settled)
      return file
    }),
  remove: inSession
    .input(z.object({ id: z.string() }))
    .output(z.null())
    .mutation(({ ctx, input }) => removeUpload(ctx.verb, input)),
}

const facts = {
  create: inSession
    .input(z.object({ claim: Claim }))
    .output(FactNote)
    .mutation(({ ctx, input }) => createFact(ctx.verb, input)),
  update: inSession
    .input(
      z.object({
        id: z.string(),
        status: FactStatus.extract(['confirmed', 'denied', 'retracted', 'cannot_confirm']).optional(),
        claim: Claim.optional(),
        /** The corrected payload alone, for those who do not repeat the kind. */
        payload: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .output(FactNote)
    .mutation(({ ctx, input }) => updateFact(ctx.verb, input)),
}

const actions = {
  list: inSession.output(z.array(ActionView)).query(({ ctx }) => getActions(ctx.verb)),
  create: inSession
    .input(
      z.object({
        what: z.string().trim().min(1).max(500),
        when: Day.nullable().optional(),
        ifThen: z.string().trim().min(1).max(500).nullable().optional(),
        gap: z.string().trim().min(1).max(300).nullable().optional(),
      }),
    )
    .output(ActionView)
    .mutation(({ ctx, input }) => planAction(ctx.verb, input)),
  update: inSession
    .input(
      z.object({
        id: z.string(),
        status: z.enum(['done', 'moved', 'dropped']),
        when: Day.nullable().optional(),
        note: z.string().trim().min(1).max(2000).optional(),
      }),
    )
    .output(ActionView)
    .mutation(({ ctx, input }) => updateAction(ctx.verb, input)),
}

export const wimd = {
  chat: inSession
    .input(Say)
    .output(TurnResult)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('turns', ctx.verb.session.id)
      const { result, settled } = await held(ctx, () => chat(ctx.verb, input, ctx.signal))
      // a slow lane goes on finding beside the answer: it is kept for the next look
      ctx.holdOpen(settled)
      return result
    }),
  stream: inSession
    .input(Say)
    .output(z.custom<AsyncIterable<TurnEvent>>())
    .mutation(async function* ({ ctx, input }): AsyncGenerator<TurnEvent> {
      await ctx.spend('turns', ctx.verb.session.id)
      const done = Promise.withResolvers<void>()
      ctx.holdOpen(done.promise)
      try {
        yield* streamChat(ctx.verb, input, ctx.signal)
      } finally {
        done.resolve()
      }
    }),
  history: inSession
    .input(z.object({ cursor: z.string().max(100).optional(), limit: z.int().min(1).max(100).optional() }))
    .output(History)
    .query(({ ctx, input }) => getHistory(ctx.verb, input)),
  analysis: inSession.output(Analysis).query(({ ctx }) => getAnalysis(ctx.verb)),
  metrics: inSession.output(Metrics).query(({ ctx }) => getMetrics(ctx.verb)),
  delta: inSession
    .input(z.object({ jobId: z.string().max(200).optional(), target: z.string().max(200).optional() }))
    .output(DeltaAnswer)
    .query(({ ctx, input }) => getDelta(ctx.verb, input)),
  uploads,
  facts,
  actions,
}
