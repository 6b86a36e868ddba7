/** What the gate holds against a sentence, and why a résumé was changed for a posting. They are stored by their names, which therefore stay. */
export const reasons = {
  otherRole: () => 'In your facts this belongs to another role.',
  denied: (claim: string) => `You said this is not so: ${claim}.`,
  unconfirmed: (claim: string) => `Not confirmed yet: ${claim}.`,
  uncarried: (text: string) => `No fact carries "${text}".`,
  tooLong: () => 'This is too long to be held against your facts. Make shorter sentences of it.',
  noFact: () => 'No fact carries this sentence.',
  noDate: (date: string) => `No fact carries the date ${date}.`,
  noName: (name: string) => `No fact carries the name "${name}".`,
  noSkill: (name: string, label: string) => `No fact carries ${name.toLowerCase() === label.toLowerCase() ? label : `${name} (${label})`}.`,
  noNumber: (written: string) => `No fact carries the number ${written}.`,
  countsElse: (written: string) => `In your facts ${written} counts something else.`,
  noRate: (written: string, period: string) => `No fact says ${written} a ${period}.`,
  otherEnd: (written: string, end: 'from' | 'to' | 'by') =>
    `Your facts have ${written} ${{ from: 'as where it began', to: 'as where it ended', by: 'as the difference' }[end]}.`,
  looser: (bound: 'upper' | 'less' | 'about', written: string) =>
    `The fact says "${{ upper: 'up to', less: 'under', about: 'about' }[bound]} ${written}".`,
  otherWay: (way: 'up' | 'down') => `In your facts this goes ${way}.`,
  factsSay: (text: string) => `Your facts say "${text}".`,
  ended: (date: string) => `It ended in ${date}; without an end it reads as if it went on.`,
  endUnknown: () => 'No fact says whether this goes on; it reads as if it did.',
  twoScripts: (word: string) => `"${word}" is written with letters of two scripts.`,
  notAs: (title: string) => `No fact has you as "${title}".`,
  largerPart: () => 'This makes your part larger than what was recorded.',
  smallerPart: () => 'Your facts say that your part in it was smaller.',
  helped: () => 'Your facts say that you helped with it.',
  together: () => 'Your facts say that others did it with you.',
  opposite: () => 'Your facts say the opposite.',
  reversed: () => 'In your facts this goes the other way.',
  unsaid: (words: readonly string[]) => `No fact says ${words.map((word) => `"${word}"`).join(', ')}.`,
  tied: () => 'This ties together what your facts tell apart.',
  thing: (word: string) => `In your facts "${word}" is a thing, not what you did.`,
  deniesMore: () => 'Your facts deny less than this.',
  ledElse: () => 'In your facts something else was led.',
  goesFor: (word: string) => `In your facts this goes for "${word}".`,
  noCause: () => 'Your facts do not say that the one came of the other.',
  othersPart: () => 'In your facts somebody else has this part.',
  otherLanguage: (held: readonly ('figures' | 'dates' | 'names' | 'ranks' | 'parts')[]) =>
    `It is in another language than your facts: ${list.format(held.map((one) => (one === 'parts' ? 'the size of your part' : one)))} were held against them, the rest was not.`,

  asked: (skills: string) => `The posting asks for ${skills}.`,
  byValue: (value: string) => `Of lines that answer it as much, this one shows what you said counts with you: “${value}”.`,
  inTheseWords: (skills: string) => `In these words of yours it names ${skills}, which the posting asks for.`,
  forRoom: (why: Why) => `Left out for room: ${whys[why]}.`,
  forPages: (pages: number, why: Why) => `Left out so that it fits on ${pages === 1 ? 'one page' : `${pages} pages`}: ${whys[why]}.`,
  itsName: () => 'The posting uses this name for the same skill.',
  asksForIt: () => 'The posting asks for it.',
}

/** Why a line had to go: it answers nothing that is asked, or others answer it as much. */
type Why = keyof typeof whys
const whys = {
  nothing: 'it answers nothing that the posting asks',
  others: 'other lines answer the posting as much or more',
}
const list = new Intl.ListFormat('en')
