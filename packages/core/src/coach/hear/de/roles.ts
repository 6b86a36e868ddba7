import type { PayloadOf } from '../../../facts/schema.ts'
import { isTitle } from '../../../reading/work.ts'
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts'
import { asName, clip, type Heard, type Hearing } from '../heard.ts'
import { isOnlyTime, whenIn } from '../times.ts'
import { employerIn, type Named, placeAfter } from './names.ts'

type Experience = PayloadOf<'experience'>

const stop =
  'bei|beim|im|in|am|an|auf|für|und|aber|seit|von|bis|gearbeitet|tätig|angestellt|beschäftigt|gewesen|war|bin|dann|danach|zuletzt|mit|jahre|jahren|jetzt|aus|suche|spreche|vor|davon|nebenher|nebenbei'
const words = `([\\p{L}][\\p{L}\\p{N}+#.&/*:-]*(?:\\s+(?!(?:${stop})(?!\\p{L}))[\\p{L}][\\p{L}\\p{N}+#.&/*:-]*){0,4})`
/** "als Krankenschwester", "zum Tischler": what is named so is a title whatever it is. */
const asTitle = new RegExp(`(?<!\\p{L})(?:als|zum|zur)\\s+(?:gelernte[rn]?\\s+|eine?\\s+)?${words}`, 'iu')
const working =
  /(?<!\p{L})(?:gearbeitet|arbeite|arbeitete|tätig|angestellt|beschäftigt|gejobbt|jobbe|ausbildung|lehre|unterrichte|unterrichtet|fahre|gefahren|leite|geleitet|freiberuflich|selbst(?:st)?ändig)(?!\p{L})/iu
const being = /(?<!\p{L})(?:ich\s+)?(?:bin|war|wurde|gewesen)(?!\p{L})/iu
const isPast = (clause: string) =>
  /(?<!\p{L})(?:war|gewesen|gearbeitet|arbeitete|bis(?! heute)|gejobbt|gekündigt|entlassen|aufgehört|früher|damals|habe?|unterrichtet|wurde)(?!\p{L})/iu.test(
    clause,
  ) && !/(?<!\p{L})(?:seit|immer noch|aktuell|derzeit|zur ?zeit|momentan|bis heute)(?!\p{L})/iu.test(clause)
const own =
  /(?<!\p{L})(?:eigene[nrm]?\s+(\p{Lu}\p{L}+)|selbst(?:st)?ändig|freiberuflich|freelance|mein(?:en|e)?\s+eigene[nrm]?\s+(\p{L}{4,}))(?!\p{L})/iu
/** "war von 2016 bis 2025 bei Siemens" */
const atEmployer =
  /(?<!\p{L})(?:war|bin|habe?)(?!\p{L})(?!.*(?<!\p{L})(?:beworben|vorgestellt|angerufen|gefragt|gemeldet|gekauft|gehört)(?!\p{L})).*(?<!\p{L})bei(?!\p{L})/iu
const notTitle =
  /^(?:ich|arbeitslos|alt|müde|krank|froh|fertig|mutter|vater|alleinerziehend|single|schwanger|neu|hier|da|dort|in|gerade|auch|noch|jung|student(?:in)?|rentner(?:in)?|arbeit|job|stelle)$/iu
/** "Ich habe nie die Kita geleitet" tells of no role. */
const denied = /(?<!\p{L})(?:nie|niemals|nicht als|kein(?:e|en)?)(?!\p{L})/iu
const unpaidAs = /(?<!\p{L})(?:suche|möchte|will|würde|gern|gerne|ziel|traum)(?!\p{L})/iu

/** Roles for pay that a German clause tells of. */
export function readRoles(clause: string, hearing: Hearing): Heard[] {
  if (unpaidAs.test(clause) && !/(?<!\p{L})(?:war|gearbeitet)(?!\p{L})/iu.test(clause)) return []
  if (denied.test(clause)) return []
  const found = told(clause, hearing)
  return found ? [found] : []
}

function told(clause: string, hearing: Hearing): Heard | undefined {
  const employer = employerIn(clause)
  const isWork = working.test(clause)
  const title = titleIn(clause, isWork, hearing.vocabulary)
  const isTold = isWork || atEmployer.test(clause) || being.test(clause) || isFragment(clause, title, employer)
  if (!isTold || (!title && !(employer && (isWork || atEmployer.test(clause))) && !own.test(clause))) return undefined
  const when = whenIn(clause, hearing.today, !isPast(clause))
  const house = own.exec(clause)
  const payload: Experience = {
    title: title ? asName(title.name) : null,
    organisation: employer?.name ?? house?.[1] ?? house?.[2] ?? null,
    place: placeAfter(clause, Math.max(employer?.end ?? 0, 0)),
    start: when.start,
    end: when.end,
    current: when.isCurrent && when.end === null && (isWork || being.test(clause) || when.start !== null),
    type: typeOf(clause),
    summary: null,
    occupationId: title ? (hearing.vocabulary.mapTitle(title.name)?.occupationId ?? null) : null,
  }
  const text = clip(clause, Number.POSITIVE_INFINITY)
  const start = clause.indexOf(text)
  return { claim: { kind: 'experience', payload }, start, end: start + text.length }
}

/** "Maurer, 22 Jahre, zuletzt Firma Bauer": a title with an employer or a time beside it. */
function isFragment(clause: string, title: Title | undefined, employer: Named | undefined): boolean {
  if (!title) return false
  const rest = clause.slice(0, title.start) + clause.slice(title.start + title.name.length)
  return employer !== undefined || rest.split(/[,;]/).some(isOnlyTime) || /(?<!\p{L})seit(?!\p{L})/iu.test(rest)
}

interface Title {
  readonly name: string
  readonly start: number
}

function titleIn(clause: string, isWork: boolean, vocabulary: Vocabulary): Title | undefined {
  const as = asTitle.exec(clause)
  if (as?.[1] && (isWork || being.test(clause) || isKnown(as[1], vocabulary))) {
    const name = clip(as[1])
    if (!notTitle.test(name)) return { name, start: as.index + as[0].length - as[1].length }
  }
  if (!being.test(clause) && isWork && !as) return undefined
  return titleWords(clause, vocabulary)
}

/** The first word that is a title of work, with what belongs to it: "LKW Fahrer", "medizinische Fachangestellte". */
function titleWords(clause: string, vocabulary: Vocabulary): Title | undefined {
  const all = [...clause.matchAll(/[\p{L}][\p{L}\p{N}*:/-]*/gu)]
  for (const [at, match] of all.entries()) {
    const word = match[0]
    if (word.length < 4 || notTitle.test(word) || !isKnown(word, vocabulary)) continue
    const before = all[at - 1]
    const isJoined =
      before !== undefined &&
      clause.slice(before.index + before[0].length, match.index) === ' ' &&
      /^(?:\p{Lu}{2,}|lkw|kfz|bus|taxi|\p{Ll}+(?:ische|liche|iche|ierte|erkannte)[rn]?)$/u.test(before[0])
    const stem = /^\p{Ll}+e$/u.test(word) && isKnown(word.slice(0, -1), vocabulary) ? word.slice(0, -1) : word
    return isJoined ? { name: `${before[0]} ${word}`, start: before.index } : { name: stem, start: match.index }
  }
  return undefined
}

const isKnown = (word: string, vocabulary: Vocabulary) => !notTitle.test(word) && (vocabulary.mapTitle(word) !== null || isTitle(word))

function typeOf(clause: string): Experience['type'] {
  if (/(?<!\p{L})ehrenamt/iu.test(clause)) return 'volunteer'
  if (own.test(clause)) return 'self_employed'
  if (/(?<!\p{L})(?:praktik|ausbildung zu[mr]|azubi|lehre als|lehrling)/iu.test(clause)) return 'internship'
  return /(?<!\p{L})(?:bundeswehr|zivildienst)(?!\p{L})/iu.test(clause) ? 'military' : 'employed'
}
