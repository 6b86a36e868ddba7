import type { OfferTerms } from '@mosaic/core/applications/schema'
import { Failure } from '@mosaic/core/failure'
import type { ApplicationDetail } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'
import { keepContent, requireApplication } from './application.ts'
import { getApplication } from './readApplication.ts'

/**
 * Writes down what was offered, in the place of what was written before.
 * @throws Failure `not_found`, `stale`, `invalid` for an application that no offer was made for.
 */
export async function updateOffer(
  ctx: Ctx,
  { id, terms }: { readonly id: string; readonly terms: OfferTerms },
): Promise<ApplicationDetail> {
  await ctx.write(async (trx) => {
    const row = await requireApplication(ctx, id, trx)
    if (!row.content.history.some(({ status }) => status === 'offer' || status === 'accepted'))
      throw new Failure('invalid', 'There is no offer for this application yet. Move it to "Offer" first.', {
        fields: { status: 'no_offer' },
      })
    await keepContent(ctx, trx, row, { ...row.content, offer: { terms, at: ctx.now().toISOString() } })
    return null
  })
  return getApplication(ctx, { id })
}
