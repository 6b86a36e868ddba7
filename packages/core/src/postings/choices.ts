import type { SkillMatch } from '../vocabulary/vocabulary.ts'

const examples =
  /(?<!\p{L})(?:one (?:or more )?of|any of|at least one|either|such as|like|e\.\s?g\.?|for example|for instance|z\.\s?b\.?|beispielsweise|wie|entweder|par exemple|por ejemplo)[\s:,(]*(?:the following)?[\s:,(]*$/iu
const orWord = /(?<!\p{L})(?:or|oder|and\/or|und\/oder|bzw\.?|ou|of|o)(?!\p{L})|^\s*\/\s*$/iu
const listWord = /^[\s,(&]*(?:and|und|et|y|e|en)?[\s,(&]*$/iu
const longestJoint = 40

/**
 * Alternatives among the skills of a clause: for each its group's number, null where it stands alone. "Java or Kotlin, and SQL" is one choice
 * and one skill more; "one of", "such as" and a slash offer a choice too. A list with one "or" is a choice throughout.
 */
export function choicesAmong(clause: string, skills: readonly SkillMatch[]): (number | null)[] {
  const groups: (number | null)[] = skills.map(() => null)
  let from = 0
  for (let at = 1; at <= skills.length; at++) {
    if (at < skills.length && joins(clause, skills, at, from)) continue
    if (at - from > 1 && isChoice(clause, skills.slice(from, at))) groups.fill(from, from, at)
    from = at
  }
  return groups
}

const between = (clause: string, skills: readonly SkillMatch[], at: number) =>
  clause.slice(skills[at - 1]?.end ?? 0, skills[at]?.start ?? 0)

/** Whether a skill goes on with the list before it: by a comma, an "or", or an "and" where examples are listed. */
function joins(clause: string, skills: readonly SkillMatch[], at: number, from: number): boolean {
  const joint = between(clause, skills, at)
  if (joint.length > longestJoint || /[.;:]\s/.test(joint)) return false
  if (orWord.test(joint)) return true
  if (!listWord.test(joint)) return false
  if (examples.test(clause.slice(0, skills[from]?.start ?? 0))) return true
  // "Java or Kotlin, SQL": a choice ends with what stands after its "or"
  return /^[\s,(]*$/.test(joint) && !skills.slice(from + 1, at).some((_, index) => orWord.test(between(clause, skills, from + 1 + index)))
}

function isChoice(clause: string, run: readonly SkillMatch[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return false
  if (examples.test(clause.slice(0, first.start))) return true
  return run.some((_, at) => at > 0 && orWord.test(between(clause, run, at)))
}
