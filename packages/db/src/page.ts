/** Which part of a list is wanted: at most `limit` rows, those after the row whose id is `cursor`. Without either, all of it. */
export interface Page {
  readonly limit?: number | undefined
  readonly cursor?: string | null | undefined
}
