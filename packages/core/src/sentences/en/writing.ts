import { dateText } from '../../words/documents/dates.ts'
import { finding } from '../finding.ts'

/** What a reader would say of a résumé's lines and roles, and what would help. */
export const writing = {
  thisRole: 'this role',
  thisProject: 'this project',
  aRole: 'A role',
  aDegree: 'A degree',
  aProject: 'A project',
  lookHere: 'Have a look at this place.',
  weakVerb: (words: string) =>
    finding(
      `"${words}" says that it was a task, not what you did.`,
      'Begin with what you did. If you helped, say with what and leave it at that.',
    ),
  passive: () => finding('It does not say who did it.', 'Begin with the verb, if it was you.'),
  firstPerson: (word: string) => finding(`A résumé’s lines stand without "${word}".`, 'Leave the word out.'),
  longLine: (letters: number) =>
    finding(`It takes more than two lines (${letters} letters).`, 'Make two of it, or leave out what the posting does not ask for.'),
  shortLine: () => finding('It is too short to say something.', 'What was done, with what, for whom?'),
  tenseOver: (role: string) => finding(`${role} is over, and this line is told in the present.`, 'Tell it in the past.'),
  tenseMixed: (role: string) =>
    finding(`${role} is told in the present and in the past.`, 'Keep one: the present for what goes on, the past for what is done.'),
  repeatedVerb: (lines: number, verb: string) =>
    finding(`${lines} lines begin with "${verb}".`, 'Say of some of them more exactly what you did.'),
  unlinkedSkill: (skills: readonly string[], more: number) =>
    finding(
      `No line shows these in use: ${skills.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      'Name one where you used it, or leave it to the list.',
    ),
  noLines: (roles: readonly string[], more: number) =>
    finding(
      `Nothing is said of ${roles.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      'Say of the newest what a normal week was, and one piece you would show. Of old ones a title may do.',
    ),
  noOutcome: (role: string, isWithoutMeasure: boolean) =>
    finding(
      `No line of ${role} says what came of the work${isWithoutMeasure ? ', or how much it was' : ''}.`,
      isWithoutMeasure
        ? 'What was different afterwards, and for whom? How many, how often, how fast? An honest estimate with "about" will do.'
        : 'What was different afterwards, and for whom?',
    ),
  noMeasure: (role: string) =>
    finding(
      `No line of ${role} says how much.`,
      'How many, how often, how fast, or of what size? An honest estimate with "about" will do.',
    ),
  manyLines: (role: string, lines: number, atMost: number) =>
    finding(`${role} has ${lines} lines.`, `Keep the ${atMost} that matter for the work you want; the others stay among your facts.`),
  undated: () => finding('Nothing says when this was.', 'A year is enough.'),
  /** From one date of a document to another, `2016` or `2016-04`. */
  dateGap: (from: string, to: string, months: number, isExact: boolean) =>
    finding(
      `Nothing stands between ${dateText(from)} and ${dateText(to)}: ${isExact ? '' : 'at least '}${months} months.`,
      'A reader asks. Caring, study, travel, illness or looking for work may stand there in a line, or be answered when asked.',
    ),
  missingMust: (skill: string, quote: string) =>
    finding(
      `The posting asks for ${skill} (“${quote}”). It is among your facts, and not in this text.`,
      'Name it in a line where you used it, or in your list of skills.',
    ),
  notRun: 'It is in no language whose verbs are known here.',
  noWords: 'No words could be taken out of it.',
  otherFormula: 'It was scored by another formula.',
  unreadBefore: 'Its bytes could not be read back.',
  unreadNow: 'The bytes of this one could not be read back.',
}
