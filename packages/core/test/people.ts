import { readFileSync } from 'node:fs'
import { bareGoal } from '@mosaic/core/facts/bareGoal'
import type { Claim, Fact } from '@mosaic/core/facts/schema'
import { projectPerson } from '@mosaic/core/person/person'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'))
export const vocabulary = createVocabulary(
  VocabularyFile.parse({ skills: read('skills.json'), occupations: read('occupations.json'), unpaidWork: read('unpaidWork.json') }),
)
export const asOf = '2026-11-24T09:00:00.000Z'

let made = 0

/** A fact as the person would have said it. */
export function fact(claim: Claim, rest: Partial<Fact> = {}): Fact {
  made++
  // of one instant, facts stand in the order of their ids: as text, f10 would come before f9
  return {
    id: `f${String(made).padStart(9, '0')}`,
    provenance: 'stated',
    status: 'confirmed',
    evidence: [],
    supersedesId: null,
    confidence: null,
    createdBy: 'person',
    createdAt: asOf,
    ...rest,
    ...claim,
  } as Fact
}

export const skillFact = (skillId: string, answer: 'used' | 'know' | 'no' | null, usedIn: string[] = []): Fact =>
  fact({ kind: 'skill', payload: { label: vocabulary.skill(skillId)?.label ?? skillId, skillId, matchType: 'exact', usedIn, answer } })

export const roleFact = (title: string, start: string, end: string | null = null): Fact =>
  fact({
    kind: 'experience',
    payload: {
      organisation: 'Somewhere',
      title,
      place: 'Leeds',
      start,
      end,
      current: end === null,
      type: 'employed',
      summary: null,
      occupationId: null,
    },
  })

/** A goal that maps to an occupation, or to none. */
export const goalFact = (occupationId: string | null): Fact =>
  fact({
    kind: 'goal',
    payload: {
      ...bareGoal(occupationId ?? 'something with meaning'),
      title: occupationId === null ? null : (vocabulary.occupation(occupationId)?.title ?? null),
      occupationId,
    },
  })

export const personOf = (facts: readonly Fact[]) => projectPerson(facts, vocabulary, asOf)

/** A requirement for a skill. */
export const must = (skillId: string, kind: Requirement['class'] = 'must'): Requirement => ({
  id: `r-${skillId}`,
  class: kind,
  kind: 'skill',
  label: vocabulary.skill(skillId)?.label ?? skillId,
  skillId,
  group: null,
  negated: false,
  years: null,
  quote: `needs ${skillId}`,
  start: 0,
  end: 5,
})

export const postingOf = (requirements: Requirement[], rest: Partial<Posting> = {}): Posting => ({
  id: 'p1',
  source: 'own',
  sample: false,
  url: null,
  role: 'Registered nurse',
  company: 'Tidewater',
  location: 'Leeds, UK',
  remote: null,
  level: null,
  employmentType: null,
  salary: null,
  postedAt: null,
  validThrough: null,
  text: '',
  occupationId: 'registered-nurse',
  requirements,
  says: [],
  hours: null,
  told: { location: null, remote: null, level: null, salary: null, hours: null },
  completeness: 'full',
  language: 'en',
  ...rest,
})

/** Skills that are neither wider nor narrower nor related to one another. */
export const apart = [
  'wound-care',
  'python',
  'bookkeeping',
  'hairdressing',
  'menu-planning',
  'graphic-design',
  'bricklaying',
  'negotiation',
  'plumbing',
  'translation',
]
