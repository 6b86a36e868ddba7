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
  /(?<!\p{L})(?:helf|half|geholfen|pfleg|gepflegt|betreu|kümmer|gekümmert|ehrenamt|trainier|leit|geleitet|organisier|unterricht|putz|koch|back|repariert?|übersetz|dolmetsch|erzieh|großgezogen|fahr|mach|arbeite|vorstand|kassenwart|elternbeirat|feuerwehr|mithilf|aushelf|ausgeholfen)/iu

/** German, as people write it in a chat. */
export const german: Ear = {
  language: 'de',
  clausesOf,
  isTheirs,
  isWish,
  isOnlyWish: (clause) =>
    /^[^\p{L}\p{N}_]*(?:ein(?:e|en)?|irgendein\p{L}*)\s+(?:\p{L}+\s+)?(?:stelle|job|praktikum|ausbildung|arbeit|minijob|nebenjob)(?!\p{L})|(?<!\p{L})(?:möchte|will|würde|suche|hoffe|wünsche|plane|am liebsten|gern(?:e)?)(?!\p{L})/iu.test(
      clause,
    ) && !/(?<!\p{L})(?:war|gearbeitet|gewesen)(?!\p{L})/iu.test(clause),
  isDoing: (text) => doing.test(text),
  unpaid: readUnpaid,
  roles: readRoles,
  terms: readTerms,
  duties: readDuties,
  skills: readSkills,
  others: [readStudies, readPapers, readLanguages, readGoals, readContact, readChallenges, readValues, readDisclaimers],
}
