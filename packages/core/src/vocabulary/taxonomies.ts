import { identify, type Likeness } from './identify.ts'
import type { Occupation, Skill, VocabularyFile } from './schema.ts'
import type { Concept, Identifier, ImportedTaxonomy, TaxonomyScheme } from './taxonomy.ts'
import { wholeTitles } from './titles.ts'

/** What was imported beside the bundled vocabulary. */
export interface Imported {
  readonly sources: readonly ImportedTaxonomy[]
  readonly concepts: readonly Concept[]
}

/** What imported taxonomies change of our vocabulary; plain data, so that one thread can work it out for the others. */
export interface Completion {
  readonly sources: readonly ImportedTaxonomy[]
  readonly occupations: readonly Occupation[]
  /** Where a skill or an occupation stands in an imported taxonomy, by its id; ESCO before O*NET. */
  readonly skills: ReadonlyMap<string, Identifier>
  readonly occupationIds: ReadonlyMap<string, Identifier>
  /** Occupations of which O*NET surveyed it. */
  readonly surveyed: Readonly<Record<Surveyed, ReadonlySet<string>>>
  /** Ids of occupations by more titles, as `wholeTitles` writes them: those of the taxonomy's occupations that belong to no other one of ours. */
  readonly titles: ReadonlyMap<string, string>
}

const nothing: Imported = { sources: [], concepts: [] }

/** What O*NET asks people in an occupation about. */
export type Surveyed = 'workValues' | 'interests'
const nothingSurveyed: Completion['surveyed'] = { workValues: new Set(), interests: new Set() }

const schemes: readonly TaxonomyScheme[] = ['esco', 'onet']
/** From this weight on, a taxonomy's occupation belongs to ours with all its titles. */
const belongsFrom = 3

/**
 * Our vocabulary with the identifiers, titles, work values and interests of imported taxonomies. Pure: the same concepts give the same
 * vocabulary in any order.
 */
export function complete({ skills, occupations }: VocabularyFile, { sources, concepts }: Imported = nothing): Completion {
  if (concepts.length === 0)
    return { sources, occupations, skills: new Map(), occupationIds: new Map(), surveyed: nothingSurveyed, titles: new Map() }
  const ofKind = (scheme: TaxonomyScheme, kind: Concept['kind']) =>
    concepts.filter((concept) => concept.scheme === scheme && concept.kind === kind)
  const named = occupations.map(({ id, title, alternateTitles }) => ({ id, label: title, aliases: alternateTitles }))
  const found = schemes.map((scheme) => identify(named, ofKind(scheme, 'occupation'), 'special cases'))
  const surveyOf = <M extends Surveyed>(measure: M) =>
    new Map(
      occupations.flatMap(({ id }) => {
        const told = found.flatMap((one) => one.get(id)?.[0]?.concept[measure] ?? [])[0]
        return told ? [[id, told] as const] : []
      }),
    )
  const [workValues, interests] = [surveyOf('workValues'), surveyOf('interests')]
  return {
    sources,
    occupations: occupations.map((occupation) => ({
      ...occupation,
      workValues: workValues.get(occupation.id) ?? occupation.workValues,
      interests: interests.get(occupation.id) ?? occupation.interests,
    })),
    skills: skillIdentifiers(
      skills,
      schemes.map((scheme) => identify(skills, ofKind(scheme, 'skill'), 'synonyms')),
    ),
    occupationIds: firstOf(
      occupations.map(({ id }) => id),
      found,
    ),
    surveyed: { workValues: new Set(workValues.keys()), interests: new Set(interests.keys()) },
    titles: wholeTitles(titlesOf(found)),
  }
}

function firstOf(ids: readonly string[], found: readonly ReadonlyMap<string, readonly Likeness[]>[]): Map<string, Identifier> {
  return new Map(
    ids.flatMap((id) => {
      const likeness = found.flatMap((one) => one.get(id)?.[0] ?? [])[0]
      return likeness ? [[id, identifierOf(likeness)] as const] : []
    }),
  )
}

const identifierOf = ({ concept: { scheme, uri }, matchType }: Likeness): Identifier => ({ scheme, uri, matchType })

/** A skill that no taxonomy names stands under the nearest wider one that it does. */
function skillIdentifiers(skills: readonly Skill[], found: readonly ReadonlyMap<string, readonly Likeness[]>[]): Map<string, Identifier> {
  const direct = firstOf(
    skills.map(({ id }) => id),
    found,
  )
  const broaderOf = new Map(skills.map(({ id, broader }) => [id, broader]))
  const wider = (id: string): Identifier | undefined => {
    const queue = [...(broaderOf.get(id) ?? [])]
    for (const at of queue) {
      const known = direct.get(at)
      if (known) return { ...known, matchType: 'broader' }
      queue.push(...(broaderOf.get(at) ?? []).filter((next) => !queue.includes(next)))
    }
    return undefined
  }
  return new Map(
    skills.flatMap(({ id }) => {
      const identifier = direct.get(id) ?? wider(id)
      return identifier ? [[id, identifier] as const] : []
    }),
  )
}

function titlesOf(found: readonly ReadonlyMap<string, readonly Likeness[]>[]): Map<string, string[]> {
  const owners = new Map<Concept, { id: string; weight: number }>()
  for (const [id, likenesses] of found.flatMap((one) => [...one]))
    for (const { concept, weight } of likenesses) {
      const owner = owners.get(concept)
      if (weight >= belongsFrom && (!owner || weight > owner.weight)) owners.set(concept, { id, weight })
    }
  const titles = new Map<string, string[]>()
  for (const [{ label, names }, { id }] of owners) titles.set(id, [...(titles.get(id) ?? []), label, ...names])
  return titles
}
