import { yearsAsked } from '@mosaic/core/fit/experience'
import { gatesAsked } from '@mosaic/core/fit/gates'
import { paperReads } from '@mosaic/core/fit/papers'
import { classWeight } from '@mosaic/core/fit/skills'
import { termReads } from '@mosaic/core/fit/terms'
import { blankPosting } from '@mosaic/core/postings/blank'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'

/** Weights are counted in quarters, the least that a requirement weighs. */
export const quarters = 4

/** What a posting asks for as a skill. */
export interface SkillAsked {
  readonly class: Requirement['class']
  readonly skillId: string | null
  readonly label: string
}

/** A requirement for a skill, or alternatives of which the best counts. */
export interface Line {
  readonly asked: readonly SkillAsked[]
  /** In quarters; more than 0. */
  readonly weight: number
}

/** The lines that `skillsMet` of core makes of a posting, in its order; those that weigh nothing count for nothing. */
export function linesOf({ requirements }: Pick<Posting, 'requirements'>): Line[] {
  const asked = requirements.filter(({ kind, negated }) => kind === 'skill' && !negated)
  return [...Map.groupBy(asked, ({ group, id }) => group ?? id).values()].flatMap((alternatives) => {
    const weight = Math.max(...alternatives.map((requirement) => classWeight[requirement.class])) * quarters
    return weight === 0 ? [] : [{ weight, asked: alternatives.map(({ class: kind, skillId, label }) => ({ class: kind, skillId, label })) }]
  })
}

/** What experience reads of a posting beside its occupation. */
export interface Demand {
  readonly level: Posting['level']
  readonly years: number | null
}

export const demandOf = (posting: Posting): Demand => ({ level: posting.level, years: yearsAsked(posting) })

/** A posting of which nothing is told but some of it: core's formulas judge it as they judge the whole. */
export function postingWith(told: Partial<Posting>): Posting {
  return { ...blankPosting, completeness: 'full', ...told }
}

/** A posting of which nothing is told but its kind of work. */
export function postingOfWork(occupationId: string | null, { level, years }: Demand): Posting {
  const requirements = years === null ? [] : [{ ...blank, kind: 'experience' as const, years: { min: years, max: null } }]
  return postingWith({ occupationId, level, requirements })
}

const blank: Requirement = {
  id: '',
  class: 'must',
  kind: 'skill',
  label: '',
  skillId: null,
  group: null,
  negated: false,
  years: null,
  quote: '',
  start: 0,
  end: 0,
}

export type Dimension = keyof typeof termReads
export const dimensions = Object.keys(termReads) as Dimension[]

/** What the person's terms of one dimension read of a posting. */
export function termFacet(dimension: Dimension, posting: Posting): Partial<Posting> {
  return Object.fromEntries(termReads[dimension].map((name) => [name, posting[name]]))
}

/** What a posting asks for as gates, alternatives together, under what core reads of them. */
export function gatesByReads(posting: Posting): Map<string, readonly Requirement[]> {
  return new Map(gatesAsked(posting).map((alternatives) => [alternatives.map(paperReads).toSorted().join(), alternatives]))
}
