import type { Person } from '../person/person.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { steady } from '../steady.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { askOf } from './asks.ts'
import { directionComponent, experienceComponent, type Part, practicalComponent, skillsComponent, valuesComponent } from './components.ts'
import { experienceMet } from './experience.ts'
import { bucketOf, gatesOf } from './gates.ts'
import { groundsOf, nearnessOf } from './grounds.ts'
import { interestsMatch } from './interests.ts'
import { goodFrom, stretchFrom } from './order.ts'
import { raiseOf, whyNotOf, whyOf } from './reasons.ts'
import type { Fit } from './schema.ts'
import { ceilingToldOf, scoringOf } from './score.ts'
import { sidesOf } from './sides.ts'
import { sharesOf, skillsMet, weightOfClass } from './skills.ts'
import { termsMet } from './terms.ts'
import { valuesMatch } from './values.ts'

export const fitVersion = 'fit-4'

export const scoreFrom = 0.4
export const bandFrom = 0.6
/** How much of a fit can be known at most from how much a posting says: a bare title never gives a number, a short text never a whole one. */
export const coverageAtMost: Record<Posting['completeness'], number> = { title_only: 0.35, partial: 0.75, full: 1 }

/**
 * How well a posting fits a person, 0 to 100, with everything it is made of. Eligibility stands apart: a gate never changes the number.
 * Formula `fit-4` is DOMAIN.md, section 4: Σ w·v / Σ w over known components, capped where musts are known to be absent; levels and neighbouring
 * work as docs/adr/0011-fit-3.md says, values and interests half each as docs/adr/0019-interests-in-the-fit.md does.
 * `weigh` gives each requirement's weight where it is not its class's; `sentences` are the language that it is told in.
 */
export function fitOf(
  person: Person,
  posting: Posting,
  vocabulary: Vocabulary,
  weigh: (requirement: Requirement) => number = weightOfClass,
  sentences: Sentences = english,
): Fit {
  const { fit: say } = sentences
  const { weights } = person
  const met = skillsMet(person, posting.requirements, posting.level, vocabulary, weigh)
  const experience = experienceMet(person, posting, vocabulary)
  const terms = termsMet(person, posting, vocabulary, sentences)
  const values = valuesMatch(person, posting, vocabulary)
  const interests = interestsMatch(person, posting, vocabulary)
  const parts: Part[] = [
    skillsComponent(met, weights, say),
    experienceComponent(experience, person, say),
    valuesComponent(values, interests, person, say),
    directionComponent(person, posting, vocabulary, say),
    practicalComponent(terms, weights, sentences),
  ]
  const scoring = scoringOf(parts, met)
  const { uncapped, cap, capLow, capHigh, low, high } = scoring
  const known = sum(parts.map(({ component }) => component.weight * component.known))
  const coverage = Math.min(known, coverageAtMost[posting.completeness])
  const score = uncapped === null || coverage < scoreFrom ? null : Math.round(steady(Math.min(uncapped, cap)))
  const gates = gatesOf(person, posting, terms, vocabulary, sentences)
  const sides = sidesOf(person, posting, terms, sentences)
  return {
    score,
    band: score === null ? null : bandOf(score, coverage),
    interval: [Math.floor(steady(Math.min(low, capLow))), Math.ceil(steady(Math.min(high, capHigh)))],
    coverage,
    grounds: steady(
      groundsOf(
        {
          skills: met?.grounds ?? 0,
          ...nearnessOf(person, posting, experience, vocabulary),
          lacksPaper: gates.some(({ id, result }) => id.startsWith('requirement-') && result === 'unknown'),
        },
        weights,
      ),
    ),
    ceiling: score === null ? null : ceilingToldOf(scoring, say),
    bucket: bucketOf(gates),
    components: parts.map(({ component }) => component),
    gates,
    skills: sharesOf(met, sentences),
    values,
    interests,
    why: whyOf(scoring, { experience, values, interests }, sides, say),
    whyNot: whyNotOf(scoring, { experience, values, interests }, sides, say),
    ask: askOf(scoring, person, posting, { terms, values, interests, vocabulary }, say),
    raise: raiseOf(scoring, say),
    formulaVersion: fitVersion,
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function bandOf(score: number, coverage: number): Fit['band'] {
  if (coverage < bandFrom) return 'provisional'
  return score >= 80 ? 'strong' : score >= goodFrom ? 'good' : score >= stretchFrom ? 'stretch' : 'weak'
}
