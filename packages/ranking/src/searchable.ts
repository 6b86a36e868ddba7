import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { NearSkills } from './nearSkills.ts'
import { NearWork } from './nearWork.ts'
import type { PostingIndex } from './postingIndex.ts'
import { stretch } from './skillLists.ts'
import { SkillTable } from './skillTable.ts'

/** An index with what searches in it share: what the vocabulary says of what postings ask for, and room to judge that for a person. */
export interface Searchable {
  readonly index: PostingIndex
  readonly vocabulary: Vocabulary
  readonly nearWork: NearWork
  /** Empty between searches. */
  readonly skills: SkillTable
  /** Room for counting. All 0 between searches. */
  readonly sums: Int32Array
}

export function searchable(index: PostingIndex, vocabulary: Vocabulary): Searchable {
  return {
    index,
    vocabulary,
    nearWork: new NearWork(index.occupationIds, vocabulary),
    skills: new SkillTable(index.skills, new NearSkills(index.skills, vocabulary)),
    sums: new Int32Array(stretch),
  }
}
