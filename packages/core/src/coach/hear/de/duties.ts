import { type Heard, type Hearing, heardIn } from '../heard.ts'
import { achievementOf } from '../work.ts'

const stems =
  'leit|führ|plan|organis|entwickel|entwick|bau|betreu|pfleg|versorg|beton|back|koch|putz|reinig|verkauf|bedien|berat|schul|anlern|anleit|reparier|montier|installier|wart|fahr|liefer|kommissionier|pack|verpack|sortier|programmier|schweiß|streich|mauer|unterricht|schreib|übersetz|dolmetsch|dokumentier|buch|abrechn|kontrollier|prüf|mess|bestell|zähl|bild|behandel|wechsel|gab|geb|wasch|näh|schneid|verhandel|kauf|senk|steiger|erhöh|reduzier|verkürz|verbesser|automatisier|übernehm|begleit|bereit|erstell|pflanz|ernt|mach|bearbeit|telefonier|koordinier|analysier|test|gestalt|zeichn|trainier|moderier|verwalt|mahn|lager|stapel|räum'
const participle =
  '(?:(?:ab|an|auf|aus|ein|mit|vor|um|zu|durch|weiter)?ge\\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\\p{L}{2,}(?:t|en)|\\p{L}{2,}iert)'
/** "ich habe Brote gebacken, die Kasse gemacht und Azubis angeleitet" */
const perfect = new RegExp(
  `(?<!\\p{L})(?:ich\\s+)?(?:habe?|hatte)\\s+(?:ich\\s+)?(?:(?:dort|da|auch|immer|meistens|täglich|viel)\\s+)*(.{4,}?${participle})(?:\\s+(?:und\\s+)?[^.]*?${participle})*(?!\\p{L})`,
  'iu',
)
/** "Ich leite die Bärengruppe, plane Ausflüge und führe Elterngespräche" */
const present = new RegExp(`(?<!\\p{L})ich\\s+((?:${stems})\\p{L}{0,5})\\s+(.{4,})$`, 'iu')
const responsible = /(?<!\p{L})(?:zuständig für|verantwortlich für)\s+(.{4,})$/iu
const notDuty =
  /(?<!\p{L})(?:möchte|will|würde|lieber|deutsch|englisch|hoffe|suche|wünsche|gern(?:e)?|nie|nicht|kein(?:e|en)?|gearbeitet|gekündigt|gewohnt|gelebt|geboren|gehört|gedacht|gelernt|abgeschlossen|studiert|bekommen|verloren|geheiratet|gezogen|großgezogen|gekümmert|mutter|vater|angst|sorge|gesagt|entschieden|beworben)(?!\p{L})/iu

/** What a person did in a role, in their own German words: verbs of doing only, never wishes, feelings or what was not done. */
export function readDuties(clause: string, { role }: Hearing): Heard[] {
  if (role === null || notDuty.test(clause)) return []
  const match = perfect.exec(clause) ?? present.exec(clause) ?? responsible.exec(clause)
  if (!match) return []
  return [heardIn(match, { kind: 'achievement', payload: achievementOf(match[0], role) })]
}
