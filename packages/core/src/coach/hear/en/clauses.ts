import { type Clause, cutInto } from '../clauses.ts'

const abbreviation = /\b(?:St|Dr|Mr|Mrs|Ms|Prof|Ltd|Inc|Co|No|approx|e\.g|i\.e|z\.B|vs)\.$/
/** A new subject, or a new stretch of time: "…, then I", "… but I", "…, before that". */
const clauseStart =
  /(?:,\s*(?:(?:and|but|so|then|because)\s+)*|\s(?:and|but|so|then|because|while|when)\s+(?:then\s+)?)(?=(?:i|i['’](?:m|ve|d|ll)|my|we|he|she|they)\b)|,?\s+(?:and|but|so|then)\s+(?=(?:from|in|since)\s+(?:\p{L}+\s+)?\d{4}\s+i\b)|,\s*(?:and\s+)?(?=(?:want(?:ing)?|looking|could|can|would like|speak|available)\b)|(?<!\d)(?<!\b(?:and|that|where|what|when|while|because|which|job|work|place|if|as|than|so|but|then|like|think|since|until|before|after|only|also|skills?|things?|first|last|ones?))\s(?=i (?:worked|was|am|did|do|came|went|want|started|left|used)\b)|\s(?:and|but)\s+(?=before that\b)|,\s*(?:and\s+)?(?=(?:before(?= (?:\d|in\b|at\b|i\b))|then|later|before that|after that|afterwards|previously|nowadays)\b)/giu

/** The clauses of an English message. */
export const clausesOf = (text: string): Clause[] => cutInto(text, { abbreviation, clauseStart })

const relation =
  'sister|brother|mother|father|mum|mom|dad|parents?|aunt|uncle|cousin|wife|husband|partner|girlfriend|boyfriend|friends?|son|daughter|kids|children|boss|colleagues?|neighbou?r|flatmate'
const otherSubject = new RegExp(
  `^\\W*(?:(?:and|but|so|because|since|while|when|then|also|well)\\s+)*(?:(?:my|his|her|our|their|a|the)\\s+(?:\\p{L}+\\s+){0,2}?(?:${relation})(?:['’]s?)?\\b|(?:he|she|they)(?:['’](?:s|re|d|ve))?\\b)`,
  'iu',
)
const hypothetical =
  /\b(?:(?:people|others|everybody|everyone|they) (?:think|assume|say|believe|thought|assumed)|if i|i would have|i could have|imagine|in case i|i wish i (?:was|were|had)|pretend|as if i)\b/iu

/** Whether a clause speaks of the person themselves: not of somebody else, and not of what is only imagined. */
export function isTheirs(clause: string): boolean {
  return !otherSubject.test(clause) && !hypothetical.test(clause)
}
