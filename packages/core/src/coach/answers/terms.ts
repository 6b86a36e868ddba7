import { known } from '../../facts/current.ts'
import type { PayloadOf } from '../../facts/schema.ts'
import { hours as stunden } from '../hear/de/terms.ts'
import { hours } from '../hear/en/terms.ts'
import { clip } from '../hear/heard.ts'
import { payIn } from '../hear/money.ts'
import { termOf } from '../hear/termOf.ts'
import { type Answer, type Asking, isAny, isNo } from './asking.ts'

export type TermSlot = 'place' | 'remote' | 'hours' | 'salary_floor' | 'start_date' | 'work_right'
type Constraint = PayloadOf<'constraint'>

export function termAnswer(dimension: TermSlot, text: string, asking: Asking): Answer | undefined {
  const payload = termPayload(dimension, text, asking)
  const earlier = known(asking.facts, 'constraint').find((fact) => fact.payload.dimension === dimension)
  return payload && { claim: { kind: 'constraint', payload }, supersedesId: earlier?.id ?? null }
}

function termPayload(dimension: TermSlot, text: string, asking: Asking): Constraint | undefined {
  const base = termOf(dimension, text, {})
  const any: Constraint = { ...base, operator: 'any', hardness: 'soft' }
  switch (dimension) {
    case 'place':
      return placePayload(text, base, any, asking)
    case 'remote': {
      const value = remoteIn(text)
      return value !== null ? { ...base, value } : isAny(text) ? any : undefined
    }
    case 'hours':
      return hoursPayload(text) ?? (isAny(text) ? any : undefined)
    case 'salary_floor': {
      const floor = payIn(text)
      if (floor?.unit) return { ...base, operator: 'at_least', amount: floor.amount, unit: floor.unit }
      return isAny(text) && !floor ? any : undefined
    }
    case 'start_date': {
      const value = clip(text.replace(/^[^\p{L}\p{N}_]*(?:from|in|ab|zum|im|i can start|i could start|ich kann|ich könnte)\s+/iu, ''))
      return isAny(text) ? any : isNo(text) || value.length < 2 ? undefined : { ...base, value }
    }
    case 'work_right':
      if (isAny(text)) return any
      return { ...base, operator: isNo(text) ? 'not' : 'is', value: clip(text), hardness: 'soft' }
  }
}

/** Towns that the words name; where none is known, the words as they are. */
function placePayload(text: string, base: Constraint, any: Constraint, { vocabulary }: Asking): Constraint | undefined {
  const within =
    /(?:within|umkreis von|im umkreis von)\s+(\d{1,3})\s*(miles?|mi|km|kilomet\p{L}+)\s+(?:of|from|around|um|von)\s+(\p{Lu}[\p{L} -]+)/iu.exec(
      text,
    )
  if (within?.[3]) return { ...base, value: clip(within[3]), amount: Number(within[1]), unit: /^k/i.test(within[2] ?? '') ? 'km' : 'mi' }
  if (isAny(text) && !/(?:anywhere|überall)\s+(?:in|im|around|near|within)\s/iu.test(text)) return any
  const parts = text
    .split(/\s*[,;/]\s*|\s+(?:or|oder|und|and)\s+|\s+(?:please|bitte)(?![\p{L}\p{N}_])/iu)
    .map((part) => clip(part.replace(/^[^\p{L}\p{N}_]*(?:in|near|around|only in|must be in|from|bei|im raum|nähe)\s+/iu, '')))
  const known = parts.filter((part) => part.length > 2 && part.split(/\s+/).length <= 4 && vocabulary.places.find(part) !== null)
  const value =
    known.length > 0 ? known.join(', ') : clip(text.replace(/^[^\p{L}\p{N}_]*(?:in|near|around|only in|must be in|from)\s+/iu, ''))
  return isNo(text) || value.length < 2 ? undefined : { ...base, value }
}

function remoteIn(text: string): 'hybrid' | 'on_site' | 'remote' | null {
  if (/hybrid|some|both|days|tage|teils|gemischt/iu.test(text)) return 'hybrid'
  if (/on[_ -]?site|office|there|vor ort|im betrieb|im büro/iu.test(text)) return 'on_site'
  return /remote|home|zu ?hause|daheim/iu.test(text) ? 'remote' : null
}

function hoursPayload(text: string): Constraint | undefined {
  const told = /^[^\p{L}\p{N}_]*\d+(?:[.,]\d)?(?:\s*(?:to|bis|-|–)\s*\d+)?[^\p{L}\p{N}_]*$/u.test(text)
    ? `${text.replace(/[^\p{L}\p{N}_]+$/u, '')} hours`
    : text
  const heard = hours(told) ?? stunden(told)
  if (heard?.claim.kind === 'constraint') return heard.claim.payload
  const word =
    /^[^\p{L}\p{N}_]*(?:only )?(full|part|voll|teil|halb|ganztags|mornings?|afternoons?|evenings?|vormittags|nachmittags)(?!\p{L})/iu.exec(
      text,
    )?.[1]
  return word ? termOf('hours', text, { value: /full|voll|ganz/i.test(word) ? 'full-time' : 'part-time' }) : undefined
}
