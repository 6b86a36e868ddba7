import { type Concept, ImportedTaxonomy, type TaxonomyScheme } from '@mosaic/core/vocabulary/taxonomy'
import type { Db, Trx } from './open.ts'

/** The taxonomies that were imported, by scheme. */
export async function listTaxonomies(db: Db | Trx): Promise<ImportedTaxonomy[]> {
  const rows = await db.selectFrom('taxonomies').select(['scheme', 'version', 'imported_at']).orderBy('scheme').execute()
  return rows.map(({ scheme, version, imported_at }) => ImportedTaxonomy.parse({ scheme, version, importedAt: imported_at }))
}

/** What `fingerprint` of a taxonomy was published last and as which revision, undefined before the first. */
export async function findTaxonomy(
  db: Db | Trx,
  scheme: TaxonomyScheme,
): Promise<{ fingerprint: string; revision: number; version: string | null } | undefined> {
  return db.selectFrom('taxonomies').select(['fingerprint', 'revision', 'version']).where('scheme', '=', scheme).executeTakeFirst()
}

/** The next concepts of the published revisions after one, by scheme and URI, as JSON. */
export async function conceptsAfter(
  db: Db | Trx,
  { after, limit }: { readonly after: { readonly scheme: string; readonly uri: string } | null; readonly limit: number },
): Promise<{ scheme: string; uri: string; content: string }[]> {
  return db
    .selectFrom('taxonomy_concepts')
    .innerJoin('taxonomies', (join) =>
      join.onRef('taxonomies.scheme', '=', 'taxonomy_concepts.scheme').onRef('taxonomies.revision', '=', 'taxonomy_concepts.revision'),
    )
    .select(['taxonomy_concepts.scheme', 'taxonomy_concepts.uri', 'taxonomy_concepts.content'])
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('taxonomy_concepts.scheme', 'taxonomy_concepts.uri'), '>', eb.tuple(after?.scheme ?? '', after?.uri ?? '')),
      ),
    )
    .orderBy('taxonomy_concepts.scheme')
    .orderBy('taxonomy_concepts.uri')
    .limit(limit)
    .execute()
}

/** Writes concepts of a revision that nobody reads until it is published. */
export async function stageConcepts(trx: Trx, revision: number, concepts: readonly Concept[]): Promise<void> {
  if (concepts.length === 0) return
  const rows = concepts.map((concept) => ({ scheme: concept.scheme, revision, uri: concept.uri, content: JSON.stringify(concept) }))
  await trx.insertInto('taxonomy_concepts').values(rows).execute()
}

/** Makes a staged revision the one that is read. */
export async function publishTaxonomy(
  trx: Trx,
  {
    scheme,
    version,
    fingerprint,
    revision,
    importedAt,
  }: { scheme: TaxonomyScheme; version: string | null; fingerprint: string; revision: number; importedAt: string },
): Promise<void> {
  const row = { version, fingerprint, revision, imported_at: importedAt }
  await trx
    .insertInto('taxonomies')
    .values({ scheme, ...row })
    .onConflict((conflict) => conflict.column('scheme').doUpdateSet(row))
    .execute()
}

/** Deletes all revisions of a taxonomy but one: what was published before, and what an import that was cut off left. */
export async function dropOtherRevisions(trx: Trx, scheme: TaxonomyScheme, revision: number): Promise<void> {
  await trx.deleteFrom('taxonomy_concepts').where('scheme', '=', scheme).where('revision', '!=', revision).execute()
}
