import { stemmer } from 'stemmer'
import { wordsOf } from '../vocabulary/tokens.ts'

const empty = new Set(
  (
    'a an the and or of for to in on at by with from as is are was were be been being it its this that these those i me my we our you your he him his she her they ' +
    'them their who which what when while so if then than not no do did done does have had has would could can will just all some any every each one two also etc ' +
    'up out off over around about after before during into new other own more most such very always sometimes often daily regularly well make made sure help helped ' +
    'get got put keep kept use used take took go went need needed want wanted like work working works worked job something anything somewhere maybe again people time like would become idea ideas know sure really ' +
    'der die das und oder in im am an auf für mit von zu zum zur den dem des ein eine einen einer als bei wir ich sie er es ist war wurde möchte will gern gerne etwas machen arbeiten keine ahnung'
  ).split(' '),
)

/** The telling words of a text by their stems, in order: endings and words that stand everywhere left out. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => (empty.has(word) ? [] : [stemmer(word)]))
}
