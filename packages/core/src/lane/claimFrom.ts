import { typeOf } from '../coach/hear/en/roles.ts'
import { asName, clip } from '../coach/hear/heard.ts'
import { whenIn } from '../coach/hear/times.ts'
import { interestIn } from '../coach/interests.ts'
import { valueIn } from '../coach/values.ts'
import { bareGoal } from '../facts/bareGoal.ts'
import { known } from '../facts/current.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Stretches of a quote, each null where nothing was named. */
export interface Parts {
  readonly title: string | null
  readonly organisation: string | null
  readonly place: string | null
  readonly name: string | null
  readonly degree: string | null
  readonly field: string | null
}

interface Around {
  readonly vocabulary: Vocabulary
  readonly today: string
  readonly facts: readonly Fact[]
  /** The clauses that the quote stands in. */
  readonly clause: string
}

const wordsAtMost = 8
const isShort = (text: string) => text.split(/\s+/).length <= wordsAtMost
const past = /(?<!\p{L})(?:was|were|had|used to|until|till|\p{L}+ed|war|hatte|bis)(?!\p{L})/iu

/** A claim made of stretches of a quote; dates, types and names of the vocabulary are read from the words by code. Null when the parts make none. */
export function claimFrom(kind: Claim['kind'], quote: string, parts: Parts, { vocabulary, today, facts, clause }: Around): Claim | null {
  const { title, organisation, place, name, degree, field } = parts
  switch (kind) {
    case 'experience': {
      if (title === null && organisation === null) return null
      if ([title, organisation].some((part) => part !== null && !isShort(part))) return null
      const when = whenIn(quote, today, !past.test(clause))
      return {
        kind,
        payload: {
          title: title && asName(clip(title)),
          organisation: organisation && clip(organisation),
          place: place && clip(place),
          start: when.start,
          end: when.end,
          current: when.isCurrent && when.end === null,
          type: typeOf(clause),
          summary: null,
          occupationId: title === null ? null : (vocabulary.mapTitle(title)?.occupationId ?? null),
        },
      }
    }
    case 'achievement': {
      const experienceId = known(facts, 'experience').at(-1)?.id ?? null
      return {
        kind,
        payload: { experienceId, text: clip(quote, 2000), situation: null, task: null, outcome: null, measure: null, agency: null },
      }
    }
    case 'skill': {
      if (name === null || !isShort(name)) return null
      const found = vocabulary.findSkill(name)
      return {
        kind,
        payload: {
          label: found?.skill.label ?? clip(name, 200),
          skillId: found?.skill.id ?? null,
          matchType: found?.matchType ?? 'custom',
          usedIn: [],
          answer: 'know',
        },
      }
    }
    case 'credential':
      return name === null || !isShort(name)
        ? null
        : { kind, payload: { name: clip(name), issuer: null, number: null, date: null, expires: null, progress: 'held' } }
    case 'education':
      return degree === null && field === null && organisation === null
        ? null
        : {
            kind,
            payload: {
              institution: organisation && clip(organisation),
              degree: degree && clip(degree),
              field: field && clip(field),
              place: null,
              ...datesIn(quote, today),
              details: [],
            },
          }
    case 'language':
      return name === null || !isShort(name) ? null : { kind, payload: { language: clip(name, 100), level: null } }
    case 'value':
      return name === null || !isShort(name)
        ? null
        : { kind, payload: { label: clip(name), workValue: valueIn(name), placed: null, choice: null } }
    case 'interest':
      return name === null || !isShort(name) ? null : { kind, payload: { label: clip(name), interest: interestIn(name), choice: null } }
    case 'challenge':
      return { kind, payload: { text: clip(quote, 1000) } }
    case 'goal':
      return {
        kind,
        payload: {
          ...bareGoal(clip(quote, 1000)),
          title: title && asName(clip(title)),
          occupationId: title === null ? null : (vocabulary.mapTitle(title)?.occupationId ?? null),
        },
      }
    default:
      return null
  }
}

function datesIn(quote: string, today: string): { start: string | null; end: string | null } {
  const { start, end } = whenIn(quote, today, false)
  return { start, end }
}
