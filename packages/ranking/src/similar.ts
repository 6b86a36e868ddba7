import { occupationShare, similarFrom } from '@mosaic/core/fit/similar'
import type { PostingIndex } from './postingIndex.ts'
import { countOf, header, skillIn } from './record.ts'
import type { Searchable } from './searchable.ts'

/** A posting that others are to be like: its work and the distinct skills that it asks for. */
export interface Likeness {
  readonly id: string
  readonly occupationId: string | null
  readonly skillIds: readonly string[]
  readonly limit: number
}

interface Alike {
  readonly doc: number
  readonly score: number
}

/** Ids of the postings that are most alike, in the order of core's `similarPostings`. */
export function similar({ index, vocabulary }: Searchable, { id, occupationId, skillIds, limit }: Likeness): string[] {
  const best: Alike[] = []
  const self = index.docOf(id)
  const count = skillCounter(index, skillIds)
  const offer = (one: Alike) => {
    const at = best.findIndex((other) => isBefore(index, one, other))
    if (at < 0 && best.length >= limit) return
    best.splice(at < 0 ? best.length : at, 0, one)
    if (best.length > limit) best.pop()
  }
  for (const [occupation, other] of index.occupationIds.entries()) {
    const near = occupationId === null || other === null ? 0 : vocabulary.occupationCloseness(occupationId, other)
    for (const work of index.worksIn[occupation] ?? [])
      eachRecord(index, work, (at) => {
        const least = best.length < limit ? similarFrom : Math.max(similarFrom, best[limit - 1]?.score ?? 0)
        const { doc, both, others } = count(at)
        const either = skillIds.length + others
        const score = occupationShare * near + (1 - occupationShare) * (either === 0 ? 0 : both / either)
        if (score >= least && doc !== self && index.isLive(doc)) offer({ doc, score })
      })
  }
  return best.map(({ doc }) => index.idText(doc))
}

function isBefore({ ids, idOf }: PostingIndex, a: Alike, b: Alike): boolean {
  return a.score > b.score || (a.score === b.score && ids.compare(idOf.data[a.doc] as number, idOf.data[b.doc] as number) < 0)
}

function eachRecord({ piles }: PostingIndex, work: number, take: (at: number) => void): void {
  const { words } = piles
  for (const pile of [work * 2, work * 2 + 1])
    for (let block = piles.first(pile); block >= 0; block = piles.next(block)) {
      const end = piles.end(block)
      for (let at = piles.begin(block); at < end; at += header + countOf(words[at + 1] as number)) take(at)
    }
}

/** Counts the different skills of the vocabulary that the posting of a record asks for: those that are wanted, and the others. */
function skillCounter({ piles, skills }: PostingIndex, wantedIds: readonly string[]) {
  const wanted = new Uint8Array(skills.size)
  for (const skillId of wantedIds) for (const number of skills.withId(skillId)) wanted[number] = 1
  // by a skill's first number: the posting that asked for it last
  const askedBy = new Int32Array(skills.size).fill(-1)
  return (at: number) => {
    const { words } = piles
    const doc = words[at] as number
    const end = at + header + countOf(words[at + 1] as number)
    let [both, others] = [0, 0]
    for (let line = at + header; line < end; line++) {
      const number = skillIn(words[line] as number)
      const skill = skills.vocabularySkill.data[number] as number
      if (skill < 0 || skills.weights.data[number] === 0 || askedBy[skill] === doc) continue
      askedBy[skill] = doc
      if (wanted[number] === 1) both++
      else others++
    }
    return { doc, both, others }
  }
}
