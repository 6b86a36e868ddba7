import type { SkillMatch, Vocabulary } from '../../vocabulary/vocabulary.ts'

/** A name that is given as what somebody uses or knows. */
export interface Given {
  readonly skillId: string
  readonly label: string
  readonly name: string
  readonly start: number
  readonly end: number
  readonly matchType: SkillMatch['matchType']
  /** Whether the name is one of those that are common words too, or stand for two things. */
  readonly isAmbiguous: boolean
}

const english =
  'us(?:e|ed|ing)|kn(?:ow|ew|own)|learn(?:ed|t)?|work(?:ed|ing)? (?:with|in)|experience (?:in|with)|good (?:at|with|in)|skilled in|familiar with|cod(?:e|ed|ing) in|program(?:med)? in|comfortable (?:with|in)'
const german =
  'benutz(?:e|t)|nutz(?:e|t)|kann|kenne|beherrsche|lern(?:e|te)|gelernt|arbeite(?:te)? (?:\\p{L}+ )?mit|gearbeitet mit|erfahrung(?:en)? (?:mit|in)|programmiere (?:\\p{L}+ )?in|kenntnisse in|fit in|gut in'
const verbs = new RegExp(`(?<!\\p{L})(?:${english}|${german})(?!\\p{L})`, 'giu')
const part = /[^,;/&]+?(?=\s+(?:and|or|und|oder|plus)\s|[,;/&]|$)/giu
/** What may stand before a name in such a list. */
const lead =
  /^\s*(?:(?:and|or|und|oder|plus|also|auch|mainly|mostly|some|a (?:bit|lot|little) of|basic|daily|the|my|viel|etwas|ein bisschen|hauptsächlich|vor allem|meist(?:ens)?|gut|sehr gut|mit|with|in)\s+)*/iu
/** What may follow it: nothing, or when and where. */
const rest =
  /^(?:\s+(?:at|for|in|on|with|to|every|daily|all|a lot|too|well|quite|since|bei|für|im|zum|am|täglich|jeden|auch|viel|gut|seit|ganz|ziemlich|gelernt|gearbeitet|benutzt|genutzt)(?!\p{L}).*)?\s*[.!?)]*\s*$/isu
const longest = 3

/** Names of skills that a clause gives as what is used or known ("i use r and sql", "kann excel"), written in any case. */
export function givenSkills(clause: string, vocabulary: Vocabulary): Given[] {
  const from = [...clause.matchAll(verbs)].map(({ 0: verb, index }) => index + verb.length)
  const lists = from.map((start, at) => ({ start, text: clause.slice(start, from[at + 1]) }))
  return lists.flatMap(({ start, text }) =>
    [...text.matchAll(part)].flatMap(({ 0: item, index }) => {
      const found = nameIn(item, vocabulary)
      return found ? [{ ...found, start: start + index + found.start, end: start + index + found.end }] : []
    }),
  )
}

function nameIn(item: string, vocabulary: Vocabulary): Given | undefined {
  const at = lead.exec(item)?.[0].length ?? 0
  const words = [...item.slice(at).matchAll(/[^\s]+/gu)].slice(0, longest)
  for (const last of words.toReversed()) {
    const end = at + last.index + last[0].length
    const name = item.slice(at, end).replace(/[.!?)]+$/, '')
    const found = vocabulary.findSkill(name)
    if (!found || !rest.test(item.slice(at + name.length))) continue
    const { id, label, ambiguous } = found.skill
    const isAmbiguous = ambiguous.some((one) => one.name.toLowerCase() === name.toLowerCase())
    return { skillId: id, label, name, start: at, end: at + name.length, matchType: found.matchType, isAmbiguous }
  }
  return undefined
}

/** Of the skills that a clause gives, those whose ambiguous name a companion word beside it makes certain. */
export function certainSkills(clause: string, vocabulary: Vocabulary): SkillMatch[] {
  const given = givenSkills(clause, vocabulary)
  return vocabulary
    .matchSkills(clause, 'any case')
    .filter((match) => given.some(({ start, end }) => start <= match.start && match.end <= end))
}
