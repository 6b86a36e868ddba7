import { KeyKind, KeyView, NewKey, Receipt, SentList, SessionView, StartedSession } from '@mosaic/core/views/session'
import { listSent } from '@mosaic/services/lane/sent'
import { endSession } from '@mosaic/services/session/end'
import { extendSession } from '@mosaic/services/session/extend'
import { createKey, listKeys, removeKey } from '@mosaic/services/session/keys'
import { leaveSession } from '@mosaic/services/session/leave'
import { openWithKey } from '@mosaic/services/session/openWithKey'
import { getSession } from '@mosaic/services/session/reads'
import { rotateKey } from '@mosaic/services/session/rotate'
import { startSession } from '@mosaic/services/session/start'
import { updateSession } from '@mosaic/services/session/update'
import { leaveFeedback } from '@mosaic/services/upkeep/feedback'
import { z } from 'zod'
import { anyone, inSession } from './trpc.ts'

const keys = {
  list: inSession.output(z.array(KeyView)).query(({ ctx }) => listKeys(ctx.verb, ctx.key)),
  create: inSession
    .input(z.object({ kind: KeyKind.exclude(['browser']), label: z.string().max(100).optional(), expiresAt: z.iso.datetime().optional() }))
    .output(NewKey)
    .mutation(({ ctx, input }) => createKey(ctx.verb, input)),
  remove: inSession
    .input(z.object({ id: z.string() }))
    .output(z.null())
    .mutation(({ ctx, input }) => removeKey(ctx.verb, input)),
}

export const session = {
  start: anyone
    .input(z.object({ cookie: z.boolean().optional() }))
    .output(StartedSession)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('sessions', null)
      const { key, session } = await startSession(ctx.app.open)
      if (!input.cookie) return { ...session, token: key }
      ctx.setCookie(key, new Date(session.expiresAt))
      return session
    }),
  draftKey: inSession
    .output(z.object({ key: z.string() }))
    .query(({ ctx }) => ({ key: Buffer.from(ctx.verb.session.draftKey()).toString('base64url') })),
  get: inSession.output(SessionView).query(({ ctx }) => getSession(ctx.verb)),
  update: inSession
    .input(
      z.object({
        aiLane: z.enum(['rules', 'openai', 'anthropic']).optional(),
        language: z.string().min(2).max(35).optional(),
        timeZone: z.string().max(64).optional(),
        pause: z.boolean().optional(),
        recoveryOffered: z.boolean().optional(),
      }),
    )
    .output(SessionView)
    .mutation(({ ctx, input }) => updateSession(ctx.verb, input)),
  sent: inSession
    .input(z.object({ cursor: z.string().max(100).optional(), limit: z.int().min(1).max(100).optional() }))
    .output(SentList)
    .query(({ ctx, input }) => listSent(ctx.verb, input)),
  extend: inSession.output(SessionView).mutation(async ({ ctx }) => {
    const view = await extendSession(ctx.verb)
    if (ctx.via === 'cookie' && ctx.key) ctx.setCookie(ctx.key, new Date(view.expiresAt))
    return view
  }),
  rotate: inSession
    .input(z.object({ others: z.boolean().optional() }))
    .output(StartedSession)
    .mutation(async ({ ctx, input }) => {
      const { key, session } = await rotateKey(ctx.verb, ctx.key, input)
      if (ctx.via !== 'cookie') return { ...session, token: key }
      ctx.setCookie(key, new Date(session.expiresAt))
      return session
    }),
  open: anyone
    .input(z.object({ key: z.string().min(20).max(120), cookie: z.boolean().optional() }))
    .output(StartedSession)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('opens', null)
      const { key, session } = await openWithKey(ctx.app, input.key)
      if (input.cookie === false) return { ...session, token: key }
      ctx.setCookie(key, new Date(session.expiresAt))
      return session
    }),
  leave: inSession.output(z.null()).mutation(async ({ ctx }) => {
    await leaveSession(ctx.verb, ctx.key)
    ctx.clearCookie()
    return null
  }),
  end: inSession.output(Receipt).mutation(async ({ ctx }) => {
    const receipt = await endSession(ctx.verb)
    ctx.clearCookie()
    return receipt
  }),
  feedback: anyone
    .input(z.object({ text: z.string().trim().min(1).max(4000), page: z.string().max(200) }))
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('sessions', null)
      return leaveFeedback(ctx.app.open, input)
    }),
  keys,
}
