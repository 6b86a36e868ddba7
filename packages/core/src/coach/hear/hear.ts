import { clausesOf, isTheirs } from './clauses.ts'
import { readDuties } from './duties.ts'
import { readGoals } from './goals.ts'
import type { Heard, Hearing, Read } from './heard.ts'
import { readRoles } from './roles.ts'
import { readChallenges, readContact, readDisclaimers, readSkills, readValues } from './self.ts'
import { readLanguages, readPapers, readStudies } from './studies.ts'
import { readTerms } from './terms.ts'
import { readUnpaid } from './unpaid.ts'

export type { Heard } from './heard.ts'

/** Fact id of the effect at a place of the same message, before it is stored. */
export const pendingId = (at: number) => `new-${at}`

const others: readonly Read[] = [
  readStudies,
  readPapers,
  readLanguages,
  readGoals,
  readContact,
  readChallenges,
  readValues,
  readDisclaimers,
]

/**
 * What a person says of themselves in a message, clause by clause. Every claim's words stand in the text; nothing is guessed beyond them.
 * Duties and skills belong to the role told last, care for one's family aside: an earlier one of this message, as `pendingId` of its place in the answer, else `role`.
 */
export function hear(text: string, { vocabulary, today, role }: Omit<Hearing, 'before'>): Heard[] {
  const all: Heard[] = []
  let current = role
  for (const clause of clausesOf(text)) {
    if (!isTheirs(clause.text)) continue
    const hearing = { vocabulary, today, role: current, before: text.slice(0, clause.start) }
    const unpaid = readUnpaid(clause.text, hearing)
    const roles = unpaid.length > 0 ? unpaid : isWishOnly(clause.text) ? [] : readRoles(clause.text, hearing)
    const before = all.length
    all.push(...roles.map((heard) => shifted(heard, clause.start)))
    const isCare = roles.some(({ claim }) => claim.kind === 'experience' && claim.payload.type === 'caring')
    if (roles.length > 0 && (!isCare || current === null)) current = pendingId(before)
    const inRole = { ...hearing, role: current }
    const rest = [
      ...others.flatMap((read) => read(clause.text, hearing)),
      // what stands beside a role belongs to it: part-time, in Derby, a title's own words
      ...(roles.length > 0 ? [] : [...readTerms(clause.text), ...readDuties(clause.text, inRole)]),
      ...readSkills(withoutNames(clause.text, roles), inRole),
    ]
    all.push(...rest.map((heard) => shifted(heard, clause.start)))
  }
  return all
}

/** A clause with the titles and employers in it blanked out, its length kept. */
function withoutNames(clause: string, roles: readonly Heard[]): string {
  const names = roles.flatMap(({ claim }) => (claim.kind === 'experience' ? [claim.payload.title, claim.payload.organisation] : []))
  return names.reduce<string>((text, name) => (name ? text.replace(name, ' '.repeat(name.length)) : text), clause)
}

/** A wish tells of no role held: "I want to work as a nurse". */
const isWishOnly = (clause: string) =>
  /\b(?:want|would like|['’]d like|hope|plan|aim|looking|wish|dream|going) (?:to|for)\b/i.test(clause) &&
  !/\b(?:was|worked|have been|['’]ve been)\b/i.test(clause)

const shifted = (heard: Heard, by: number): Heard => ({ ...heard, start: heard.start + by, end: heard.end + by })
