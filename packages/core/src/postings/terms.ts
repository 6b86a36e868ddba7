import { seniorityOf } from '../vocabulary/titles.ts'
import type { Level, SalaryRange } from './schema.ts'

const yearly: Record<NonNullable<SalaryRange['period']>, number> = { hour: 1750, day: 220, week: 52, month: 12, year: 1 }

/** Pay per year, for comparing: 1,750 hours, 220 days, 52 weeks or 12 months. Null without a period. */
export function perYear(value: number | null, period: SalaryRange['period']): number | null {
  return value === null || period === null ? null : value * yearly[period]
}

/** The level of a posting: told by its title, else by the years it asks for. */
export function levelIn(role: string, years: number | null): Level | null {
  const told = seniorityOf(role)
  if (told !== null || years === null) return told
  return years < 2 ? 'entry' : years < 5 ? 'mid' : 'senior'
}
