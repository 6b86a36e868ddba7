import type { Claim, PayloadOf } from '../../../facts/schema.ts'
import { dateOf } from '../../../reading/dates.ts'
import { clip, type Heard, heardIn } from '../heard.ts'
import { payIn } from '../money.ts'
import { termOf } from '../termOf.ts'
import { type HourWords, weeklyHours } from '../weeklyHours.ts'
import { isWish } from './goals.ts'

type Constraint = PayloadOf<'constraint'>

const isAboutPay =
  /\b(?:at least|minimum|min|not (?:under|below)|salary|pay|earn|wage|an hour|per hour|a year|per year|a month|per month|or more)\b/i

/** Terms a clause sets: hours, place, pay, home working, start, right to work, and what is ruled out. */
export function readTerms(clause: string): Heard[] {
  return [hours(clause), remote(clause), pay(clause), place(clause), start(clause), workRight(clause), ...ruledOut(clause)].flatMap(
    (found) => found ?? [],
  )
}

const term = (match: RegExpMatchArray, dimension: Constraint['dimension'], clause: string, rest: Partial<Constraint>): Heard =>
  heardIn(match, { kind: 'constraint', payload: termOf(dimension, clause, rest) } satisfies Claim)

const hourWords: HourWords = {
  range: /\b(\d{1,2})\s*(?:to|-|–|or)\s*(\d{1,2})\s*(?:h\b|hours?|hrs?)/iu,
  most: /\b(?:up to |max(?:imum)?\.? |at most |no more than )?(\d{1,2}(?:\.\d)?)\s*(?:h\b|hours?|hrs?)(?:\s*(?:a|per)\s*week)?(?!\s*(?:a|per) (?:day|night))/iu,
  otherHours: /\b(?:away|ago|drive|commute|an hour)\b/i,
}

/** Weekly hours in words or numbers. */
export function hours(clause: string): Heard | undefined {
  const counted = weeklyHours(clause, hourWords)
  if (counted) return counted
  const days = /\b(one|two|three|four|[1-4])(?:\s*(?:to|or|-)\s*(?:two|three|four|[2-4]))? days? a week\b(?! (?:at|from) home)/iu.exec(
    clause,
  )
  if (days) return term(days, 'hours', clause, { value: `part-time (${days[0].toLowerCase()})` })
  const words = /\b(?:part|full)[- ]?time\b|\bteilzeit\b|\bvollzeit\b|\bschool hours\b/iu.exec(clause)
  return words ? term(words, 'hours', clause, { value: /full|voll/i.test(words[0]) ? 'full-time' : 'part-time' }) : undefined
}

function remote(clause: string): Heard | undefined {
  const match =
    /\b(?:fully (?:remote|from home)|remote(?:ly)?|(?:work(?:ing)? )?from home|home ?office|hybrid|on[- ]site|days? at home)\b/iu.exec(
      clause,
    )
  if (!match) return undefined
  const value = /hybrid|days?/i.test(match[0]) ? 'hybrid' : /site/i.test(match[0]) ? 'on_site' : 'remote'
  const isRefused = /\b(?:not|no|don['’]?t want)\s+(?:\S+\s+){0,2}$/i.test(clause.slice(0, match.index))
  return term(match, 'remote', clause, { operator: isRefused ? 'not' : 'is', value })
}

function pay(clause: string): Heard | undefined {
  const found = isAboutPay.test(clause) || (isWish(clause) && /[£€$]/.test(clause)) ? payIn(clause) : undefined
  if (!found || found.unit === null) return undefined
  const { start, end, amount, unit } = found
  return { claim: { kind: 'constraint', payload: termOf('salary_floor', clause, { operator: 'at_least', amount, unit }) }, start, end }
}

const name = "((?:\\p{Lu}[\\p{L}'’-]+)(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})"
const within = new RegExp(`\\b[Ww]ithin\\s+(\\d{1,3})\\s*(miles?|mi|km|kilomet\\p{L}+)\\s+(?:of|from|around)\\s+${name}`, 'u')
const near = new RegExp(`\\b(?:[Nn]ear|[Cc]lose to|[Aa]round)\\s+${name}`, 'u')
const workIn = new RegExp(
  `\\b(?:work|job|post|position|role|looking|something)\\b[^.;]{0,50}?\\b(?:in|near|around|close to)\\s+${name}`,
  'u',
)

function place(clause: string): Heard | undefined {
  const distance = within.exec(clause)
  if (distance?.[3])
    return term(distance, 'place', clause, {
      value: distance[3],
      amount: Number(distance[1]),
      unit: /^k/i.test(distance[2] ?? '') ? 'km' : 'mi',
    })
  if (/\b(?:worked|was|were|from (?:19|20)\d\d|since)\b/i.test(clause)) return undefined
  const match = near.exec(clause) ?? workIn.exec(clause)
  if (!match?.[1] || dateOf(`${match[1]} 2000`) !== '2000' || /^(?:HR|IT|PR|QA|AI|Human|Customer|Sales)\b/.test(match[1])) return undefined
  const at = match.index + match[0].lastIndexOf(match[1])
  return { claim: { kind: 'constraint', payload: termOf('place', clause, { value: match[1] }) }, start: at, end: at + match[1].length }
}

function start(clause: string): Heard | undefined {
  const match =
    /\b(?:can|could|want to|available(?: to)?|able to)\s+(?:start\s+)?(?:in|on|from|by)?\s*(immediately|right away|at once|straight away|now|next (?:week|month|year)|(?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+20\d\d)?|20\d\d)\b/iu.exec(
      clause,
    )
  return match?.[1] && /\b(?:start|available)\b/i.test(clause) ? term(match, 'start_date', clause, { value: match[1] }) : undefined
}

function workRight(clause: string): Heard | undefined {
  const needs = /\bneed(?:s)? (?:an?\s+)?(?:work )?(?:visa|permit|sponsorship|sponsor)\b[^,;]{0,60}/iu.exec(clause)
  if (needs) return term(needs, 'work_right', clause, { operator: 'not', value: clip(needs[0]), hardness: 'soft' })
  const has =
    /\b(?:(?:eu|uk|us|british|german|irish|french|swiss|american|canadian) (?:citizen|national|passport)|right to work|work permit|settled status|green card|allowed to work)\b[^,;]{0,60}/iu.exec(
      clause,
    )
  return has ? term(has, 'work_right', clause, { value: clip(has[0]) }) : undefined
}

/** "no nights", "not on weekends", "can't travel". */
function ruledOut(clause: string): Heard[] {
  const pattern =
    /\b(no|not? on|never|can['’]?t (?:do|work)|won['’]?t (?:do|work)|don['’]?t want)\s+(?:any\s+)?((?:night|late|early|rotating|weekend|sunday|saturday)s?(?: shifts?)?|shifts?(?: work)?|overtime|on[- ]call|travel(?:ling)?|driving|heavy lifting|sales calls|cold calling|phone work)\b/giu
  return [...clause.matchAll(pattern)].map((match) =>
    term(match, 'dealbreaker', clause, {
      operator: 'not',
      value: clip(match[2] ?? '').toLowerCase(),
      hardness: /can|won/i.test(match[1] ?? '') ? 'hard' : 'soft',
    }),
  )
}
