import { relevantMonths } from '../fit/experience.ts'
import type { Person } from '../person/person.ts'
import type { Requirement } from '../postings/schema.ts'
import type { Shown, Sides } from './mustHaves.ts'

/**
 * Years that are asked for, by the dated roles of the posting's kind of work that a page prints and that the person told: fewer than asked is a no only
 * where every role can be placed. Years of a named skill are counted by the roles it was used in.
 */
export function yearsShown(requirement: Requirement, sides: Sides): Shown {
  const needed = (requirement.years?.min ?? 0) * 12
  const skills = sides.posting.requirements.filter(
    ({ kind, start, negated }) => kind === 'skill' && !negated && start === requirement.start,
  )
  return skills.length > 0 ? yearsOfSkill(skills, needed, sides) : yearsOfWork(needed, sides)
}

function yearsOfWork(needed: number, { person, page, posting: { occupationId }, vocabulary }: Sides): Shown {
  const [told, printed] = [person, page].map((one) => relevantMonths(one, occupationId, vocabulary))
  if (told && told.known >= needed)
    return printed && printed.known >= needed ? { state: 'shown', paths: datedIn(page) } : { state: 'in_facts', paths: [] }
  if (told && told.possible < needed) return { state: 'denied', paths: [] }
  return { state: person.roles.length > 0 ? 'unknown' : 'unspoken', paths: [] }
}

function yearsOfSkill(asked: readonly Requirement[], needed: number, { person, page, naming, vocabulary }: Sides): Shown {
  const isAsked = (id: string | null) =>
    id !== null && asked.some(({ skillId }) => skillId !== null && vocabulary.closeness(id, skillId) === 1)
  const known = person.skills.filter(({ skillId }) => isAsked(skillId))
  if (known.length === 0) return { state: 'unspoken', paths: [] }
  if (known.every(({ rung }) => rung === 0)) return { state: 'denied', paths: [] }
  if (!known.some(({ months, rung }) => rung !== 0 && months !== null && months >= needed)) return { state: 'unknown', paths: [] }
  const paths = asked.flatMap(naming)
  return paths.length > 0 && (page.experienceYears ?? 0) * 12 >= needed ? { state: 'shown', paths } : { state: 'in_facts', paths: [] }
}

const datedIn = ({ roles }: Person) => roles.flatMap(({ factId, interval }) => (interval === null ? [] : [factId]))
