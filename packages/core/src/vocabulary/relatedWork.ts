import type { Occupation } from './schema.ts'

/** How occupations lie beyond their siblings and adjacent ones, and how widely skills are asked for. */
export function relateWork(occupations: readonly Occupation[]) {
  const groupOf = new Map(occupations.map(({ id, group }) => [id, group]))
  const neighbours = neighboursOf(occupations)
  const fields = fieldsBySkill(occupations)
  return {
    /** Whether both are of one field, or have a sibling or adjacent occupation in common. */
    isRelated(a: string, b: string): boolean {
      if (groupOf.get(a) === groupOf.get(b)) return true
      const near = neighbours.get(b)
      return near !== undefined && [...(neighbours.get(a) ?? [])].some((between) => near.has(between))
    },
    /** In how many fields some occupation typically asks for a skill. */
    spread: (skillId: string): number => fields.get(skillId)?.size ?? 0,
  }
}

function neighboursOf(occupations: readonly Occupation[]): Map<string, Set<string>> {
  const neighbours = new Map(occupations.map(({ id, siblings, adjacent }) => [id, new Set([...siblings, ...adjacent])]))
  for (const { id, siblings, adjacent } of occupations) for (const other of [...siblings, ...adjacent]) neighbours.get(other)?.add(id)
  return neighbours
}

function fieldsBySkill(occupations: readonly Occupation[]): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>()
  for (const { group, typicalSkills } of occupations)
    for (const skillId of typicalSkills) fields.set(skillId, (fields.get(skillId) ?? new Set()).add(group))
  return fields
}
