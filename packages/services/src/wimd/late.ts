import { claimLabel } from '@mosaic/core/facts/label'
import { Failure } from '@mosaic/core/failure'
import { type Extracted, stillUnknown } from '@mosaic/core/lane/extract'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import { catalogueOf } from '@mosaic/core/words/catalogue'
import { maybeHeardWords } from '@mosaic/core/words/lanes'
import { listFacts } from '@mosaic/db/facts'
import type { Trx } from '@mosaic/db/open'
import { lockSession } from '@mosaic/db/sessions'
import { appendTurn, listTurns } from '@mosaic/db/turns'
import type { Ctx } from '../context.ts'
import { noteOf } from '../facts/note.ts'
import { recordFacts } from '../facts/record.ts'
import { isAgreed } from '../lane/isAgreed.ts'
import { factFound } from './effects.ts'
import { TurnContent } from './turn.ts'

/** A lane's findings that came after the rules had answered. */
export interface Late {
  readonly lane: OutsideLane
  /** What the person said. */
  readonly said: string
  /** The coach's turn that answered it. */
  readonly turnId: string
  readonly found: Promise<readonly Extracted[]>
}

const looksBack = 50

/**
 * Keeps what a slow lane found once the rules had answered: proposed facts on the person's own words, told by a turn of the coach's that asks
 * whether it is so. The talk stands where it stood, with its open question; what became known meanwhile is left out, and all of it when the person
 * withdrew their agreement.
 */
export async function keepLate(ctx: Ctx, late: Late): Promise<void> {
  const found = await late.found
  if (found.length === 0) return
  try {
    await ctx.aside((trx) => tellLate(ctx, trx, late, found))
  } catch (error) {
    // whoever ended their session meanwhile has nothing left to be told
    if (!(error instanceof Failure)) ctx.log.error('late_not_kept', error)
  }
}

async function tellLate(ctx: Ctx, trx: Trx, { lane, said, turnId }: Late, found: readonly Extracted[]): Promise<void> {
  await lockSession(trx, ctx.session)
  if (!(await isAgreed(ctx, trx, lane))) return
  const turns = await listTurns(trx, ctx.session, TurnContent, { limit: looksBack })
  const [newest] = turns
  const spoken = turns[turns.findIndex(({ id }) => id === turnId) + 1]
  if (!newest || spoken?.content.text !== said) return
  const today = ctx.now().toISOString().slice(0, 10)
  const extracted = stillUnknown(found, await listFacts(trx, ctx.session), { vocabulary: ctx.vocabulary, today, said })
  if (extracted.length === 0) return
  const facts = extracted.map((one) => factFound(ctx, one, said, spoken.id))
  await recordFacts(ctx, trx, facts)
  const catalogue = catalogueOf(newest.content.language, ctx.catalogues)
  const labels = extracted.map(({ claim }) => claimLabel(claim, catalogue))
  const turn: TurnContent = {
    ...newest.content,
    role: 'coach',
    text: maybeHeardWords(labels, catalogue.language),
    facts: facts.map((fact) => noteOf(fact, catalogue)),
    lane,
    laneReason: null,
  }
  await appendTurn(trx, ctx.session, { id: ctx.newId(), content: turn, createdAt: ctx.now().toISOString() })
}
