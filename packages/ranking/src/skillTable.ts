import { isEntry, judge, type SkillLine, unknownCredit } from '@mosaic/core/fit/skills'
import type { Person, PersonSkill } from '@mosaic/core/person/person'
import type { Level } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { requirementOf, type SkillAsked } from './facets.ts'
import type { Nearby } from './nearby.ts'
import type { PostingIndex } from './postingIndex.ts'

export const isKnown = 1
export const isAbsent = 2
export const isMust = 4
const levels: readonly Level[] = ['mid', 'entry']
if (isEntry('mid') || !isEntry('entry')) throw new Error('mid and entry stand for the two kinds of level')

/** What core says of each skill that postings ask for, for one person: at twice the skill's number, plus 1 on an entry posting. */
export interface SkillTable {
  readonly values: Float64Array
  readonly grounds: Float64Array
  readonly flags: Uint8Array
  /** Numbers of the skills on which the person's own have a bearing; every other is unknown. */
  readonly touched: readonly number[]
}

export function skillTable(person: Person, index: PostingIndex, vocabulary: Vocabulary, nearby: Nearby): SkillTable {
  const size = index.skills.size
  const values = new Float64Array(size * 2).fill(unknownCredit)
  const grounds = new Float64Array(size * 2)
  const flags = new Uint8Array(size * 2)
  for (let number = 0; number < size; number++) if (index.mustSkills.data[number] === 1) flags.fill(isMust, number * 2, number * 2 + 2)
  const bearing = bearingOf(person, index, nearby)
  for (const [number, skills] of bearing) {
    const [kind, skillId, label] = JSON.parse(index.skills.text(number)) as [SkillAsked['class'], string | null, string]
    levels.forEach((level, at) => {
      const line = judge({ ...person, skills }, requirementOf({ class: kind, skillId, label }), level, vocabulary)
      values[number * 2 + at] = line.value
      grounds[number * 2 + at] = line.grounds
      flags[number * 2 + at] = (flags[number * 2 + at] as number) | flagsOf(line)
    })
  }
  return { values, grounds, flags, touched: [...bearing.keys()] }
}

const flagsOf = (line: SkillLine) => (line.isKnown ? isKnown : 0) | (line.isAbsent ? isAbsent : 0)

/** For each skill asked for, those of the person that core would compare with it and find near. */
function bearingOf({ skills }: Person, index: PostingIndex, nearby: Nearby): Map<number, PersonSkill[]> {
  const bearing = new Map<number, PersonSkill[]>()
  for (const skill of skills) {
    if (skill.rung === null) continue
    const near = skill.skillId === null ? [] : nearby.of(skill.skillId).flatMap((id) => index.skillsById.get(id) ?? [])
    for (const number of new Set([...near, ...(index.skillsByLabel.get(skill.label.toLowerCase()) ?? [])])) {
      const list = bearing.get(number)
      if (list) list.push(skill)
      else bearing.set(number, [skill])
    }
  }
  return bearing
}
