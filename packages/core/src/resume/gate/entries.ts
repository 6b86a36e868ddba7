import type { Fact } from '../../facts/schema.ts'
import { type Reason, reason } from '../../sentences/reason.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Sentence } from '../sentences.ts'
import { isDated } from './dates.ts'
import { normalise } from './words.ts'

/** What stands against a field, and how much. */
interface Doubt {
  readonly result: 'block' | 'warn'
  readonly reason: Reason
}

/** Titles and degrees that are less without the word. */
export const lessening =
  /(?<!\p{L})(?:assistant|deputy|junior|trainee|apprentice|intern|internship|associate|vice|acting|interim|aspiring|student|candidate|volunteer|working towards|unfinished|incomplete|part of|azubi|auszubildende\p{L}*|praktikant\p{L}*|werkstudent\p{L}*|stellvertretend\p{L}*|stv|adjointe?|stagiaire|apprentie?|auxiliar|ayudante|becari[oa]|aprendiz|subdirector\p{L}*|vice|tirocinante|apprendista|assistente|estagi[áa]ri[oa]|assistent|stagiair|leerling)(?!\p{L})/iu

/** Fields of the document to those of the facts. */
const places: Readonly<Record<string, readonly string[]>> = {
  position: ['title'],
  name: ['organisation', 'name'],
  organization: ['organisation'],
  location: ['place'],
  institution: ['institution'],
  studyType: ['degree'],
  area: ['field'],
  issuer: ['issuer'],
  language: ['language'],
  fluency: ['level'],
  url: ['url'],
  value: ['value'],
  startDate: ['start'],
  endDate: ['end'],
  date: ['date'],
}

/** Field by field: employers, titles, dates, degrees, papers, languages and contact stand as the fact has them or shorter, never as something else. */
export function doubtEntry(fields: NonNullable<Sentence['fields']>, facts: readonly Fact[]): Doubt[] {
  const payloads = facts.map(({ payload }) => payload as Record<string, unknown>)
  const doubts = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === '') return []
    const held = payloads.flatMap((payload) => (places[name] ?? []).map((place) => payload[place])).filter((one) => typeof one === 'string')
    return /Date$|^date$/.test(name) ? doubtDate(value, held) : doubtText(name, value, held)
  })
  return [...doubts, ...doubtEnd(fields, payloads)]
}

function doubtDate(value: string, held: readonly string[]): Doubt[] {
  return isDated(
    value.slice(0, 7),
    held.map((day) => day.slice(0, 7)),
  )
    ? []
    : [{ result: 'block', reason: reason('noDate', value) }]
}

function doubtText(name: string, value: string, held: readonly string[]): Doubt[] {
  const said = folded(value)
  if (held.some((one) => folded(one) === said)) return []
  const longer = held.find((one) => ` ${folded(one)} `.includes(` ${said} `))
  if (longer === undefined || name === 'value' || name === 'url' || name === 'fluency')
    return [{ result: 'block', reason: reason('uncarried', value) }]
  if (lessening.test(longer) && !lessening.test(value)) return [{ result: 'block', reason: reason('factsSay', longer) }]
  return name === 'studyType' ? [{ result: 'warn', reason: reason('factsSay', longer) }] : []
}

/** A role without an end reads as one that goes on. */
function doubtEnd(fields: NonNullable<Sentence['fields']>, payloads: readonly Record<string, unknown>[]): Doubt[] {
  const role = payloads.find((payload) => 'current' in payload)
  if (!role || !('endDate' in fields) || fields.endDate || !fields.startDate || role.current === true) return []
  return typeof role.end === 'string'
    ? [{ result: 'block', reason: reason('ended', role.end) }]
    : [{ result: 'warn', reason: reason('endUnknown') }]
}

const folded = (text: string) =>
  normalise(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
    .replace(/[^\p{L}\p{N}@.+#/&-]+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')

/** Whether a skill stands there by a name of its own fact. */
export function isNamedSkill(text: string, facts: readonly Fact[], vocabulary: Vocabulary): boolean {
  const id = vocabulary.findSkill(text)?.skill.id
  return facts.some(
    ({ kind, payload }) => kind === 'skill' && (folded(payload.label) === folded(text) || (id !== undefined && id === payload.skillId)),
  )
}
