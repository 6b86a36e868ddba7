import { correctedLine } from '@mosaic/core/facts/correctedLine'
import { currentFacts } from '@mosaic/core/facts/current'
import { Claim, type Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import type { FactNote } from '@mosaic/core/views/wimd'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { requireCarried } from '../facts/carried.ts'
import { requireLinks } from '../facts/links.ts'
import { named } from '../facts/named.ts'
import { noteOf } from '../facts/note.ts'
import { requireReadable } from '../facts/readable.ts'
import { recordFacts } from '../facts/record.ts'
import { relinked } from '../facts/relink.ts'
import { toldTo } from './spoken.ts'

export interface FactChange {
  readonly id: string
  readonly status?: 'confirmed' | 'denied' | 'retracted' | 'cannot_confirm' | undefined
  /** The corrected claim, of the same kind. */
  readonly claim?: Claim | undefined
  /** Its payload alone, its names in camelCase or snake_case. */
  readonly payload?: Record<string, unknown> | undefined
}

/**
 * Confirms, corrects, denies or takes back a fact by a new one that supersedes it; what pointed at the old one points at the new one.
 * @throws Failure `not_found`, `stale` when it was superseded meanwhile, `invalid` when the kind would change.
 */
export async function updateFact(ctx: Ctx, { id, status, claim: given, payload }: FactChange): Promise<FactNote> {
  if (!status && !given && !payload)
    throw new Failure('invalid', 'Say what should change: a status or a corrected claim.', { fields: { status: 'missing' } })
  return ctx.write(async (trx) => {
    const facts = await listFacts(trx, ctx.session)
    const old = facts.find((fact) => fact.id === id)
    if (!old) throw new Failure('not_found', 'There is no such fact.')
    if (!currentFacts(facts).includes(old)) throw new Failure('stale', 'This fact was changed meanwhile. Look at it again.', { id })
    const typed = given ?? (payload && claimOf(old.kind, payload))
    const claim = typed && asCorrected(named(typed, old, ctx), old)
    if (claim && claim.kind !== old.kind)
      throw new Failure('invalid', `This fact is of the kind ${old.kind} and stays so.`, { fields: { kind: claim.kind } })
    if (claim) requireLinks(claim, facts)
    if (claim) requireReadable(claim)
    const told = await toldTo(ctx, trx)
    if (claim) requireCarried(claim, facts, told)
    const next: Fact = {
      ...(claim ?? old),
      id: ctx.newId(),
      provenance: claim ? 'stated' : old.provenance,
      status: status ?? 'confirmed',
      evidence: old.evidence,
      supersedesId: old.id,
      confidence: claim ? null : old.confidence,
      createdBy: 'person',
      createdAt: ctx.now().toISOString(),
    }
    await recordFacts(ctx, trx, [next, ...relinked(facts, old.id, next.id, ctx)])
    return noteOf(next, told.sentences.coach)
  })
}

/** A corrected line of work loses what its new words no longer tell. */
function asCorrected(claim: Claim, old: Fact): Claim {
  if (claim.kind !== 'achievement' || old.kind !== 'achievement') return claim
  return { kind: 'achievement', payload: correctedLine(claim.payload, old.payload) }
}

function claimOf(kind: Fact['kind'], payload: Record<string, unknown>): Claim {
  const named = Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]),
  )
  const parsed = Claim.safeParse({ kind, payload: named })
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
  throw new Failure('invalid', `Please correct ${Object.keys(fields).join(', ')}.`, { fields })
}
