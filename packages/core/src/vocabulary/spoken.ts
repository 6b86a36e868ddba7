import type { Occupation, Skill, UnpaidWork } from './schema.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Items {
  readonly skills: readonly Skill[]
  readonly occupations: readonly Occupation[]
  readonly unpaidWork: readonly UnpaidWork[]
}

/** A vocabulary whose labels and titles are those of a language; what has none there keeps the name it has. */
export function spokenIn(vocabulary: Vocabulary, language: string, { skills, occupations, unpaidWork }: Items): Vocabulary {
  const namesOf = (items: readonly { readonly id: string; readonly labels?: Readonly<Record<string, string>> | undefined }[]) =>
    new Map(items.flatMap(({ id, labels }) => (labels?.[language] ? [[id, labels[language]] as const] : [])))
  const [labels, titles] = [namesOf(skills), namesOf([...occupations, ...unpaidWork])]
  if (labels.size === 0 && titles.size === 0) return vocabulary
  const labelled = <T extends { readonly label: string }>(id: string, one: T): T => ({ ...one, label: labels.get(id) ?? one.label })
  const titled = <T extends { readonly title: string }>(id: string, one: T): T => ({ ...one, title: titles.get(id) ?? one.title })
  return {
    ...vocabulary,
    occupations: vocabulary.occupations.map((one) => titled(one.id, one)),
    unpaidWork: vocabulary.unpaidWork.map((one) => titled(one.id, one)),
    skill(id) {
      const skill = vocabulary.skill(id)
      return skill && labelled(id, skill)
    },
    occupation(id) {
      const occupation = vocabulary.occupation(id)
      return occupation && titled(id, occupation)
    },
    matchSkills: (text, written) => vocabulary.matchSkills(text, written).map((one) => labelled(one.skillId, one)),
    findSkill(label) {
      const found = vocabulary.findSkill(label)
      return found && { ...found, skill: labelled(found.skill.id, found.skill) }
    },
    nearSkills: (phrase, limit) => vocabulary.nearSkills(phrase, limit).map((one) => labelled(one.skillId, one)),
    mapTitle(title) {
      const found = vocabulary.mapTitle(title)
      return found && titled(found.occupationId, found)
    },
    linkWork: (told, limit) => vocabulary.linkWork(told, limit).map((one) => titled(one.occupationId, one)),
  }
}
