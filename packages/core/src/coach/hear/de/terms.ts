import type { PayloadOf } from '../../../facts/schema.ts'
import { dateOf } from '../../../reading/dates.ts'
import { anyCase } from '../anyCase.ts'
import { clip, type Heard, type Hearing, heardIn } from '../heard.ts'
import { payIn } from '../money.ts'
import { termOf } from '../termOf.ts'
import { type HourWords, weeklyHours } from '../weeklyHours.ts'

type Constraint = PayloadOf<'constraint'>

/** Terms a German clause sets: hours, home working, pay, place, start, right to work, and what is ruled out. */
export function readTerms(clause: string, { vocabulary }: Hearing): Heard[] {
  const found = [
    hours(clause),
    remote(clause),
    pay(clause),
    place(clause, vocabulary),
    start(clause),
    workRight(clause),
    ...ruledOut(clause),
  ]
  return found.flatMap((one) => one ?? [])
}

const term = (match: RegExpMatchArray, dimension: Constraint['dimension'], clause: string, rest: Partial<Constraint>): Heard =>
  heardIn(match, { kind: 'constraint', payload: termOf(dimension, clause, rest) })

const hourWords: HourWords = {
  range: /(?<!\p{L})(\d{1,2})\s*(?:bis|-|–|oder)\s*(\d{1,2})\s*(?:h|std\.?|stunden?)(?!\p{L})/iu,
  most: /(?<!\p{L})(?:bis zu |maximal |höchstens |max\.? )?(\d{1,2}(?:[.,]\d)?)\s*(?:h|std\.?|stunden?|wochenstunden)(?!\p{L})(?:\s*(?:die|pro|in der|je)\s*woche)?(?!\s*(?:am tag|entfernt|fahrt))/iu,
  otherHours: /(?<!\p{L})(?:von \d+ stunden? auf|pro stunde|die stunde)(?!\p{L})/iu,
}

/** Weekly hours in German words or figures. */
export function hours(clause: string): Heard | undefined {
  const counted = weeklyHours(clause, hourWords)
  if (counted) return counted
  const days =
    /(?<!\p{L})(?:ein|zwei|drei|vier|[1-4])(?:\s*(?:bis|oder|-)\s*(?:zwei|drei|vier|[2-4]))? tage? (?:die|in der|pro) woche(?!\p{L})/iu.exec(
      clause,
    )
  if (days) return term(days, 'hours', clause, { value: `part-time (${days[0].toLowerCase()})` })
  const words = /(?<!\p{L})(?:teilzeit|vollzeit|halbtags|ganztags|minijob|nur (?:vormittags|nachmittags)|vormittags)(?!\p{L})/iu.exec(
    clause,
  )
  return words ? term(words, 'hours', clause, { value: /voll|ganz/i.test(words[0]) ? 'full-time' : 'part-time' }) : undefined
}

function remote(clause: string): Heard | undefined {
  const match =
    /(?<!\p{L})(?:home ?office|von (?:zu ?hause|daheim)(?: aus)?|remote|hybrid|vor ort|(?:ein paar|einige|\d|zwei|drei) tage? (?:zu ?hause|daheim|im home ?office))(?!\p{L})/iu.exec(
      clause,
    )
  if (!match) return undefined
  const value = /hybrid|tage?/i.test(match[0]) ? 'hybrid' : /vor ort/i.test(match[0]) ? 'on_site' : 'remote'
  const isRefused = /(?<!\p{L})(?:kein|nicht|nie)\s+(?:\S+\s+){0,1}$/iu.test(clause.slice(0, match.index))
  return term(match, 'remote', clause, { operator: isRefused ? 'not' : 'is', value })
}

function pay(clause: string): Heard | undefined {
  if (
    !/(?<!\p{L})(?:mindestens|wenigstens|minimum|nicht unter|ab|gehalt|lohn|verdien\p{L}*|brutto|netto|reich\p{L}*|stunde|monat|jahr|im monat)(?!\p{L})/iu.test(
      clause,
    )
  )
    return undefined
  const found = payIn(clause)
  if (!found || found.unit === null) return undefined
  const { start, end, amount, unit } = found
  return { claim: { kind: 'constraint', payload: termOf('salary_floor', clause, { operator: 'at_least', amount, unit }) }, start, end }
}

const town = '(\\p{Lu}[\\p{L}-]+(?:\\s(?:am|an der|im)\\s\\p{Lu}[\\p{L}-]+)?)'
const radius = new RegExp(
  `(?<!\\p{L})${anyCase('(?:im umkreis von|umkreis|bis(?: zu)?)')}\\s+(\\d{1,3})\\s*(?:km|kilometern?)\\s+(?:um|von|rund um)\\s+${town}`,
  'u',
)
const near = new RegExp(`(?<!\\p{L})(?:[Ii]n der Nähe von|[Nn]ahe|[Rr]aum|[Rr]und um|[Nn]ähe)\\s+${town}`, 'u')
const workIn = new RegExp(
  `(?<!\\p{L})(?:[Ss]telle|[Jj]ob|[Aa]rbeit|[Ss]uche|[Ee]instieg|arbeiten|möchte|am liebsten)(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})in\\s+${town}`,
  'u',
)
const orRemote = new RegExp(`(?<!\\p{L})${town}(?=\\s+oder\\s+remote)`, 'u')

function place(clause: string, vocabulary: Hearing['vocabulary']): Heard | undefined {
  const distance = radius.exec(clause)
  if (distance?.[2]) return term(distance, 'place', clause, { value: distance[2], amount: Number(distance[1]), unit: 'km' })
  if (/(?<!\p{L})(?:war|gearbeitet|seit|wohne|lebe|komme)(?!\p{L})/iu.test(clause)) return undefined
  const match = near.exec(clause) ?? workIn.exec(clause) ?? orRemote.exec(clause)
  const name = match?.[1]
  if (!name || dateOf(`${name} 2000`) !== '2000' || /^(?:Teilzeit|Vollzeit|Deutschland|Schicht|Zukunft)$/.test(name)) return undefined
  if (vocabulary.places.find(name) === null && !near.test(clause)) return undefined
  const at = match.index + match[0].lastIndexOf(name)
  return { claim: { kind: 'constraint', payload: termOf('place', clause, { value: name }) }, start: at, end: at + name.length }
}

function start(clause: string): Heard | undefined {
  const match =
    /(?<!\p{L})(?:ab|zum|im|frühestens)?\s*(sofort|nächsten? (?:woche|monat|jahr)|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?:\s+20\d\d)?)(?!\p{L})/iu.exec(
      clause,
    )
  return match?.[1] && /(?<!\p{L})(?:anfangen|beginnen|starten|verfügbar|einsteigen)(?!\p{L})/iu.test(clause)
    ? term(match, 'start_date', clause, { value: clip(match[1]) })
    : undefined
}

function workRight(clause: string): Heard | undefined {
  const needs = /(?<!\p{L})brauche (?:ich )?(?:ein(?:e|en)?\s+)?(?:visum|arbeitserlaubnis|aufenthaltstitel)(?!\p{L})/iu.exec(clause)
  if (needs) return term(needs, 'work_right', clause, { operator: 'not', value: clip(needs[0]), hardness: 'soft' })
  const has =
    /(?<!\p{L})(?:eu-bürger(?:in)?|(?:deutscher?|österreichischer?|eu-) (?:pass|staatsbürger(?:in|schaft)?)|arbeitserlaubnis|aufenthaltstitel|niederlassungserlaubnis|blaue karte)(?!\p{L})/iu.exec(
      clause,
    )
  return has && !/(?<!\p{L})(?:kein(?:e|en)?|ohne|nicht)(?!\p{L})/iu.test(clause)
    ? term(has, 'work_right', clause, { value: clip(has[0]) })
    : undefined
}

const ruled =
  /(?<!\p{L})(?:kein(?:e|en)?|nicht(?: mehr)?|nie wieder|ohne|raus aus (?:der|den))\s+(?:mehr\s+)?((?:in der |am |an )?(?:nacht|früh|spät|wechsel)?(?:schicht(?:en|dienst|arbeit)?|dienste?)|nachts|wochenend(?:e|en|arbeit)|sonntag(?:e|s)?|samstag(?:e|s)?|überstunden|rufbereitschaft|reisen|reisetätigkeit|telefonate?|callcenter|schweres heben)(?!\p{L})/giu

/** "keine Nachtschicht", "nicht am Wochenende". */
const ruledOut = (clause: string): Heard[] =>
  [...clause.matchAll(ruled)].map((match) =>
    term(match, 'dealbreaker', clause, { operator: 'not', value: clip(match[1] ?? '').toLowerCase(), hardness: 'soft' }),
  )
