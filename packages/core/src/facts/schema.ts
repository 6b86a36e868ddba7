import { z } from 'zod'
import { Instant, PartialDate } from '../time.ts'

/** Where words stand in a source: offsets into the source's whole text in reading order, `end` exclusive. */
export const Locator = z.object({
  page: z.int().min(1).nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
})

/** A verbatim quote that a fact rests on. */
export const Evidence = z.object({
  sourceId: z.string(),
  sourceKind: z.enum(['upload', 'chat_turn', 'import', 'form', 'posting']),
  quote: z.string(),
  page: z.int().min(1).nullable(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  /** When it is heard in a recording, in milliseconds; absent in everything else. */
  timeMs: z.int().min(0).optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** How we came to know: said by the person, quoted from a file, derived by a rule, or taken from an export. */
export const Provenance = z.enum(['stated', 'documented', 'inferred', 'imported'])

/** Where a fact stands with the person. Denials are kept: they block generation for good. */
export const FactStatus = z.enum(['proposed', 'confirmed', 'corrected', 'denied', 'retracted', 'cannot_confirm'])

export const ExperienceType = z.enum([
  'employed',
  'self_employed',
  'informal',
  'caring',
  'volunteer',
  'study_project',
  'military',
  'internship',
])

/** How strong the person's own part was, weakest first. */
export const Agency = z.enum(['assisted', 'contributed', 'did', 'led', 'owned'])
export type Agency = z.infer<typeof Agency>

/** One field of the person's contact data; each is its own fact, so each has its own quote. */
export const ContactPayload = z.object({
  field: z.enum(['name', 'headline', 'email', 'phone', 'location', 'link']),
  value: z.string().min(1).max(500),
})

/** One role held at one organisation; several roles at one organisation are several facts. `end` null and not `current` means unknown. */
export const ExperiencePayload = z.object({
  organisation: z.string().max(300).nullable(),
  title: z.string().max(300).nullable(),
  place: z.string().max(300).nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  current: z.boolean(),
  type: ExperienceType,
  summary: z.string().max(4000).nullable(),
  /** Id in the vocabulary's occupations, when the title maps to one. */
  occupationId: z.string().nullable(),
})

/** A line of work done. `experienceId` is the fact id of its role. */
export const AchievementPayload = z.object({
  experienceId: z.string().nullable(),
  text: z.string().min(1).max(2000),
  /** How things stood before, in the person's own words. */
  situation: z.string().max(1000).nullable().default(null),
  /** What was to be done about it, and for whom. */
  task: z.string().max(1000).nullable().default(null),
  outcome: z.string().max(1000).nullable(),
  measure: z.object({ value: z.number(), unit: z.string(), baseline: z.number().nullable() }).nullable(),
  agency: Agency.nullable(),
})

/** A skill claim. Rung, months and last use are derived from what links to it, never stored. */
export const SkillPayload = z.object({
  label: z.string().min(1).max(200),
  /** Id in the vocabulary, null for a skill it does not know. */
  skillId: z.string().nullable(),
  matchType: z.enum(['exact', 'alias', 'custom']),
  /** Fact ids of the roles, projects, education or achievements in which it was used. */
  usedIn: z.array(z.string()).max(100),
  /** The person's own tap on a confirmation card. */
  answer: z.enum(['used', 'know', 'no', 'unsure']).nullable(),
})

export const EducationPayload = z.object({
  institution: z.string().max(300).nullable(),
  degree: z.string().max(300).nullable(),
  field: z.string().max(300).nullable(),
  place: z.string().max(300).nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  details: z.array(z.string().max(1000)).max(50),
})

export const CredentialPayload = z.object({
  name: z.string().min(1).max(300),
  issuer: z.string().max(300).nullable(),
  /** The number that the issuer gave it. */
  number: z.string().max(100).nullable().default(null),
  date: PartialDate.nullable(),
  expires: PartialDate.nullable(),
  progress: z.enum(['held', 'in_progress', 'lapsed']),
})

export const LanguagePayload = z.object({ language: z.string().min(1).max(100), level: z.string().max(100).nullable() })

export const ProjectPayload = z.object({
  name: z.string().min(1).max(300),
  description: z.string().max(2000).nullable(),
  url: z.string().max(500).nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  details: z.array(z.string().max(2000)).max(50),
})

/** Whatever a document holds under a heading that fits nowhere else (awards, publications, …): kept, never thrown away. */
export const OtherPayload = z.object({ heading: z.string().max(200), text: z.string().min(1).max(4000) })

/** The six work values of O*NET. */
export const WorkValue = z.enum(['achievement', 'independence', 'recognition', 'relationships', 'support', 'working_conditions'])
export type WorkValue = z.infer<typeof WorkValue>

/** A value in the person's own words, a placing of one of the six (the fast track's one card), or a choice: among three of them, or between two in a scene. */
export const ValuePayload = z.object({
  label: z.string().min(1).max(300),
  workValue: WorkValue.nullable(),
  placed: z.enum(['most', 'least']).nullable(),
  choice: z
    .object({
      among: z.array(WorkValue).min(2).max(3),
      best: WorkValue,
      worst: WorkValue,
      /** The everyday scene in which two were weighed against each other; null for three. */
      scene: z.int().min(1).max(4).nullable().default(null),
    })
    .refine(
      ({ among, best, worst }) => new Set(among).size === among.length && best !== worst && among.includes(best) && among.includes(worst),
      'best and worst are two different ones of those',
    )
    .refine(({ among, scene }) => (among.length === 2) === (scene !== null), 'two are weighed in a scene, three without one')
    .nullable()
    .default(null),
})

/** The six kinds of interest in work after Holland (RIASEC). */
export const Interest = z.enum(['realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'])
export type Interest = z.infer<typeof Interest>

/** An interest in the person's own words, with its kind where our list knows one, or a choice among activities of three kinds. */
export const InterestPayload = z.object({
  label: z.string().min(1).max(300),
  interest: Interest.nullable().default(null),
  choice: z
    .object({ among: z.array(Interest).length(3), best: Interest, worst: Interest })
    .refine(
      ({ among, best, worst }) => new Set(among).size === 3 && best !== worst && among.includes(best) && among.includes(worst),
      'best and worst are two different ones of the three',
    )
    .nullable()
    .default(null),
})

export const GoalPayload = z.object({
  text: z.string().min(1).max(1000),
  title: z.string().max(300).nullable(),
  occupationId: z.string().nullable(),
  seniority: z.enum(['internship', 'entry', 'mid', 'senior', 'lead']).nullable(),
  sector: z.string().max(200).nullable(),
  /** By when, as the person said it. */
  date: PartialDate.nullable(),
  /** What would show it was reached. */
  measure: z.string().max(500).nullable(),
  /** A smaller step agreed on. */
  smallerStep: z.string().max(500).nullable(),
  /** Fact ids of the values it is linked to. */
  valueIds: z.array(z.string()).max(20),
  importance: z.int().min(0).max(10).nullable(),
  confidence: z.int().min(0).max(10).nullable(),
})

export const ConstraintDimension = z.enum([
  'place',
  'remote',
  'work_right',
  'hours',
  'salary_floor',
  'start_date',
  'travel',
  'physical',
  'dealbreaker',
])

/** `any` is an explicit "no limit". A constraint is hard only if the person said so. */
export const ConstraintPayload = z.object({
  dimension: ConstraintDimension,
  operator: z.enum(['is', 'at_least', 'at_most', 'not', 'any']),
  value: z.string().max(300).nullable(),
  amount: z.number().nullable(),
  unit: z.string().max(40).nullable(),
  hardness: z.enum(['hard', 'soft']),
})

export const ChallengePayload = z.object({ text: z.string().min(1).max(1000) })
export const PreferencePayload = z.object({ name: z.string().max(100), value: z.string().max(500) })

/** "I did not do this": the gate refuses it for good. */
export const DisclaimerPayload = z.object({ text: z.string().min(1).max(1000), factId: z.string().nullable() })

/** Other words of the person's for a line of work: they say no more than it does, and nothing rests on them. */
export const WordingPayload = z.object({ factId: z.string(), text: z.string().min(1).max(2000) })

const payloads = {
  contact: ContactPayload,
  experience: ExperiencePayload,
  achievement: AchievementPayload,
  skill: SkillPayload,
  credential: CredentialPayload,
  education: EducationPayload,
  language: LanguagePayload,
  project: ProjectPayload,
  other: OtherPayload,
  value: ValuePayload,
  interest: InterestPayload,
  goal: GoalPayload,
  constraint: ConstraintPayload,
  challenge: ChallengePayload,
  preference: PreferencePayload,
  disclaimer: DisclaimerPayload,
  wording: WordingPayload,
} as const

const claim = <K extends keyof typeof payloads>(kind: K) => z.object({ kind: z.literal(kind), payload: payloads[kind] })

/** What a fact says: its kind with that kind's payload. */
export const Claim = z.discriminatedUnion('kind', [
  claim('contact'),
  claim('experience'),
  claim('achievement'),
  claim('skill'),
  claim('credential'),
  claim('education'),
  claim('language'),
  claim('project'),
  claim('other'),
  claim('value'),
  claim('interest'),
  claim('goal'),
  claim('constraint'),
  claim('challenge'),
  claim('preference'),
  claim('disclaimer'),
  claim('wording'),
])
export type Claim = z.infer<typeof Claim>
export type FactKind = Claim['kind']
export type PayloadOf<K extends FactKind> = Extract<Claim, { kind: K }>['payload']

/** What every fact carries beside its claim. Append-only: a correction is a new fact with `supersedesId`. */
export const FactBase = z.object({
  id: z.string(),
  provenance: Provenance,
  status: FactStatus,
  evidence: z.array(Evidence),
  supersedesId: z.string().nullable(),
  /** How sure the reader was, 0 to 1; null for what the person said. */
  confidence: z.number().min(0).max(1).nullable().default(null),
  createdBy: z.enum(['person', 'reader', 'coach', 'import']),
  createdAt: Instant,
})
export type Fact = z.infer<typeof FactBase> & Claim
export type FactOf<K extends FactKind> = z.infer<typeof FactBase> & Extract<Claim, { kind: K }>
export const Fact: z.ZodType<Fact> = z.intersection(FactBase, Claim)

/** A fact that nobody has numbered or stored yet. */
export type NewFact = Omit<z.infer<typeof FactBase>, 'id' | 'createdAt'> & Claim
