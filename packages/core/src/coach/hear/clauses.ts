/** A stretch of a message with one subject, and where it starts in the message. */
export interface Clause {
  readonly text: string
  readonly start: number
}

const abbreviation = /\b(?:St|Dr|Mr|Mrs|Ms|Prof|Ltd|Inc|Co|No|approx|e\.g|i\.e|z\.B|vs)\.$/
const sentenceEnd = /[!?;\n]+|\.+(?=\s|$)/g
/** A new subject, or a new stretch of time: "…, then I", "… but I", "…, before that". */
const clauseStart =
  /(?:,\s*(?:(?:and|but|so|then|because)\s+)*|\s(?:and|but|so|then|because|while|when)\s+(?:then\s+)?)(?=(?:i|i['’](?:m|ve|d|ll)|my|we|he|she|they)\b)|,\s*(?:and\s+)?(?=(?:then|later|before that|after that|afterwards|previously|nowadays)\b)/giu

/** The clauses of a message, in order; together they hold every word of it. */
export function clausesOf(text: string): Clause[] {
  return sentencesOf(text).flatMap((sentence) => {
    const cuts = [0, ...[...sentence.text.matchAll(clauseStart)].map((match) => match.index + match[0].length), sentence.text.length]
    return cuts
      .slice(0, -1)
      .map((cut, at) => ({ text: sentence.text.slice(cut, cuts[at + 1]), start: sentence.start + cut }))
      .filter((clause) => /\p{L}|\p{N}/u.test(clause.text))
  })
}

function sentencesOf(text: string): Clause[] {
  const sentences: Clause[] = []
  let start = 0
  for (const end of text.matchAll(sentenceEnd)) {
    if (end[0].startsWith('.') && abbreviation.test(text.slice(start, end.index + 1))) continue
    sentences.push({ text: text.slice(start, end.index), start })
    start = end.index + end[0].length
  }
  return [...sentences, { text: text.slice(start), start }]
}

const relation =
  'sister|brother|mother|father|mum|mom|dad|parents?|aunt|uncle|cousin|wife|husband|partner|girlfriend|boyfriend|friends?|son|daughter|kids|children|boss|colleagues?|neighbou?r|flatmate'
const otherSubject = new RegExp(
  `^\\W*(?:(?:and|but|so|because|since|while|when|then|also|well)\\s+)*(?:(?:my|his|her|our|their|a|the)\\s+(?:\\p{L}+\\s+){0,2}?(?:${relation})(?:['’]s?)?\\b|(?:he|she|they)(?:['’](?:s|re|d|ve))?\\b)`,
  'iu',
)
const hypothetical = /\b(?:if i|i would have|i could have|imagine|in case i|i wish i (?:was|were|had)|pretend|as if i)\b/iu

/** Whether a clause speaks of the person themselves: not of somebody else, and not of what is only imagined. */
export function isTheirs(clause: string): boolean {
  return !otherSubject.test(clause) && !hypothetical.test(clause)
}
