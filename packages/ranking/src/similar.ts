import { occupationShare, similarFrom } from '@mosaic/core/fit/similar'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { quarters, type workFacet } from './facets.ts'
import { live, type PostingIndex } from './postingIndex.ts'

/** A posting that others are to be like: its work and the distinct skills that it asks for. */
export interface Likeness {
  readonly id: string
  readonly occupationId: string | null
  readonly skillIds: readonly string[]
  readonly limit: number
}

/** Ids of the postings that are most alike, in the order of core's `similarPostings`. */
export function similar(index: PostingIndex, vocabulary: Vocabulary, { id, occupationId, skillIds, limit }: Likeness): string[] {
  const closeness = Float64Array.from({ length: index.works.size }, (_, work) => {
    const other = (JSON.parse(index.works.text(work)) as ReturnType<typeof workFacet>).occupationId
    return occupationId === null || other === null ? 0 : vocabulary.occupationCloseness(occupationId, other)
  })
  const shared = countShared(index, skillIds)
  const best: { doc: number; score: number }[] = []
  const isBefore = (a: { doc: number; score: number }, b: { doc: number; score: number }) =>
    a.score > b.score || (a.score === b.score && index.ids.compare(index.idOf.data[a.doc] as number, index.idOf.data[b.doc] as number) < 0)
  const self = index.docOf(id)
  for (let doc = 0; doc < index.length; doc++) {
    const near = closeness[index.workOf.data[doc] as number] as number
    const both = shared[doc] as number
    if ((near === 0 && both === 0) || doc === self || ((index.flags.data[doc] as number) & live) === 0) continue
    const either = skillIds.length + distinctSkills(index, doc) - both
    const score = occupationShare * near + (1 - occupationShare) * (either === 0 ? 0 : both / either)
    if (score < similarFrom) continue
    const one = { doc, score }
    const at = best.findIndex((other) => isBefore(one, other))
    if (at < 0 && best.length >= limit) continue
    best.splice(at < 0 ? best.length : at, 0, one)
    if (best.length > limit) best.pop()
  }
  return best.map(({ doc }) => index.idText(doc))
}

/** For each posting how many of these skills it asks for. */
function countShared(index: PostingIndex, skillIds: readonly string[]): Uint16Array {
  const shared = new Uint16Array(index.length)
  const countedFor = new Uint16Array(index.length)
  const docs = new Uint32Array(Math.max(1, index.length))
  skillIds.forEach((skillId, at) => {
    const count = (found: number) => {
      for (let one = 0; one < found; one++) {
        const doc = docs[one] as number
        if (countedFor[doc] === at + 1) continue
        countedFor[doc] = at + 1
        shared[doc] = (shared[doc] as number) + 1
      }
    }
    for (const number of index.skillsById.get(skillId) ?? []) {
      if (index.weights.data[number] === 0) continue
      count(index.askedBy.read(number, docs))
      for (let group = 0; group < quarters; group++) count(index.alternativeIn.read(number * quarters + group, docs))
    }
  })
  return shared
}

/** How many different skills of the vocabulary a posting asks for. */
function distinctSkills(index: PostingIndex, doc: number): number {
  const { lines, lineEnds, vocabularySkill, weights } = index
  const [start, end] = [doc === 0 ? 0 : (lineEnds.data[doc - 1] as number), lineEnds.data[doc] as number]
  const found = new Set<number>()
  for (let at = start; at < end; at++) {
    const number = (lines.data[at] as number) >>> 1
    const skill = vocabularySkill.data[number] as number
    if (skill >= 0 && (weights.data[number] as number) > 0) found.add(skill)
  }
  return found.size
}
