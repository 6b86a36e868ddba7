import { valueIn } from '../../values.ts'
import { certainSkills } from '../givenSkills.ts'
import { clip, type Heard, type Hearing, heardIn } from '../heard.ts'

const lacks =
  /(?<!\p{L})(?:kann ich nicht|kann (?:gar )?kein(?:e|en)?|kenne (?:ich )?(?:gar )?(?:nicht|kein\p{L}*)|kein(?:e|en)? (?:ahnung|erfahrung) (?:von|mit|in)|nie (?:benutzt|genutzt|gemacht|gelernt|mit)|noch nie|nicht gut in|spreche kein)(?!\p{L})/iu
const uses = /(?<!\p{L})(?:habe?|benutze|nutze|mache|machte|arbeite mit|leite|gemacht|benutzt|genutzt)(?!\p{L})/iu
const wished = /(?<!\p{L})(?:möchte|will|würde|suche|hoffe|gern(?:e)? lernen|interessiere)(?!\p{L})/iu

/** Skills named in a German clause, by the vocabulary's German names: denied ones as "no", used ones with the role they were used in. */
export function readSkills(clause: string, { vocabulary, role }: Hearing): Heard[] {
  const isDenied = lacks.test(clause)
  const isWished = wished.test(clause)
  const matched = vocabulary.matchSkills(clause)
  const certain = certainSkills(clause, vocabulary).filter(({ start, end }) => !matched.some((one) => one.start < end && start < one.end))
  return [...matched, ...certain].flatMap(({ skillId, label, start, end, matchType }) => {
    const isUsed = !isDenied && !isWished && role !== null && uses.test(clause)
    if (isWished && !isDenied) return []
    const answer = isDenied ? ('no' as const) : isUsed ? ('used' as const) : ('know' as const)
    const payload = { label, skillId, matchType, usedIn: isUsed && role !== null ? [role] : [], answer }
    return [{ claim: { kind: 'skill' as const, payload }, start, end }]
  })
}

/** Name, e-mail address and home town. */
export function readContact(clause: string): Heard[] {
  const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u.exec(clause)
  const called = /(?<!\p{L})(?:[Ii]ch heiße|[Mm]ein Name ist)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/u.exec(clause)
  const lives =
    /(?<!\p{L})(?:[Ww]ohne|[Ll]ebe|[Ww]ohnhaft)\s+(?:ich\s+)?(?:(?:seit \d{4}|jetzt|noch|hier)\s+)?in\s+(\p{Lu}[\p{L}'’-]+)/u.exec(clause)
  return [
    ...(email ? [heardIn(email, { kind: 'contact', payload: { field: 'email', value: email[0] } })] : []),
    ...within(called, 'name'),
    ...within(lives, 'location'),
  ]
}

function within(match: RegExpExecArray | null, field: 'name' | 'location'): Heard[] {
  if (!match?.[1]) return []
  const start = match.index + match[0].length - match[1].length
  return [{ claim: { kind: 'contact', payload: { field, value: match[1] } }, start, end: start + match[1].length }]
}

const challenge =
  /(?<!\p{L})(?:ich (?:habe (?:angst|sorge|probleme)|mache mir sorgen|fürchte|tue mich schwer)|(?:mein|das) (?:größtes )?problem ist|(?:mir )?fällt (?:es )?(?:mir )?schwer)(?!\p{L}).{3,300}/iu

export function readChallenges(clause: string): Heard[] {
  const match = challenge.exec(clause)
  return match ? [heardIn(match, { kind: 'challenge', payload: { text: clip(match[0], 1000) } })] : []
}

export function readValues(clause: string): Heard[] {
  const match =
    /([\p{L}' -]{3,60}?) (?:ist|sind) mir (?:sehr |am |besonders )?wichtig(?:sten)?/iu.exec(clause) ??
    /mir (?:ist|sind) ([\p{L}' -]{3,60}?) (?:sehr |am |besonders )?wichtig/iu.exec(clause)
  if (!match?.[1]) return []
  const label = clip(match[1].replace(/^(?:und|aber|dass)\s+/i, ''))
  return [heardIn(match, { kind: 'value', payload: { label, workValue: valueIn(label), placed: null, choice: null } })]
}

const notDone =
  /(?<!\p{L})(?:ich\s+)?(?:habe?|war)\s+(?:ich\s+)?(?:dort\s+|da\s+)?(?:aber\s+)?(?:nie|niemals|nicht selbst|selbst nicht|selbst nie)\s+.{3,200}/iu

/** "Das habe ich nie gemacht": kept, so that nothing ever says otherwise. */
export function readDisclaimers(clause: string): Heard[] {
  const match = notDone.exec(clause)
  if (!match || /(?<!\p{L})nie (?:gelernt|gehört|gedacht|bereut)(?!\p{L})/iu.test(match[0])) return []
  return [heardIn(match, { kind: 'disclaimer', payload: { text: clip(match[0], 1000), factId: null } })]
}
