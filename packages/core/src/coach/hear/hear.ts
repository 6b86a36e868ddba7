import { german } from './de/ear.ts'
import type { Ear } from './ear.ts'
import { english } from './en/ear.ts'
import type { Heard, Hearing } from './heard.ts'
import { whenIn } from './times.ts'

export type { Heard } from './heard.ts'

/** Fact id of the effect at a place of the same message, before it is stored. */
export const pendingId = (at: number | '') => `new-${at}`

/** The ear for a language; whoever writes in one that has none is heard as far as English goes: figures, names, titles, dates. */
export const earFor = (language: string): Ear => (language === german.language ? german : english)

const isGerman = /(?<!\p{L})(?:ich|und|nicht|habe|bin|meine?)(?!\p{L})/iu

/** The ear for a text of which nobody said in what language it is. */
export const earOf = (text: string): Ear => (isGerman.test(text) ? german : english)

/**
 * What a person says of themselves in a message, clause by clause. Every claim's words stand in the text; nothing is guessed beyond them.
 * Duties and skills belong to the role told last, care for one's family aside: an earlier one of this message, as `pendingId` of its place in the answer, else `role`.
 */
export function hear(
  text: string,
  { vocabulary, today, role, language = 'en' }: Omit<Hearing, 'before' | 'language'> & { language?: string },
): Heard[] {
  const ear = earFor(language)
  const all: Heard[] = []
  let current = role
  for (const clause of ear.clausesOf(text)) {
    if (!ear.isTheirs(clause.text)) continue
    const hearing = { vocabulary, today, role: current, language: ear.language, before: text.slice(0, clause.start) }
    const unpaid = ear.unpaid(clause.text, hearing)
    const roles = unpaid.length > 0 ? unpaid : ear.isOnlyWish(clause.text) ? [] : ear.roles(clause.text, hearing)
    const before = all.length
    all.push(...roles.map((heard) => shifted(heard, clause.start)))
    const isCare = roles.some(({ claim }) => claim.kind === 'experience' && claim.payload.type === 'caring')
    if (roles.length > 0 && (!isCare || current === null)) current = pendingId(before)
    if (roles.length === 0) redate(all, clause.text, today)
    const inRole = { ...hearing, role: current }
    const rest = [
      ...ear.others.flatMap((read) => read(clause.text, hearing)),
      // what stands beside a role belongs to it: part-time, in Derby, a title's own words
      ...(roles.length > 0 ? [] : [...ear.terms(clause.text, hearing), ...ear.duties(clause.text, inRole)]),
      ...ear
        .skills(withoutNames(clause.text, roles), inRole)
        .filter((heard) => !isPlace(clause.text.slice(heard.start, heard.end), vocabulary)),
    ]
    all.push(...rest.map((heard) => shifted(heard, clause.start)))
  }
  return all
}

const isPlace = (name: string, { places }: Hearing['vocabulary']) => /^\p{Lu}/u.test(name) && places.find(name) !== null

/** "I was a joiner all my life, my own business from 1989 until 2024": a fragment with a time tells it of the role before it. */
function redate(all: Heard[], clause: string, today: string): void {
  const last = all.findLastIndex(({ claim }) => claim.kind === 'experience')
  const role = all[last]
  if (role?.claim.kind !== 'experience' || role.claim.payload.start !== null || role.claim.payload.end !== null) return
  if (!isFragment.test(clause)) return
  const { start, end } = whenIn(clause, today, false)
  if (start === null || end === null) return
  const payload = {
    ...role.claim.payload,
    start,
    end,
    current: false,
    type: isOwn.test(clause) ? ('self_employed' as const) : role.claim.payload.type,
  }
  all[last] = { ...role, claim: { kind: 'experience', payload } }
}

const isFragment =
  /^[^\p{L}\p{N}_]*(?:my own|own|from|between|all in all|meine?[rn]? eigene[rnm]?|eigene[rnm]?|von|mit eigene[rnm]?)(?!\p{L})|^[^\p{L}\p{N}_]*(?:19|20)\d\d/iu
const isOwn = /(?<!\p{L})(?:own|eigene[rnm]?)(?!\p{L})/iu

/** A clause with the titles and employers in it blanked out, its length kept. */
function withoutNames(clause: string, roles: readonly Heard[]): string {
  const names = roles.flatMap(({ claim }) => (claim.kind === 'experience' ? [claim.payload.title, claim.payload.organisation] : []))
  return names.reduce<string>((text, name) => (name ? text.replace(name, ' '.repeat(name.length)) : text), clause)
}

const shifted = (heard: Heard, by: number): Heard => ({ ...heard, start: heard.start + by, end: heard.end + by })
