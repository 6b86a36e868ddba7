import { z } from 'zod'
import { skillsMet } from '../fit/skills.ts'
import type { Person } from '../person/person.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { HistoryEntry } from './schema.ts'

/** Something asked for by postings that came to nothing without a talk, and that nothing of the person's shows today. */
export const Unanswered = z.object({
  label: z.string(),
  skillId: z.string().nullable(),
  state: z.enum(['provable', 'learnable']),
  /** How many such postings asked for it. */
  postings: z.int(),
})
export type Unanswered = z.infer<typeof Unanswered>

const came = new Set<HistoryEntry['status']>(['rejected', 'no_answer'])
const talked = new Set<HistoryEntry['status']>(['interview', 'offer', 'accepted'])
const weighs = new Set(['must', 'preferred'])

/** Whether an application was closed by the other side before anybody talked. */
export function cameToNothing(history: readonly Pick<HistoryEntry, 'status'>[]): boolean {
  return came.has(history.at(-1)?.status ?? 'applied') && !history.some(({ status }) => talked.has(status))
}

/** The gaps that such postings share with what is known of the person today, those that most of them ask for first. Counted, not explained: nobody knows why. */
export function unansweredIn(postings: readonly Posting[], person: Person, vocabulary: Vocabulary): Unanswered[] {
  const asked = postings.flatMap(({ requirements, level }) => {
    const lines = skillsMet(person, requirements, level, vocabulary)?.lines ?? []
    const open = lines.filter(({ requirement, isKnown, value }) => weighs.has(requirement.class) && isKnown && value < 1)
    const own = open.map(({ requirement: { label, skillId }, isClaimed }) => ({
      label,
      skillId,
      isClaimed,
      key: keyOf({ label, skillId }),
    }))
    return [...new Map(own.map((one) => [one.key, one])).values()]
  })
  return [...Map.groupBy(asked, ({ key }) => key).values()]
    .map(
      (some): Unanswered => ({
        label: some[0]?.label ?? '',
        skillId: some[0]?.skillId ?? null,
        state: some.some(({ isClaimed }) => isClaimed) ? 'provable' : 'learnable',
        postings: some.length,
      }),
    )
    .toSorted((a, b) => b.postings - a.postings || (a.label < b.label ? -1 : 1))
}

export function keyOf({ label, skillId }: { readonly label: string; readonly skillId: string | null }): string {
  return skillId ?? label.toLowerCase()
}
