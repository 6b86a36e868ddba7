import type { Claim, PayloadOf } from '../../../facts/schema.ts'
import { dateOf } from '../../../reading/dates.ts'
import { clip, type Heard, heardIn } from '../heard.ts'
import { payIn } from '../money.ts'
import { termOf } from '../termOf.ts'
import { type HourWords, weeklyHours } from '../weeklyHours.ts'
import { isWish } from './goals.ts'

type Constraint = PayloadOf<'constraint'>

const isAboutPay =
  /(?<![\p{L}\p{N}_])(?:at least|minimum|min|not (?:under|below)|salary|pay|earn|wage|an hour|per hour|a year|per year|a month|per month|or more)(?![\p{L}\p{N}_])/iu

/** Terms a clause sets: hours, place, pay, home working, start, right to work, and what is ruled out. */
export function readTerms(clause: string): Heard[] {
  return [hours(clause), remote(clause), pay(clause), place(clause), start(clause), workRight(clause), ...ruledOut(clause)].flatMap(
    (found) => found ?? [],
  )
}

const term = (match: RegExpMatchArray, dimension: Constraint['dimension'], clause: string, rest: Partial<Constraint>): Heard =>
  heardIn(match, { kind: 'constraint', payload: termOf(dimension, clause, rest) } satisfies Claim)

const hourWords: HourWords = {
  range: /(?<![\p{L}\p{N}_])(\d{1,2})\s*(?:to|-|–|or)\s*(\d{1,2})\s*(?:h(?![\p{L}\p{N}_])|hours?|hrs?)/iu,
  most: /(?<![\p{L}\p{N}_])(?:up to |max(?:imum)?\.? |at most |no more than )?(\d{1,2}(?:\.\d)?)\s*(?:h(?![\p{L}\p{N}_])|hours?|hrs?)(?:\s*(?:a|per)\s*week)?(?!\s*(?:a|per) (?:day|night))/iu,
  otherHours: /(?<![\p{L}\p{N}_])(?:away|ago|drive|commute|an hour)(?![\p{L}\p{N}_])/iu,
}

/** Weekly hours in words or numbers. */
export function hours(clause: string): Heard | undefined {
  const counted = weeklyHours(clause, hourWords)
  if (counted) return counted
  const days =
    /(?<![\p{L}\p{N}_])(one|two|three|four|[1-4])(?:\s*(?:to|or|-)\s*(?:two|three|four|[2-4]))? days? a week(?![\p{L}\p{N}_])(?! (?:at|from) home)/iu.exec(
      clause,
    )
  if (days) return term(days, 'hours', clause, { value: `part-time (${days[0].toLowerCase()})` })
  const words =
    /(?<![\p{L}\p{N}_])(?:part|full)[- ]?time(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])teilzeit(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])vollzeit(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])school hours(?![\p{L}\p{N}_])/iu.exec(
      clause,
    )
  return words ? term(words, 'hours', clause, { value: /full|voll/i.test(words[0]) ? 'full-time' : 'part-time' }) : undefined
}

function remote(clause: string): Heard | undefined {
  const match =
    /(?<![\p{L}\p{N}_])(?:fully (?:remote|from home)|remote(?:ly)?|(?:work(?:ing)? )?from home|home ?office|hybrid|on[- ]site|days? at home)(?![\p{L}\p{N}_])/iu.exec(
      clause,
    )
  if (!match) return undefined
  const value = /hybrid|days?/i.test(match[0]) ? 'hybrid' : /site/i.test(match[0]) ? 'on_site' : 'remote'
  const isRefused = /(?<![\p{L}\p{N}_])(?:not|no|don['’]?t want)\s+(?:\S+\s+){0,2}$/iu.test(clause.slice(0, match.index))
  return term(match, 'remote', clause, { operator: isRefused ? 'not' : 'is', value })
}

function pay(clause: string): Heard | undefined {
  const found = isAboutPay.test(clause) || (isWish(clause) && /[£€$]/.test(clause)) ? payIn(clause) : undefined
  if (!found || found.unit === null) return undefined
  const { start, end, amount, unit } = found
  return { claim: { kind: 'constraint', payload: termOf('salary_floor', clause, { operator: 'at_least', amount, unit }) }, start, end }
}

const name = "((?:\\p{Lu}[\\p{L}'’-]+)(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,2})"
const within = new RegExp(
  `(?<![\\p{L}\\p{N}_])[Ww]ithin\\s+(\\d{1,3})\\s*(miles?|mi|km|kilomet\\p{L}+)\\s+(?:of|from|around)\\s+${name}`,
  'u',
)
const near = new RegExp(`(?<![\\p{L}\\p{N}_])(?:[Nn]ear|[Cc]lose to|[Aa]round)\\s+${name}`, 'u')
const workIn = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:work|job|post|position|role|looking|something)(?![\\p{L}\\p{N}_])[^.;]{0,50}?(?<![\\p{L}\\p{N}_])(?:in|near|around|close to)\\s+${name}`,
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
  if (/(?<![\p{L}\p{N}_])(?:worked|was|were|from (?:19|20)\d\d|since)(?![\p{L}\p{N}_])/iu.test(clause)) return undefined
  const match = near.exec(clause) ?? workIn.exec(clause)
  if (!match?.[1] || dateOf(`${match[1]} 2000`) !== '2000' || /^(?:HR|IT|PR|QA|AI|Human|Customer|Sales)(?![\p{L}\p{N}_])/u.test(match[1]))
    return undefined
  const at = match.index + match[0].lastIndexOf(match[1])
  return { claim: { kind: 'constraint', payload: termOf('place', clause, { value: match[1] }) }, start: at, end: at + match[1].length }
}

function start(clause: string): Heard | undefined {
  const match =
    /(?<![\p{L}\p{N}_])(?:can|could|want to|available(?: to)?|able to)\s+(?:start\s+)?(?:in|on|from|by)?\s*(immediately|right away|at once|straight away|now|next (?:week|month|year)|(?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+20\d\d)?|20\d\d)(?![\p{L}\p{N}_])/iu.exec(
      clause,
    )
  return match?.[1] && /(?<![\p{L}\p{N}_])(?:start|available)(?![\p{L}\p{N}_])/iu.test(clause)
    ? term(match, 'start_date', clause, { value: match[1] })
    : undefined
}

function workRight(clause: string): Heard | undefined {
  const needs = /(?<![\p{L}\p{N}_])need(?:s)? (?:an?\s+)?(?:work )?(?:visa|permit|sponsorship|sponsor)(?![\p{L}\p{N}_])[^,;]{0,60}/iu.exec(
    clause,
  )
  if (needs) return term(needs, 'work_right', clause, { operator: 'not', value: clip(needs[0]), hardness: 'soft' })
  const has =
    /(?<![\p{L}\p{N}_])(?:(?:eu|uk|us|british|german|irish|french|swiss|american|canadian) (?:citizen|national|passport)|right to work|work permit|settled status|green card|allowed to work)(?![\p{L}\p{N}_])[^,;]{0,60}/iu.exec(
      clause,
    )
  return has ? term(has, 'work_right', clause, { value: clip(has[0]) }) : undefined
}

/** "no nights", "not on weekends", "can't travel". */
function ruledOut(clause: string): Heard[] {
  const pattern =
    /(?<![\p{L}\p{N}_])(no|not? on|never|can['’]?t (?:do|work)|won['’]?t (?:do|work)|don['’]?t want)\s+(?:any\s+)?((?:night|late|early|rotating|weekend|sunday|saturday)s?(?: shifts?)?|shifts?(?: work)?|overtime|on[- ]call|travel(?:ling)?|driving|heavy lifting|sales calls|cold calling|phone work)(?![\p{L}\p{N}_])/giu
  return [...clause.matchAll(pattern)].map((match) =>
    term(match, 'dealbreaker', clause, {
      operator: 'not',
      value: clip(match[2] ?? '').toLowerCase(),
      hardness: /can|won/i.test(match[1] ?? '') ? 'hard' : 'soft',
    }),
  )
}
