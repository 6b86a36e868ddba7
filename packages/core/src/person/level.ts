import type { Level } from '../postings/schema.ts'
import { monthsCovered } from './months.ts'
import type { Role } from './person.ts'

/** Years in which any of the roles was held, one decimal; null when none is dated. */
export function yearsOf(roles: readonly Role[]): number | null {
  const dated = roles.flatMap(({ interval }) => interval ?? [])
  return dated.length === 0 ? null : Math.round((monthsCovered(dated) / 12) * 10) / 10
}

const entryYears = 2
const seniorYears = 7

/** The level of the last role that tells one, else by years worked: under 2 entry, from 7 on senior. Newest role first. */
export function levelOf(roles: readonly Role[]): Level | null {
  const years = yearsOf(roles)
  const told = roles.find(({ seniority, payload }) => seniority !== null && payload.type !== 'volunteer')?.seniority
  const byYears: Level | null = years === null ? null : years < entryYears ? 'entry' : years < seniorYears ? 'mid' : 'senior'
  if (told === 'internship' || told === 'entry') return byYears === null || byYears === 'entry' ? told : byYears
  return told ?? byYears
}
