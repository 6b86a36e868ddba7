import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { judgeWording } from '@mosaic/core/facts/wordings'
import { Failure } from '@mosaic/core/failure'
import type { OpenCtx } from '../context.ts'

/**
 * Other words for a line of work may say no more than it does. @throws Failure `invalid` when they are of no line, `gate_blocked` with the reasons when
 * they say more.
 */
export function requireCarried({ kind, payload }: Claim, facts: readonly Fact[], { vocabulary }: Pick<OpenCtx, 'vocabulary'>): void {
  if (kind !== 'wording') return
  if (facts.find(({ id }) => id === payload.factId)?.kind !== 'achievement')
    throw new Failure('invalid', 'Other words are kept for a line of work. Name one of your own.', { fields: { factId: 'achievement' } })
  const { result, reasons } = judgeWording(payload, facts, vocabulary)
  if (result === 'block')
    throw new Failure('gate_blocked', `These words say more than the line does. ${reasons.join(' ')}`, {
      sentences: [{ path: '/wording', text: payload.text, reasons: [...reasons] }],
    })
}
