import type { Person, PersonSkill } from '../person/person.ts'

/** The person as they would be with one skill at a rung: for asking what closing a gap is worth. */
export function withSkill(person: Person, skillId: string, label: string, rung: PersonSkill['rung']): Person {
  const others = person.skills.filter((skill) => skill.skillId !== skillId)
  return { ...person, skills: [...others, { label, skillId, rung, months: null, lastUsed: null, factIds: [], quote: null }] }
}
