import { fitOf } from '@mosaic/core/fit/fit'
import { isFar, rankKey } from '@mosaic/core/fit/order'
import type { Fit } from '@mosaic/core/fit/schema'
import type { Person } from '@mosaic/core/person/person'
import { asReadBy, type RequirementReading } from '@mosaic/core/postings/readings'
import { readOf } from '@mosaic/core/postings/readingViews'
import type { Posting } from '@mosaic/core/postings/schema'
import { toldBy } from '@mosaic/core/postings/toldBy'
import type { Opportunity, OpportunityDetail, PostingAsked } from '@mosaic/core/views/ob'
import type { Ctx } from '../context.ts'

/** What the person did with a match. */
export interface Keeping {
  readonly kept: boolean
  readonly dismissed: boolean
  readonly note: string | null
  /** When it was saved, set aside or taken back last. */
  readonly keptAt: string | null
  /** When each note was written, oldest first. */
  readonly notedAt: readonly string[]
  readonly readings: readonly RequirementReading[]
  readonly asked: PostingAsked | null
}

export const untouched: Keeping = {
  kept: false,
  dismissed: false,
  note: null,
  keptAt: null,
  notedAt: [],
  readings: [],
  asked: null,
}

export interface Ranked {
  /** As the person reads it. */
  readonly posting: Posting
  /** As the rules read it. */
  readonly written: Posting
  readonly fit: Fit
  readonly own: boolean
  readonly keeping: Keeping
}

/** @param read the posting as the rules read it; what the person reads otherwise stands in `keeping`. Skills are named as the vocabulary names them. */
export function rank(
  person: Person,
  read: Posting,
  { vocabulary, sentences }: Pick<Ctx, 'vocabulary' | 'sentences'>,
  own: boolean,
  keeping: Keeping = untouched,
): Ranked {
  const written = toldBy(vocabulary, read, sentences)
  const posting = asReadBy(written, keeping.readings)
  return { posting, written, fit: fitOf(person, posting, vocabulary, undefined, sentences), own, keeping }
}

/** A posting with its fit, as lists and answers show it; `withLives` adds how a public one stands. */
export function opportunityOf({ posting, fit, own, keeping }: Ranked, similarTo: string | null = null): Opportunity {
  const {
    score,
    skills,
    values,
    interests,
    band,
    interval,
    coverage,
    ceiling,
    bucket,
    components,
    gates,
    why,
    whyNot,
    ask,
    raise,
    formulaVersion,
  } = fit
  const required = posting.requirements.filter(({ kind, class: asked, negated }) => kind === 'skill' && asked !== 'context' && !negated)
  return {
    jobId: posting.id,
    role: posting.role,
    company: posting.company,
    location: posting.location,
    url: posting.url,
    source: posting.source,
    postedAt: posting.postedAt,
    validThrough: posting.validThrough,
    life: null,
    fitScore: score,
    band,
    interval,
    coverage,
    ceiling,
    bucket,
    far: isFar(rankKey(fit, posting)),
    components,
    gates,
    experienceLevel: posting.level,
    skillsRequired: [...new Set(required.map((requirement) => requirement.label))],
    salaryRange: posting.salary,
    remote: posting.remote,
    sample: posting.sample,
    own,
    similarTo,
    skillsMatch: skills,
    valuesMatch: values,
    interestsMatch: interests,
    why,
    whyNot,
    ask,
    raise,
    formulaVersion,
    kept: keeping.kept,
    dismissed: keeping.dismissed,
  }
}

/** One posting in full; `withLife` adds how a public one stands. */
export function detailOf(ranked: Ranked, applicationId: string | null): OpportunityDetail {
  const { text, hours, told, sample } = ranked.posting
  const { readings, asked } = ranked.keeping
  return {
    ...opportunityOf(ranked),
    text,
    ...readOf(ranked.written, ranked.posting, readings),
    asked,
    hours,
    told,
    applicationId,
    canApply: !sample,
  }
}
