import { z } from 'zod'
import { Interest, WorkValue } from '../facts/schema.ts'

/** What something is called in other languages, by their two letters; names to be found by as well. */
const Labels = z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1)).optional()

/**
 * A skill. `aliases` are other names, inflected forms and abbreviations matched without regard to case;
 * `needs` lists words one of which must stand in the same passage for an ambiguous short name ("R", "Go") to count.
 */
export const Skill = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  label: z.string(),
  labels: Labels,
  aliases: z.array(z.string()),
  /** Other names in those languages: inflected forms, and how people tell that they did it. */
  spoken: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(1)).min(1)).optional(),
  /** Names that are common words too, and the companion words that make them this skill: none where the spelling itself does ("LaTeX"). */
  ambiguous: z.array(
    z
      .object({ name: z.string(), needs: z.array(z.string()), caseSensitive: z.boolean() })
      .refine(({ needs, caseSensitive }) => needs.length > 0 || caseSensitive, 'a name that any case is taken of needs companion words'),
  ),
  /** Ids of wider skills: holding this one is evidence for them. */
  broader: z.array(z.string()),
  related: z.array(z.string()),
  group: z.string(),
})
export type Skill = z.infer<typeof Skill>

export const Occupation = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string(),
  /** Its title in other languages, in the form that postings are written in: "Altenpfleger/in". */
  labels: Labels,
  alternateTitles: z.array(z.string()),
  group: z.string(),
  /** What its work takes, by the four skill levels of ISCO-08: 1 short instruction, 2 a trade or training, 3 an associate's, 4 a degree's. Our estimate. */
  skillLevel: z.int().min(1).max(4),
  /** Ids of sibling occupations (same family) and adjacent ones (a usual next step). */
  siblings: z.array(z.string()),
  adjacent: z.array(z.string()),
  /** Ids of occupations whose people it leads: a next step for them, while who leads knows their work. */
  leads: z.array(z.string()),
  /** Skill ids that people in it typically hold: first confirmation cards, never facts. */
  typicalSkills: z.array(z.string()),
  /** How much the occupation offers of each of the six O*NET work values, 1 to 7. Our own estimate until O*NET is imported. */
  workValues: z.record(WorkValue, z.number().min(1).max(7)),
  /** How much the work is of each of the six kinds of interest, 1 (hardly) to 7 (through and through). Our own estimate as well. */
  interests: z.record(Interest, z.number().min(1).max(7)),
})
export type Occupation = z.infer<typeof Occupation>

/** Work that nobody pays for, as the same kinds of work are told apart by the United Nations' time-use classification (ICATUS 2016). */
export const UnpaidWork = Occupation.extend({
  /** Its code by for whom it is done, as Tabiya's taxonomy of unseen work writes it: ICATUS's number after an I. */
  codes: z.partialRecord(z.enum(['household', 'others', 'community']), z.string()),
})
export type UnpaidWork = z.infer<typeof UnpaidWork>

export const VocabularyFile = z.object({
  skills: z.array(Skill),
  occupations: z.array(Occupation),
  /** Work that nobody pays for: never the occupation behind a title, but what somebody did. */
  unpaidWork: z.array(UnpaidWork).optional(),
})
export type VocabularyFile = z.infer<typeof VocabularyFile>
