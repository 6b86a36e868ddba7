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
  /(?<![\p{L}\p{N}_])(?:help|car(?:e|ed|ing)(?![\p{L}\p{N}_])|look(?:ed|ing)? after|volunteer|coach|train|organi[sz]|run(?![\p{L}\p{N}_])|ran(?![\p{L}\p{N}_])|teach|taught|tutor|clean|cook|bak|babysit|garden|fix|repair|translat|interpret|rais(?:e|ed|ing)|bring(?:ing)? up|brought up|driv|drove|serv|buil[dt]|work|manag|lead|led(?![\p{L}\p{N}_])|governor|treasurer|trustee)/iu

/** English, as people write it in a chat. */
export const english: Ear = {
  language: 'en',
  clausesOf,
  isTheirs,
  isWish,
  isOnlyWish: (clause) =>
    /(?<![\p{L}\p{N}_])(?:want|would like|['’]d like|hope|plan|aim|looking|wish|dream|going) (?:to|for|an?)(?![\p{L}\p{N}_])|^[^\p{L}\p{N}_]*(?:an?|any|another|some)(?: \p{L}+)? (?:job|post|position|role)(?![\p{L}\p{N}_])/iu.test(
      clause,
    ) && !/(?<![\p{L}\p{N}_])(?:was|worked|have been|['’]ve been)(?![\p{L}\p{N}_])/iu.test(clause),
  isDoing: (text) => doing.test(text),
  unpaid: readUnpaid,
  roles: readRoles,
  terms: readTerms,
  duties: readDuties,
  skills: readSkills,
  others: [readStudies, readPapers, readLanguages, readGoals, readContact, readChallenges, readValues, readDisclaimers],
}
