import type { PayloadOf } from '../../../facts/schema.ts'
import { asName, clip, type Heard, type Hearing, heardIn } from '../heard.ts'
import { whenIn } from '../times.ts'

type Experience = PayloadOf<'experience'>

const family =
  '(?:mother|father|mum|mom|dad|parents?|nan(?:a|ny)?|gran(?:ny|d\\p{L}+)?|grandpa|wife|husband|partner|sister|brother|son|daughter|kids?|children|child|twins|baby|family|aunt|uncle|neighbou?rs?)'
const caring = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:look(?:ed|ing)? after|car(?:ed|ing|e) for|tak(?:e|ing)?|took care of|taking care of|nurs(?:ed|ing)|rais(?:ed|ing|e)|brought up|bringing up|stay(?:ed|ing)? (?:at )?home with)\\s+(?:care of\\s+)?(?:(?:my|our|the|both|two|three|four|five|six|\\d|a|an|elderly|sick|ill|disabled|own|small|young|late)\\s+)*${family}(?![\\p{L}\\p{N}_])`,
  'iu',
)
/** "I looked after her": whom is said before. */
const caringForThem =
  /(?<![\p{L}\p{N}_])(?:look(?:ed|ing)? after|car(?:ed|ing|e) for|took care of|taking care of|nurs(?:ed|ing))\s+(?:her|him|them|both)(?![\p{L}\p{N}_])/iu
const isOfFamily = new RegExp(`(?<![\\p{L}\\p{N}_])(?:my|our)\\s+(?:\\p{L}+\\s+)?${family}(?![\\p{L}\\p{N}_])`, 'iu')
const atHome = /(?<![\p{L}\p{N}_])(?:stay[- ]at[- ]home|full[- ]time)\s+(?:mum|mom|dad|mother|father|parent|carer)(?![\p{L}\p{N}_])/iu
const volunteering =
  /(?<!\d )(?<!(?<![\p{L}\p{N}_])(?:the|with|of|some|many|our) )(?<![\p{L}\p{N}_])volunteer(?:ed|ing)?(?![\p{L}\p{N}_])(?:\s+as\s+(?:an?\s+)?([\p{L} -]{3,40}?))?(?:\s+(?:at|for|with|in)\s+(?:the\s+|an?\s+)?([\p{L}\p{N}&'’. -]{2,60}?))?(?=\s+(?:since|from|for|until|till|in \d|and|every|on)(?![\p{L}\p{N}_])|[,;]|\s*$)/iu
const helping =
  /(?<![\p{L}\p{N}_])help(?:ed|ing|s)?(?:\s+out)?\s+(?:in|at|on|with|run(?:ning)?)\s+(?:(?:my|our|a|an|the)\s+)(?:\p{L}+['’]s?\s+)?(?:\p{L}+\s+)?(?:shop|store|restaurant|caf[eé]|bakery|farm|business|stall|garage|workshop|salon|pub|bar|kitchen|church|mosque|club|school|market|company)(?![\p{L}\p{N}_])/iu

/** Work that nobody paid for: caring, volunteering, helping in a family's business. The title is the person's own words. */
export function readUnpaid(clause: string, { today, vocabulary, before }: Hearing): Heard[] {
  const volunteered = volunteering.exec(clause)
  const found =
    (volunteered && { match: volunteered, type: 'volunteer' as const }) ??
    of(caring.exec(clause) ?? atHome.exec(clause) ?? (isOfFamily.test(before) ? caringForThem.exec(clause) : null), 'caring') ??
    of(helping.exec(clause), 'informal')
  if (!found) return []
  const { match, type } = found
  const when = whenIn(clause, today, /(?<![\p{L}\p{N}_])(?:am|['’]m|still|currently|now|every)(?![\p{L}\p{N}_])/iu.test(clause))
  const title = type === 'volunteer' ? (match[1] ? clip(match[1]) : null) : clip(match[0])
  const payload: Experience = {
    organisation: type === 'volunteer' && match[2] ? clip(match[2]) : null,
    title: asName(title ?? clip(/volunteer\p{L}*/iu.exec(match[0])?.[0] ?? match[0])),
    place: null,
    start: when.start,
    end: when.end,
    current: when.isCurrent && when.end === null,
    type,
    summary: null,
    occupationId: title === null ? null : (vocabulary.mapTitle(title)?.occupationId ?? null),
  }
  return [heardIn(match, { kind: 'experience', payload })]
}

const of = (match: RegExpExecArray | null, type: Experience['type']) => (match ? { match, type } : undefined)
