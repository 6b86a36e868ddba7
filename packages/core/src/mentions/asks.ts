import type { Word } from './words.ts'

const speaksOfPerson =
  /(?<!\p{L})(?:you|your|you['’](?:re|ll|ve)|yourself|candidates?|applicants?|ability|able to|capab\p{L}+|experienced?|knowledge|understanding|skills?|skilled|responsib\p{L}+|responsibilities|duties|tasks|degree|diploma|certifi\p{L}+|required|requirements?|proficien\p{L}+|familiar\p{L}*|fluen\p{L}+|expertise|background|passion(?:ate)?|comfortable|must|preferably|preferred|(?:a|an|big|huge|strong) (?:plus|advantage|asset|bonus)|desirable|essential|competenc\p{L}+|qualifi\p{L}+|motivated|mindset|looking for|the role|position|willing\p{L}*|du|dein\p{L}*|sie|ihre?n?|kenntnisse|erfahrung\p{L}*|abgeschlossene\p{L}*|fähigkeit\p{L}*)(?!\p{L})/iu
const speaksOfOffer =
  /(?<!\p{L})(?:we(?:['’]ll| will)? (?:offer|provide|give|believe|support|value|encourage|welcome|celebrate|are (?:a|an|the|proud|committed))|you(?:['’]ll| will)? (?:get|receive|be offered|join|find|have access)|what we offer|benefits?|salary|vacation|holidays?|insurance|pension|equal opportunit\p{L}+|regardless of|discriminat\p{L}+|disabilit\p{L}+|gender|apply (?:now|today|here|online|by|via)|your (?:application|cv|resume)|(?:send|submit|upload) (?:us |your |a )|cover letter|deadline|recruit(?:er|ment process)|interview(?:s|ing)? process|hiring process|contact|click|visit|visa|relocation|stock options|perks?|terms of employment|collective agreement|remuneration|wir bieten|bewerb\p{L}+)(?!\p{L})/iu
const speaksOfUs = /^\W*(?:we|our|at <?\p{Lu}|<\p{L}+>|the company|wir|unser\p{L}*)(?!\p{L})/iu
const seeks = /(?<!\p{L})(?:looking for|seek(?:ing)?|expect|need|search(?:ing)? for|hope|imagine|want|require|suchen|erwarten)(?!\p{L})/iu

/**
 * Whether a sentence of a posting speaks of what somebody does or has to bring, and not of the employer, its offer or how to apply. A line that
 * begins with something to do speaks of the work.
 */
export function asksOf(sentence: string, words: readonly Word[]): boolean {
  if (speaksOfOffer.test(sentence)) return false
  if (speaksOfUs.test(sentence) && !seeks.test(sentence) && !/(?<!\p{L})(?:you|your)(?!\p{L})/iu.test(sentence)) return false
  if (speaksOfPerson.test(sentence)) return true
  const first = words.find(({ kind }) => kind !== 'adverb')
  return first !== undefined && words.length > 2 && ['verb', 'gerund', 'thirdPerson', 'participle'].includes(first.kind)
}
