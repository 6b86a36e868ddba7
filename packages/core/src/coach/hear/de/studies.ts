import type { PayloadOf } from '../../../facts/schema.ts'
import { dateRangeIn } from '../../../reading/dates.ts'
import { languageCalled } from '../../../words/languageNames.ts'
import { anyCase } from '../anyCase.ts'
import { clip, type Heard, heardIn } from '../heard.ts'

const school =
  '(?:\\s+(?:an|bei|von|auf|in)\\s+(?:der\\s+|dem\\s+|die\\s+)?((?:TU|FH|HU|LMU|RWTH|FU|Uni|Universität|Hochschule|Fachhochschule|Akademie|Berufsschule|\\p{Lu}[\\p{L}-]+-(?:Gymnasium|Universität|Schule))(?:\\s+\\p{Lu}[\\p{L}-]+){0,3}))?'
const degree = anyCase(
  '(?:bachelor|master|magister|diplom|staatsexamen|promotion|doktor|abitur|fachabitur|mittlere reife|hauptschulabschluss|realschulabschluss|b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?\\s?a\\.?|m\\.?\\s?a\\.?)',
)
const held = new RegExp(
  `(?<!\\p{L})(${degree})(?!\\p{L})(?:\\s+(?:in|der|of)\\s+(\\p{Lu}[\\p{L} &-]{2,40}?))?${school}(?=\\s+${anyCase('(?:abgeschlossen|gemacht|fertig|an|in \\d|und|mit|im|von|bis)')}|[,;.(]|\\s*\\d|\\s*$)`,
  'u',
)
const studied = new RegExp(
  `(?<!\\p{L})${anyCase('(?:studiere|studierte|studium (?:der|in)|studierter?)')}\\s+(\\p{Lu}[\\p{L} &-]{2,40}?)${school}(?=\\s+(?:studiert|in \\d|und|mit|seit|von|bis)|[,;.(]|\\s*\\d|\\s*$)`,
  'u',
)

/** Studies a German clause tells of: degree, subject, school, and when it ended. */
export function readStudies(clause: string): Heard[] {
  const match = held.exec(clause)
  const study = match ? null : studied.exec(clause)
  const found = match ?? study
  if (!found || /(?<!\p{L})(?:suche|möchte|will|würde)(?!\p{L})/iu.test(clause.slice(0, found.index))) return []
  const range = dateRangeIn(clause)
  const [field, institution] = match ? [match[2], match[3]] : [study?.[1], study?.[2]]
  const payload: PayloadOf<'education'> = {
    institution: institution ?? null,
    degree: match?.[1] ?? null,
    field: field ? clip(field) : null,
    place: null,
    start: range?.from ?? null,
    end: range?.to ?? null,
    details: [],
  }
  return [heardIn(found, { kind: 'education', payload })]
}

const paper =
  /(?<!\p{L})((?:führerschein\s+(?:der\s+)?klassen?\s+[A-E]{1,2}\d?|(?:stapler|flurförder|führer|jagd|flug|schweiß(?:er)?|kran|angel|segel|boots|(?:jugend|übungs)leiter|trainer|ausbilder|sachkunde|bagger|motorsägen|personenbeförderungs|taxi|lkw)[\p{L}-]*schein|[\p{L}-]{2,}(?:zertifikat|nachweis|lizenz)|gesundheitszeugnis|adr|meisterbrief|gesellenbrief|ausbilderschein))(?!\p{L})/giu
const lost = /(?<!\p{L})(?:verloren|abgelaufen|entzogen)(?!\p{L})/iu
const doing = /(?<!\p{L})(?:mache (?:gerade|den|das)|bin dabei|lerne für|angemeldet)(?!\p{L})/iu

/** Licences and certificates, held, on the way or lapsed. */
export function readPapers(clause: string): Heard[] {
  if (/(?<!\p{L})(?:kein(?:e|en)?|nicht|ohne|nie|brauche|bräuchte|möchte|will)(?!\p{L})/iu.test(clause)) return []
  const progress = lost.test(clause) ? 'lapsed' : doing.test(clause) ? 'in_progress' : 'held'
  return [...clause.matchAll(paper)].map((match) => {
    const name = clip(match[0]).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    return heardIn(match, { kind: 'credential', payload: { name, issuer: null, number: null, date: null, expires: null, progress } })
  })
}

const speaks = /(?<!\p{L})(?:spreche|sprech|spricht man|muttersprache(?: ist)?|kann)\s+(.{3,200})$/iu
const level =
  /(?<!\p{L})(?:fließend|verhandlungssicher|muttersprache|muttersprachlich|grundkenntnisse|gut|sehr gut|wenig|etwas|ein bisschen|[abc][12])(?!\p{L})/iu

/** Languages a person says they speak, with the level where it stands beside the name. */
export function readLanguages(clause: string): Heard[] {
  const match = speaks.exec(clause)
  if (!match?.[1] || /(?<!\p{L})(?:kein|nicht)(?!\p{L})/iu.test(match[1])) return []
  const from = match.index + match[0].length - match[1].length
  const whole = /muttersprache/i.test(match[0]) ? 'Muttersprache' : null
  return [...match[1].matchAll(/[^,;&]+?(?=\s+und\s+|[,;&]|$)/giu)].flatMap((part) => {
    const name = [...part[0].matchAll(/\p{L}+/gu)].find(([word]) => languageCalled(word) !== undefined)
    const language = name && languageCalled(name[0])
    if (!name || !language) return []
    const start = from + part.index + name.index
    return [
      { claim: { kind: 'language', payload: { language, level: level.exec(part[0])?.[0] ?? whole } }, start, end: start + name[0].length },
    ]
  })
}
