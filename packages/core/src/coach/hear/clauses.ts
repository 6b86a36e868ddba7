/** A stretch of a message with one subject, and where it starts in the message. */
export interface Clause {
  readonly text: string
  readonly start: number
}

const sentenceEnd = /[!?;\n]+|\.+(?=\s|$)/g

/** How a language ends its abbreviations, and where within a sentence something new begins. */
export interface Cuts {
  readonly abbreviation: RegExp
  readonly clauseStart: RegExp
}

/** The clauses of a message, in order; together they hold every word of it. */
export function cutInto(text: string, { abbreviation, clauseStart }: Cuts): Clause[] {
  return sentencesOf(text, abbreviation).flatMap((sentence) => {
    const cuts = [0, ...[...sentence.text.matchAll(clauseStart)].map((match) => match.index + match[0].length), sentence.text.length]
    return cuts
      .slice(0, -1)
      .map((cut, at) => ({ text: sentence.text.slice(cut, cuts[at + 1]), start: sentence.start + cut }))
      .filter((clause) => /\p{L}|\p{N}/u.test(clause.text))
  })
}

function sentencesOf(text: string, abbreviation: RegExp): Clause[] {
  const sentences: Clause[] = []
  let start = 0
  for (const end of text.matchAll(sentenceEnd)) {
    if (end[0].startsWith('.') && abbreviation.test(text.slice(start, end.index + 1))) continue
    sentences.push({ text: text.slice(start, end.index), start })
    start = end.index + end[0].length
  }
  return [...sentences, { text: text.slice(start), start }]
}
