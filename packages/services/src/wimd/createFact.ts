import { currentFacts } from '@mosaic/core/facts/current'
import { identityOf } from '@mosaic/core/facts/fromReading'
import type { Claim, Fact } from '@mosaic/core/facts/schema'
import type { FactNote } from '@mosaic/core/views/wimd'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { requireCarried } from '../facts/carried.ts'
import { requireLinks } from '../facts/links.ts'
import { named } from '../facts/named.ts'
import { noteOf } from '../facts/note.ts'
import { requireReadable } from '../facts/readable.ts'
import { recordFacts } from '../facts/record.ts'
import { toldTo } from './spoken.ts'

/**
 * Adds what the person states. Said twice it stays one fact, but for a preference: of those the newest holds. Said after a denial it supersedes the denial.
 * @throws Failure `invalid`, `gate_blocked`.
 */
export async function createFact(ctx: Ctx, { claim: typed }: { claim: Claim }): Promise<FactNote> {
  const claim = named(typed, null, ctx)
  return ctx.write(async (trx) => {
    const facts = await listFacts(trx, ctx.session)
    requireLinks(claim, facts)
    requireReadable(claim)
    const told = await toldTo(ctx, trx)
    requireCarried(claim, facts, told)
    const identity = identityOf(claim)
    const earlier = currentFacts(facts).find((fact) => identityOf(fact) === identity)
    if (earlier?.status === 'confirmed' && claim.kind !== 'preference') return noteOf(earlier, told.sentences.coach)
    const fact: Fact = {
      ...claim,
      id: ctx.newId(),
      provenance: earlier?.provenance ?? 'stated',
      status: 'confirmed',
      evidence: earlier?.evidence ?? [],
      supersedesId: earlier?.id ?? null,
      confidence: null,
      createdBy: 'person',
      createdAt: ctx.now().toISOString(),
    }
    await recordFacts(ctx, trx, [fact])
    return noteOf(fact, told.sentences.coach)
  })
}
