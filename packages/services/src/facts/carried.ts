import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { judgeWording } from '@mosaic/core/facts/wordings'
import { Failure } from '@mosaic/core/failure'
import { told } from '@mosaic/core/sentences/reason'
import { english } from '@mosaic/core/sentences/sentences'
import type { Ctx } from '../context.ts'

/**
 * Other words for a line of work may say no more than it does. @throws Failure `invalid` when they are of no line, `gate_blocked` with the reasons when
 * they say more, in the language that the context tells in.
 */
export function requireCarried({ kind, payload }: Claim, facts: readonly Fact[], ctx: Pick<Ctx, 'vocabulary' | 'sentences'>): void {
  if (kind !== 'wording') return
  if (facts.find(({ id }) => id === payload.factId)?.kind !== 'achievement')
    throw new Failure('invalid', 'Other words are kept for a line of work. Name one of your own.', { fields: { factId: 'achievement' } })
  const { result, reasons } = judgeWording(payload, facts, ctx.vocabulary)
  const source = reasons.map((one) => told(one, { ...ctx, sentences: english }))
  if (result === 'block')
    throw new Failure('gate_blocked', `These words say more than the line does. ${source.join(' ')}`, {
      sentences: [{ path: '/wording', text: payload.text, reasons: reasons.map((one) => told(one, ctx)) }],
    })
}
