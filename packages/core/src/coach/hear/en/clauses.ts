import { type Clause, cutInto } from '../clauses.ts'

const abbreviation = /(?<![\p{L}\p{N}_])(?:St|Dr|Mr|Mrs|Ms|Prof|Ltd|Inc|Co|No|approx|e\.g|i\.e|z\.B|vs)\.$/u
/** A new subject, or a new stretch of time: "…, then I", "… but I", "…, before that". */
const clauseStart =
  /(?:,\s*(?:(?:and|but|so|then|because)\s+)*|\s(?:and|but|so|then|because|while|when)\s+(?:then\s+)?)(?=(?:i|i['’](?:m|ve|d|ll)|my|we|he|she|they)(?![\p{L}\p{N}_]))|,?\s+(?:and|but|so|then)\s+(?=(?:from|in|since)\s+(?:\p{L}+\s+)?\d{4}\s+i(?![\p{L}\p{N}_]))|,\s*(?:and\s+)?(?=(?:want(?:ing)?|looking|could|can|would like|speak|available)(?![\p{L}\p{N}_]))|(?<!\d)(?<!(?<![\p{L}\p{N}_])(?:and|that|where|what|when|while|because|which|job|work|place|if|as|than|so|but|then|like|think|since|until|before|after|only|also|skills?|things?|first|last|ones?))\s(?=i (?:worked|was|am|did|do|came|went|want|started|left|used)(?![\p{L}\p{N}_]))|\s(?:and|but)\s+(?=before that(?![\p{L}\p{N}_]))|,\s*(?:and\s+)?(?=(?:before(?= (?:\d|in(?![\p{L}\p{N}_])|at(?![\p{L}\p{N}_])|i(?![\p{L}\p{N}_])))|then|later|before that|after that|afterwards|previously|nowadays)(?![\p{L}\p{N}_]))/giu

/** The clauses of an English message. */
export const clausesOf = (text: string): Clause[] => cutInto(text, { abbreviation, clauseStart })

const relation =
  'sister|brother|mother|father|mum|mom|dad|parents?|aunt|uncle|cousin|wife|husband|partner|girlfriend|boyfriend|friends?|son|daughter|kids|children|boss|colleagues?|neighbou?r|flatmate'
const otherSubject = new RegExp(
  `^[^\\p{L}\\p{N}_]*(?:(?:and|but|so|because|since|while|when|then|also|well)\\s+)*(?:(?:my|his|her|our|their|a|the)\\s+(?:\\p{L}+\\s+){0,2}?(?:${relation})(?:['’]s?)?(?![\\p{L}\\p{N}_])|(?:he|she|they)(?:['’](?:s|re|d|ve))?(?![\\p{L}\\p{N}_]))`,
  'iu',
)
const hypothetical =
  /(?<![\p{L}\p{N}_])(?:(?:people|others|everybody|everyone|they) (?:think|assume|say|believe|thought|assumed)|if i|i would have|i could have|imagine|in case i|i wish i (?:was|were|had)|pretend|as if i)(?![\p{L}\p{N}_])/iu

/** Whether a clause speaks of the person themselves: not of somebody else, and not of what is only imagined. */
export function isTheirs(clause: string): boolean {
  return !otherSubject.test(clause) && !hypothetical.test(clause)
}
