import { z } from 'zod'
import { Interest, WorkValue } from '../facts/schema.ts'

/** Published taxonomies that can be imported: ESCO of the European Commission, O*NET of the U.S. Department of Labor. */
export const TaxonomyScheme = z.enum(['esco', 'onet'])
export type TaxonomyScheme = z.infer<typeof TaxonomyScheme>

/** A skill or an occupation of a published taxonomy, as it was imported. */
export const Concept = z.object({
  scheme: TaxonomyScheme,
  /** The taxonomy's own identifier. */
  uri: z.string().min(1),
  kind: z.enum(['skill', 'occupation']),
  /** The taxonomy's code: O*NET-SOC ("29-1141.00"), ESCO's on top of ISCO ("2221.1"); null where it gives none. */
  code: z.string().nullable(),
  label: z.string().min(1),
  /** Its other names, in every language that was imported. */
  names: z.array(z.string()),
  /** O*NET's extent of each work value, 1 to 7; null where it was not surveyed. */
  workValues: z.record(WorkValue, z.number().min(1).max(7)).nullable(),
  /** O*NET's occupational interests, 1 to 7. */
  interests: z.record(Interest, z.number().min(1).max(7)).nullable(),
})
export type Concept = z.infer<typeof Concept>

/** A taxonomy that was imported, for showing where names come from. */
export const ImportedTaxonomy = z.object({ scheme: TaxonomyScheme, version: z.string().nullable(), importedAt: z.string() })
export type ImportedTaxonomy = z.infer<typeof ImportedTaxonomy>

/**
 * Where something of ours stands in a taxonomy. `exact`: the same name; `alias`: a name of one is a name of the other; `narrower`: the
 * concept is a special case; `broader`: it is wider; `related`: they share other names only. `custom` is our own vocabulary, when no imported taxonomy knows it.
 */
export const Identifier = z.object({
  scheme: z.enum([...TaxonomyScheme.options, 'custom']),
  uri: z.string(),
  matchType: z.enum(['exact', 'alias', 'broader', 'narrower', 'related']),
})
export type Identifier = z.infer<typeof Identifier>
