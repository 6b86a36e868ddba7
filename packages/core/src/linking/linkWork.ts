import type { Occupation, UnpaidWork } from '../vocabulary/schema.ts'
import { formsOf } from '../vocabulary/titleForms.ts'
import { type Beneficiary, beneficiaryOf } from './beneficiary.ts'
import { PhraseIndex } from './phraseIndex.ts'

/** A piece of work as somebody tells it; parts that they did not tell are empty. */
export interface ToldWork {
  readonly title: string
  readonly organisation: string
  /** What they did there, in their own words. */
  readonly duties: readonly string[]
  /** Whether nobody paid for it; null when that is not known. */
  readonly isUnpaid: boolean | null
}

/** An occupation that a piece of work may have been, or unpaid work and for whom. */
export interface WorkMatch {
  readonly occupationId: string
  readonly title: string
  readonly for: Beneficiary | null
  /** 0 to 1, for ordering and for a threshold; no probability. */
  readonly score: number
}

/**
 * What each part counts, summing to 1: duties tell more than a title, where there are any. `named` is a title of ours that stands in the told
 * one; from the share `sure` of a text's words on, what it shares most words with counts fully.
 */
const shares = {
  withDuties: { title: 0.3, words: 0.45, skills: 0.2, named: 0.05, sure: 0.15 },
  titleOnly: { title: 0.45, words: 0.25, skills: 0.15, named: 0.15, sure: 1 },
} as const
/** Paid work among what is told as unpaid, and unpaid work where nothing is told of pay. */
const otherKind = 0.5
const organisationShare = 0.4

/** Ranks what a piece of work may have been, best first, at most `limit` answers. */
export type LinkWork = (told: ToldWork, limit: number) => WorkMatch[]

/** What linking needs of a vocabulary. */
interface Words {
  readonly occupations: readonly Occupation[]
  readonly unpaidWork: readonly UnpaidWork[]
  names(skillId: string): readonly string[]
  matchSkills(text: string): readonly { readonly skillId: string }[]
  mapTitle(title: string): { readonly occupationId: string } | null
}

/** Ranks occupations and unpaid work by what somebody tells of a piece of work: title, words, and the skills that its duties name. */
export function workLinker(vocabulary: Words): LinkWork {
  const entries: readonly (Occupation | UnpaidWork)[] = [...vocabulary.occupations, ...vocabulary.unpaidWork]
  const index = new PhraseIndex(
    entries.map(({ id, title, alternateTitles, typicalSkills }) => ({
      id,
      names: [title, ...alternateTitles],
      about: typicalSkills.flatMap((skill) => vocabulary.names(skill)),
    })),
  )
  const rarity = skillRarity(entries)
  return (told, limit) => {
    const duties = told.duties.join('. ')
    const byTitle = bestOf(formsOf(told.title).map((form) => index.byName(form)))
    const byPlace = index.byName(told.organisation)
    const bySkills = skillScores(`${told.title}. ${duties}`, entries, vocabulary, rarity)
    const named = vocabulary.mapTitle(told.title)?.occupationId
    const share = duties.trim() === '' ? shares.titleOnly : shares.withDuties
    const byWords = towardsBest(index.byWords(`${told.title}. ${duties}`), share.sure)
    const matches = entries.flatMap((entry): WorkMatch[] => {
      const { id } = entry
      const title = Math.max(byTitle.get(id) ?? 0, organisationShare * (byPlace.get(id) ?? 0))
      const score =
        share.title * title +
        share.words * (byWords.get(id) ?? 0) +
        share.skills * (bySkills.get(id) ?? 0) +
        share.named * Number(id === named)
      return score === 0 ? [] : variants(entry, Math.min(1, score), told, duties)
    })
    return matches.toSorted((a, b) => b.score - a.score || (a.occupationId < b.occupationId ? -1 : 1)).slice(0, limit)
  }
}

function bestOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const one of all) for (const [id, score] of one) best.set(id, Math.max(best.get(id) ?? 0, score))
  return best
}

/** Scores against the best of them, and the less the fewer words even that one shares. */
function towardsBest(scores: ReadonlyMap<string, number>, sure: number): Map<string, number> {
  const best = Math.max(0, ...scores.values())
  return new Map([...scores].map(([id, score]) => [id, score / Math.max(best, sure)]))
}

function variants(entry: Occupation | UnpaidWork, score: number, told: ToldWork, duties: string): WorkMatch[] {
  const { id: occupationId, title } = entry
  if (!('codes' in entry)) return [{ occupationId, title, for: null, score: score * (told.isUnpaid === true ? otherKind : 1) }]
  if (told.isUnpaid === false) return []
  const likely = beneficiaryOf({ organisation: told.organisation, title: told.title, duties })
  const kinds = Object.keys(entry.codes) as Beneficiary[]
  return kinds.map((kind) => ({
    occupationId,
    title,
    for: kind,
    score: score * (told.isUnpaid === null ? otherKind : 1) * (0.75 + 0.25 * likely[kind]),
  }))
}

function skillRarity(entries: readonly Occupation[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { typicalSkills } of entries) for (const id of typicalSkills) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].map(([id, count]) => [id, Math.log(entries.length / count)]))
}

/** The share of the skills that a text names which are typical of each entry, weighed by how few they are typical of. */
function skillScores(
  text: string,
  entries: readonly Occupation[],
  vocabulary: Words,
  rarity: ReadonlyMap<string, number>,
): Map<string, number> {
  const named = new Set(vocabulary.matchSkills(text).map(({ skillId }) => skillId))
  const total = [...named].reduce((sum, id) => sum + (rarity.get(id) ?? 0), 0)
  if (total === 0) return new Map()
  const share = ({ typicalSkills }: Occupation) =>
    typicalSkills.reduce((sum, id) => sum + (named.has(id) ? (rarity.get(id) ?? 0) : 0), 0) / total
  return new Map(entries.map((entry) => [entry.id, share(entry)]))
}
