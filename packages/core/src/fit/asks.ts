import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Sentences } from '../sentences/sentences.ts'
import { isPaper } from '../vocabulary/papers.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { congruenceHalf } from './congruence.ts'
import type { Agreement } from './profiles.ts'
import type { Fit } from './schema.ts'
import { type Scoring, settledBy } from './score.ts'
import type { TermMet } from './terms.ts'

type Question = Fit['ask'][number]

const atMost = 5

/** Whether the coach asks it in depth only. */
export const isOptional = ({ dimension }: Pick<Question, 'dimension'>): boolean => dimension === 'interests'

/** What to ask next: each unknown by how many points of the interval its answer would settle, most first. */
export function askOf(
  scoring: Scoring,
  person: Person,
  posting: Posting,
  { vocabulary, ...around }: Around & { readonly vocabulary: Vocabulary },
  say: Sentences['fit'],
): Question[] {
  const skills = (scoring.met?.lines ?? [])
    .filter(({ isKnown }) => !isKnown)
    .map((line): Question => {
      const { id, skillId, label } = line.requirement
      const isHeld = isPaper(skillId, vocabulary)
      return {
        id: `${isHeld ? 'paper' : 'skill'}-${skillId ?? id}`,
        text: isHeld ? say.askPaper(label) : say.askSkill(label),
        skillId,
        dimension: null,
        gain: round(settledBy(scoring, line)),
      }
    })
  return [...skills, ...othersOf(scoring, person, posting, around, say)]
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain || Number(isOptional(a)) - Number(isOptional(b)) || (a.id < b.id ? -1 : 1))
    .slice(0, atMost)
}

interface Around {
  readonly terms: readonly TermMet[]
  readonly values: Agreement
  readonly interests: Agreement
}

/** Questions about the person that only this posting's own words make worth asking. */
function othersOf(
  scoring: Scoring,
  person: Person,
  posting: Posting,
  { terms, values, interests }: Around,
  say: Sentences['fit'],
): Question[] {
  const weightOf = (id: string) => 100 * (scoring.parts.find(({ component }) => component.id === id)?.component.weight ?? 0)
  const openPoints = (id: string) => weightOf(id) * (1 - knownOf(scoring, id))
  const question = (dimension: string, text: string, id: string, points = openPoints(id)): Question => ({
    id: dimension,
    text,
    skillId: null,
    dimension,
    gain: round(points),
  })
  const { occupationId, level, requirements, remote, location, salary } = posting
  const asksForYears = level !== null || requirements.some(({ kind }) => kind === 'experience')
  const tellsTerms = remote !== null || location !== null || salary !== null
  return [
    ...(person.goal === null && occupationId !== null ? [question('goal', say.askGoal, 'direction')] : []),
    ...(person.roles.length === 0 && asksForYears ? [question('role', say.askRole, 'experience')] : []),
    ...(person.roles.length > 0 && person.experienceYears === null && asksForYears ? [question('role', say.askDates, 'experience')] : []),
    ...(occupationId !== null && values.value === null
      ? [question('values', say.askValues, 'values', congruenceHalf * weightOf('values'))]
      : []),
    ...(occupationId !== null && interests.value === null
      ? [question('interests', say.askInterests, 'values', congruenceHalf * weightOf('values'))]
      : []),
    ...(terms.length === 0 && tellsTerms ? [question('terms', say.askTerms, 'practical')] : []),
  ]
}

function knownOf({ parts }: Scoring, id: string): number {
  return parts.find(({ component }) => component.id === id)?.component.known ?? 0
}

const round = (points: number) => Math.round(points * 10) / 10
