import { Failure } from '@mosaic/core/failure'

/** Which part of a list is wanted: at most `limit` rows, those after the row whose id is `cursor`. Without either, all of it. */
export interface Page {
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}

/** What a cursor is answered with that names nothing of this list. */
export const strayCursor = () =>
  new Failure('invalid', 'This cursor is not one of ours. Start from the first page.', { fields: { cursor: 'unknown' } })
