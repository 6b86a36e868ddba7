import { readPosting } from '@mosaic/core/postings/requirements'
import { type Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { feedRevision } from '@mosaic/db/feedState'
import type { Db, Trx } from '@mosaic/db/open'
import { listPostings } from '@mosaic/db/postings'

/** The public postings, read once into requirements and kept while their revision stands. */
export interface Catalogue {
  readonly revision: number
  readonly postings: ReadonlyMap<string, Posting>
}

/** Reads the catalogue as the table has it: anew only when a transaction raised its revision. */
export type ReadCatalogue = (db: Db | Trx) => Promise<Catalogue>

export function catalogueReader(vocabulary: Vocabulary): ReadCatalogue {
  let known: Catalogue | undefined
  return async (db) => {
    const revision = await feedRevision(db)
    if (known?.revision === revision) return known
    const raws = await listPostings(db, RawPosting)
    known = { revision, postings: new Map(raws.map((raw) => [raw.id, readPosting(raw, vocabulary)])) }
    return known
  }
}
