import type { Ear } from '../ear.ts'
import { clausesOf, isTheirs } from './clauses.ts'
import { readDuties } from './duties.ts'
import { isWish, readGoals } from './goals.ts'
import { readRoles } from './roles.ts'
import { readChallenges, readContact, readDisclaimers, readSkills, readValues } from './self.ts'
import { readLanguages, readPapers, readStudies } from './studies.ts'
import { readTerms } from './terms.ts'
import { readUnpaid } from './unpaid.ts'

const doing =
  /\b(?:help|car(?:e|ed|ing)\b|look(?:ed|ing)? after|volunteer|coach|train|organi[sz]|run\b|ran\b|teach|taught|tutor|clean|cook|bak|babysit|garden|fix|repair|translat|interpret|rais(?:e|ed|ing)|bring(?:ing)? up|brought up|driv|drove|serv|buil[dt]|work|manag|lead|led\b|governor|treasurer|trustee)/i

/** English, as people write it in a chat. */
export const english: Ear = {
  language: 'en',
  clausesOf,
  isTheirs,
  isWish,
  isOnlyWish: (clause) =>
    /\b(?:want|would like|['’]d like|hope|plan|aim|looking|wish|dream|going) (?:to|for|an?)\b|^\W*(?:an?|any|another|some)(?: \p{L}+)? (?:job|post|position|role)\b/iu.test(
      clause,
    ) && !/\b(?:was|worked|have been|['’]ve been)\b/i.test(clause),
  isDoing: (text) => doing.test(text),
  unpaid: readUnpaid,
  roles: readRoles,
  terms: readTerms,
  duties: readDuties,
  skills: readSkills,
  others: [readStudies, readPapers, readLanguages, readGoals, readContact, readChallenges, readValues, readDisclaimers],
}
