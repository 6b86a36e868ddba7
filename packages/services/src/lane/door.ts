import type { LaneSetUp } from '@mosaic/ai/lanes'
import type { Ask, Said } from '@mosaic/ai/model'
import { hear } from '@mosaic/core/coach/hear/hear'
import { known } from '@mosaic/core/facts/current'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { createMask, type Mask } from '@mosaic/core/lane/mask'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import type { Task } from '@mosaic/core/lane/task'
import { listFacts } from '@mosaic/db/facts'
import { insertLaneCall, settleLaneCall } from '@mosaic/db/laneCalls'
import { readUserData } from '@mosaic/db/sessions'
import { writing } from '@mosaic/db/write'
import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'
import type { OpenCtx } from '../context.ts'
import { Preferences } from '../session/preferences.ts'
import { correct, mostOf, reserve, type Spent, tookOf } from './spend.ts'
import { agreedLane } from './terms.ts'

/** How a lane is waited for. */
export interface LaneWait {
  readonly signal: AbortSignal
  /** Told the place in the queue, 0 when it begins. */
  readonly onPlace?: (place: number) => void
}

/** A lane that the person agreed to, for one task. */
export interface Lane<Input, Accepted> {
  readonly name: OutsideLane
  /** @throws LaneFailure: then the rules answer. */
  ask(input: Input, wait: LaneWait): Promise<{ readonly accepted: Accepted; readonly dropped: number }>
}

/** The one door to a model: a lane for a task, or null when there is none that the person agreed to. */
export type LaneDoor = <Input, Raw, Accepted>(task: Task<Input, Raw, Accepted>) => Promise<Lane<Input, Accepted> | null>

/** What is sealed of a request: whom it went to, and every word of it. */
export const LaneCallContent = z.object({
  lane: z.string(),
  host: z.string(),
  model: z.string(),
  task: z.string(),
  instructions: z.string(),
  words: z.array(z.string()),
  /** Pieces of contact data that were taken out. */
  hidden: z.int(),
})
type LaneCallContent = z.infer<typeof LaneCallContent>

export function laneDoor(ctx: OpenCtx, session: Session): LaneDoor {
  return async (task) => {
    if (ctx.lanes.named.length === 0) return null
    const preferences = await readUserData(ctx.db, session, Preferences)
    const lane = agreedLane(ctx.lanes, preferences?.agreement ?? null)
    if (!lane) return null
    return {
      name: lane.model.lane,
      async ask(input, { signal, onPlace = () => undefined }) {
        const { system, user } = task.prompt(input)
        const mask = await maskFor(ctx, session, user)
        const { name, answer, tokensAtMost } = task
        const asked = { name, system, user: mask.hide(user), answer, tokensAtMost }
        const around = (ask: Ask, send: () => Promise<Said>) => kept({ ctx, session, lane, mask }, name, ask, send)
        const raw = await ctx.lanes.ask(lane.model.lane, asked, around, { owner: session.id, signal, onPlace })
        const { accepted, dropped } = task.accept(input, shown(raw, mask))
        if (dropped > 0) ctx.log.info('lane_dropped', { task: name, dropped })
        return { accepted, dropped }
      },
    }
  }
}

const ears = ['en', 'de'] as const

/** Hides what is known of the person's contact data, and what these words themselves say of it. */
async function maskFor(ctx: OpenCtx, session: Session, words: string): Promise<Mask> {
  const facts = known(await listFacts(ctx.db, session), 'contact').map(({ payload }) => payload)
  const hearing = { vocabulary: ctx.vocabulary, today: ctx.now().toISOString().slice(0, 10), role: null }
  // nobody asks first in which language somebody says their name
  const said = ears
    .flatMap((language) => hear(words, { ...hearing, language }))
    .flatMap(({ claim }) => (claim.kind === 'contact' ? [claim.payload] : []))
  return createMask([...facts, ...said])
}

function shown<T>(answer: T, mask: Mask): T {
  return JSON.parse(JSON.stringify(answer), (_key, value: unknown) => (typeof value === 'string' ? mask.show(value) : value)) as T
}

interface Sending {
  readonly ctx: OpenCtx
  readonly session: Session
  readonly lane: LaneSetUp
  readonly mask: Mask
}

/** Counts and keeps a request before it goes out, so that nothing leaves that is not in the log; then what came of it. */
async function kept({ ctx, session, lane, mask }: Sending, task: string, ask: Ask, send: () => Promise<Said>): Promise<Said> {
  const { model, price } = lane
  const words = ask.turns.map(({ text }) => text)
  const most = mostOf([ask.system, ...words, JSON.stringify(ask.schema)], ask.tokensAtMost, price)
  const content: LaneCallContent = {
    lane: model.lane,
    host: model.host,
    model: model.model,
    task,
    instructions: ask.system,
    words,
    hidden: mask.hidden,
  }
  const { end } = await sending({ ctx, session, content, most })
  try {
    const said = await send()
    await end(tookOf(most, said.end === 'refused' ? 'refused' : 'answered', said.usage, price, ctx.now().toISOString()))
    return said
  } catch (error) {
    const reason = error instanceof LaneFailure && error.reason !== 'unsupported' ? error.reason : 'broken'
    await end(tookOf(most, reason, null, price, ctx.now().toISOString()))
    throw error
  }
}

/** Writes a request into the log before it goes out. */
export async function sending({
  ctx,
  session,
  content,
  most,
}: {
  readonly ctx: OpenCtx
  readonly session: Session
  readonly content: LaneCallContent
  readonly most: Spent
}): Promise<{ end(took: Spent): Promise<void> }> {
  const id = ctx.newId()
  const sentAt = ctx.now()
  await writing(
    ctx.db,
    async (trx) => {
      await reserve({ session, now: () => sentAt }, trx, most, ctx.laneBudget)
      await insertLaneCall(trx, session, { id, content, spent: most, createdAt: sentAt.toISOString() })
    },
    session,
  )
  return {
    end: (took) =>
      writing(
        ctx.db,
        async (trx) => {
          await settleLaneCall(trx, session, id, took)
          await correct(trx, sentAt, most, took)
        },
        session,
      ),
  }
}
