import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { directionComponent, experienceComponent, type Part, practicalComponent, skillsComponent, valuesComponent } from './components.ts'
import { experienceMet } from './experience.ts'
import { bucketOf, gatesOf } from './gates.ts'
import { askOf, raiseOf, whyNotOf, whyOf } from './reasons.ts'
import type { Fit } from './schema.ts'
import { type SkillsMet, sharesOf, skillsMet } from './skills.ts'
import { termsMet } from './terms.ts'
import { valuesMatch } from './values.ts'

export const fitVersion = 'fit-1'

/** DOMAIN.md, section 4: what each component weighs, of 100. */
export const fitWeights = { skills: 45, experience: 20, values: 15, direction: 10, practical: 10 } as const

const scoreFrom = 0.4
const bandFrom = 0.6
const stretchFrom = 50
const ceilingFloor = 55
const ceilingSlope = 120

/**
 * How well a posting fits a person, 0 to 100, with everything it is made of. Eligibility stands apart: a gate never changes the number.
 * Formula `fit-1` is DOMAIN.md, section 4: Σ w·v / Σ w over known components, capped where musts are known to be absent.
 */
export function fitOf(person: Person, posting: Posting, vocabulary: Vocabulary): Fit {
  const met = skillsMet(person, posting.requirements, posting.level, vocabulary)
  const experience = experienceMet(person, posting, vocabulary)
  const terms = termsMet(person, posting)
  const values = valuesMatch(person, posting, vocabulary)
  const parts: Part[] = [
    skillsComponent(met),
    experienceComponent(experience, person),
    valuesComponent(values, person),
    directionComponent(person, posting, vocabulary),
    practicalComponent(terms),
  ]
  const weightOf = ({ component }: Part) => component.weight
  const known = parts.filter(({ component }) => component.value !== null)
  const coverage = sum(parts.map((part) => weightOf(part) * part.component.known))
  const uncapped =
    known.length === 0 ? null : (100 * sum(known.map((part) => weightOf(part) * (part.component.value ?? 0)))) / sum(known.map(weightOf))
  const cap = ceilingOf(met, false)
  const capLow = ceilingOf(met, true)
  const low = Math.min(100 * sum(parts.map((part) => weightOf(part) * part.low)), capLow)
  const high = Math.min(100 * sum(parts.map((part) => weightOf(part) * part.high)), cap)
  const score = uncapped === null || coverage < scoreFrom ? null : Math.round(steady(Math.min(uncapped, cap)))
  const gates = gatesOf(person, posting, terms)
  return {
    score,
    band: score === null ? null : bandOf(score, coverage),
    interval: [Math.floor(steady(low)), Math.ceil(steady(high))],
    coverage,
    grounds: steady(fitWeights.skills * (met?.low ?? 0) + fitWeights.experience * nearestWork(person, posting, vocabulary)),
    ceiling:
      uncapped !== null && score !== null && uncapped > cap
        ? { value: Math.round(cap), uncapped: Math.round(uncapped), reason: ceilingReason(met) }
        : null,
    bucket: bucketOf(gates),
    components: parts.map(({ component }) => component),
    gates,
    skills: sharesOf(met),
    values,
    why: whyOf(met, experience, posting, fitWeights),
    whyNot: whyNotOf(met, experience, fitWeights),
    ask: askOf(met, person, posting, fitWeights),
    raise: raiseOf(met, fitWeights),
    formulaVersion: fitVersion,
  }
}

/** How close the nearest work the person ever did is to the posting's: 1 the same occupation, 0 none of it or not known. */
function nearestWork({ roles }: Person, { occupationId }: Posting, vocabulary: Vocabulary): number {
  if (occupationId === null) return 0
  return Math.max(
    0,
    ...roles.map((role) => (role.occupationId === null ? 0 : vocabulary.occupationCloseness(role.occupationId, occupationId))),
  )
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Without the last digits of a sum, which depend on the order it was added in. */
const steady = (value: number) => Number(value.toFixed(6))

function bandOf(score: number, coverage: number): Fit['band'] {
  if (coverage < bandFrom) return 'provisional'
  return score >= 80 ? 'strong' : score >= 65 ? 'good' : score >= stretchFrom ? 'stretch' : 'weak'
}

/** max(55, 100 − 120 · weight of known-absent musts / weight of all musts); at the low end unknown musts count absent too. */
function ceilingOf(met: SkillsMet | null, unknownIsAbsent: boolean): number {
  const musts = met?.lines.filter(({ requirement }) => requirement.class === 'must') ?? []
  const absent = musts.filter((line) => line.isAbsent || (unknownIsAbsent && !line.isKnown && line.low === 0))
  if (absent.length === 0) return 100
  const weight = (lines: typeof musts) => sum(lines.map((line) => line.weight))
  return Math.max(ceilingFloor, 100 - (ceilingSlope * weight(absent)) / weight(musts))
}

function ceilingReason(met: SkillsMet | null): string {
  const musts = met?.lines.filter(({ requirement }) => requirement.class === 'must') ?? []
  const absent = musts.filter(({ isAbsent }) => isAbsent)
  return `${absent.length} of ${musts.length} musts are not there: ${absent.map(({ requirement }) => requirement.label).join(', ')}.`
}

/**
 * Sorts matches: what the person cannot take last; then banded before provisional before unscored, and what is known to be weak after what
 * is not known; then fit, coverage, no open gate before an open one, and the newest posting. Where there is no number, what speaks for the
 * posting so far decides.
 */
export function compareMatches(a: { fit: Fit; posting: Posting }, b: { fit: Fit; posting: Posting }): number {
  return (
    isBlocked(a.fit) - isBlocked(b.fit) ||
    certainty(a.fit) - certainty(b.fit) ||
    (b.fit.score ?? 0) - (a.fit.score ?? 0) ||
    (a.fit.score === null ? b.fit.grounds - a.fit.grounds : 0) ||
    b.fit.coverage - a.fit.coverage ||
    isOpen(a.fit) - isOpen(b.fit) ||
    (b.posting.postedAt ?? '').localeCompare(a.posting.postedAt ?? '') ||
    (a.posting.id < b.posting.id ? -1 : a.posting.id > b.posting.id ? 1 : 0)
  )
}

const isBlocked = ({ bucket }: Fit) => (bucket === 'blocked' ? 1 : 0)
const isOpen = ({ bucket }: Fit) => (bucket === 'check_first' ? 1 : 0)

function certainty({ score, band }: Fit): number {
  if (score === null) return 2
  return score < stretchFrom ? 3 : band === 'provisional' ? 1 : 0
}
