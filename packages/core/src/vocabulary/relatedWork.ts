import { correlation } from '../profile.ts'
import type { Occupation } from './schema.ts'

/** How alike occupations are by the skills they ask for and the interests their work is made of, and how widely skills are asked for. */
export function relateWork(occupations: readonly Occupation[]) {
  const askedBy = new Map<string, number>()
  for (const { typicalSkills } of occupations) for (const skillId of typicalSkills) askedBy.set(skillId, (askedBy.get(skillId) ?? 0) + 1)
  const telling = (skillId: string) => Math.log(occupations.length / (askedBy.get(skillId) ?? occupations.length)) ** 2
  const weightOf = (skillIds: readonly string[]) => skillIds.reduce((sum, skillId) => sum + telling(skillId), 0)
  const profiles = new Map(
    occupations.map(({ id, typicalSkills, interests }) => [
      id,
      { skills: new Set(typicalSkills), weight: weightOf(typicalSkills), interests },
    ]),
  )
  const fields = fieldsBySkill(occupations)
  return {
    /**
     * How alike two occupations are by their typical skills, 0 to 1: the cosine of both, a skill weighing the more the fewer occupations ask
     * for it (inverse document frequency, Spärck Jones 1972).
     */
    likeness(a: string, b: string): number {
      const [one, other] = [profiles.get(a), profiles.get(b)]
      if (!one || !other || one.weight === 0 || other.weight === 0) return 0
      return weightOf([...one.skills].filter((skillId) => other.skills.has(skillId))) / Math.sqrt(one.weight * other.weight)
    },
    /** How alike two occupations are by the interests that their work is made of, 0 to 1: (1 + correlation)/2. */
    sharedInterests(a: string, b: string): number {
      const [one, other] = [profiles.get(a), profiles.get(b)]
      return one && other ? (1 + correlation(one.interests, other.interests)) / 2 : 0
    },
    /** In how many fields some occupation typically asks for a skill. */
    spread: (skillId: string): number => fields.get(skillId)?.size ?? 0,
  }
}

function fieldsBySkill(occupations: readonly Occupation[]): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>()
  for (const { group, typicalSkills } of occupations)
    for (const skillId of typicalSkills) fields.set(skillId, (fields.get(skillId) ?? new Set()).add(group))
  return fields
}
