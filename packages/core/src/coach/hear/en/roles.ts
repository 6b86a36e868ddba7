import type { PayloadOf } from '../../../facts/schema.ts'
import { dateOf } from '../../../reading/dates.ts'
import { isTitle } from '../../../reading/work.ts'
import { givenSkills } from '../givenSkills.ts'
import { asName, clip, type Heard, type Hearing } from '../heard.ts'
import { whenIn } from '../times.ts'

type Experience = PayloadOf<'experience'>

const adverb = '(?:(?:now|currently|also|previously|once|still|just|mainly|mostly|originally|then|already|actually)\\s+)*'
const stop =
  'i|at|for|with|in|on|from|since|until|till|and|but|who|looking|because|between|during|before|after|where|when|which|that|by|to|then|now|over|about|almost|nearly|again|last|years?(?!\\s+(?:apprentice|student|trainee))|there|here|of course|as|all'
const title = `((?:[\\p{L}][\\p{L}\\p{N}+#.'’&/-]*)(?:\\s+(?!(?:${stop})(?![\\p{L}\\p{N}_]))[\\p{L}][\\p{L}\\p{N}+#.&/'’-]*){0,6})`
const article = '(?:an?|the|one of the)\\s+'
/** "I am a nurse", "I was head baker", "I used to be a teacher". */
const being = new RegExp(
  `(?<![\\p{L}\\p{N}_])i(?:['’]?m|\\s+am|\\s+was|['’]ve been|\\s+have been|\\s+had been|\\s+used to be|\\s+became)\\s+${adverb}(?:working as\\s+|employed as\\s+)?(${article})?${title}`,
  'iu',
)
/** "worked as a nurse", "my job as a waiter", "trained as a joiner". */
const workedAs = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:work(?:ed|ing)?|employed|job|jobs|position|role|served|acted|temp(?:ed|ing)|freelanc(?:ed?|ing))\\s+${adverb}as\\s+(?:${article})?${title}`,
  'iu',
)
/** "worked at Tesco", "I work for the council", "was working in a nursing home". */
const workedAt =
  /(?<!(?<![\p{L}\p{N}_])to\s)(?<![\p{L}\p{N}_])(?:work(?:ed|ing)?|employed|interned|temped|served|job|spent \S+ years)\s+(?:\S+\s+){0,2}?(?:at|for|with|by|in)\s+|^[^\p{L}\p{N}_]*(?:i(?:['’]ve| have)?\s+)?(?:been|started(?: out)?)\s+(?:on \p{L}+\s+|working\s+)?(?:at|with)\s+|(?<![\p{L}\p{N}_])i(?:['’]?m| am| was|['’]ve been| have been)\s+in\s+(?=the (?:army|navy|air force|military|marines|police)(?![\p{L}\p{N}_]))/iu
/** "I waited tables at Nando's": what was done, at a place with a name. */
const didAt =
  /(?<![\p{L}\p{N}_])[Ii](?:['’]ve|\s+have)?\s+(?:\p{L}+ed|drove|taught|sold|built|ran|led|made|wrote)\s+(?:\p{L}+\s+){0,3}(?:at|for)\s+(?=(?:the\s+)?\p{Lu})/u
/** "I ride for Deliveroo" */
const doesAt =
  /(?<![\p{L}\p{N}_])[Ii]\s+(?:ride|drive|deliver|cook|clean|teach|sell|bake|paint|weld|sew|code|write|wait|guard|translate|interpret|care|run|manage|lead)s?\s+(?:\p{L}+\s+){0,2}(?:for|at)\s+(?=(?:the\s+)?\p{Lu})/u
/** "last at Arup": a fragment that names where. */
const lastAt = /(?:^|,)\s*(?:last|lately|most recently|previously|before that|now|currently)\s+(?:at|for|with)\s+(?=(?:the\s+)?\p{Lu})/iu
const leftFrom = /(?<![\p{L}\p{N}_])(?:laid off|made redundant|let go|fired|sacked|lost my job|left my job)\s+(?:from|by|at|with)\s+/iu

/** "… as a cashier", after the employer. */
const asTitle = new RegExp(`(?<![\\p{L}\\p{N}_])as\\s+(?:${article})?${title}`, 'iu')
/** "ran my own bakery". */
const ownBusiness =
  /(?<![\p{L}\p{N}_])i(?:['’]ve)?\s+(?:ran|run|own(?:ed)?|had|have had|started|founded|opened)\s+(?:my|our) own\s+((?:\p{L}[\p{L}'’-]*\s*){1,4}?)(?=\s*(?:for|from|since|until|in|with|and|[,;]|$))/iu

const notTitles =
  /^(?:looking|interested|hoping|trying|not|bit|little|lot|person|people|good|bad|very|so|too|really|tired|happy|able|ready|sure|unemployed|based|from|student|native|single|mother|father|mum|mom|dad|parent|citizen)(?![\p{L}\p{N}_])/iu
const isPastIn = (clause: string) =>
  (didAt.test(clause) && !/(?<![\p{L}\p{N}_])(?:['’]ve|have) \p{L}+/iu.test(clause)) ||
  lastAt.test(clause) ||
  /(?<![\p{L}\p{N}_])(?:was|were|worked|used to|had been|became|served|until|till|laid off|redundant|fired|lost|(?<!never )left|spent|ran|owned|had|founded|opened)(?![\p{L}\p{N}_])/iu.test(
    clause,
  ) ||
  (/(?<![\p{L}\p{N}_])started(?![\p{L}\p{N}_])/iu.test(clause) &&
    !/(?<![\p{L}\p{N}_])i(?:['’]m| am)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])never left(?![\p{L}\p{N}_])/iu.test(clause))

/** Roles for pay that a clause tells of. */
export function readRoles(clause: string, hearing: Hearing): Heard[] {
  const found = titled(clause, hearing) ?? placed(clause, hearing)
  return found ? [found] : []
}

function titled(clause: string, hearing: Hearing): Heard | undefined {
  const as = workedAs.exec(clause)
  const match = as ?? being.exec(clause)
  if (!match) return undefined
  const words = clip((as ? match[1] : match[2]) ?? '')
  const mapped = hearing.vocabulary.mapTitle(words)
  if (notTitles.test(words) || (!as && match[1] === undefined && !mapped) || (!mapped && !isTitle(words) && !as)) return undefined
  const after = match.index + match[0].length
  const employer = employerIn(clause, after)
  return told(
    clause,
    match.index,
    Math.max(after, employer?.end ?? 0),
    { title: words, occupationId: mapped?.occupationId ?? null, organisation: employer?.name ?? null },
    hearing,
  )
}

/** Work at a named or told place; its title stands after it, or nowhere. */
function placed(clause: string, hearing: Hearing): Heard | undefined {
  const own = ownBusiness.exec(clause)
  if (own?.[1])
    return told(clause, own.index, own.index + own[0].length, { title: null, occupationId: null, organisation: clip(own[1]) }, hearing)
  const match =
    leftFrom.exec(clause) ??
    (/(?<![\p{L}\p{N}_])(?:i|job)(?![\p{L}\p{N}_])|^[^\p{L}\p{N}_]*(?:worked|working|served|been|started)(?![\p{L}\p{N}_])/iu.test(clause)
      ? workedAt.exec(clause)
      : null) ??
    didAt.exec(clause) ??
    doesAt.exec(clause) ??
    lastAt.exec(clause)
  if (!match) return undefined
  const from = match.index + match[0].length
  const employer = nameAt(clause, from)
  // "I work with Docker": a tool is no employer
  if (!employer || givenSkills(clause, hearing.vocabulary).some(({ start }) => start === from)) return undefined
  const title = clip(asTitle.exec(clause.slice(employer.end))?.[1] ?? '')
  const occupationId = hearing.vocabulary.mapTitle(title)?.occupationId ?? null
  // "worked in Lagos": a town is no employer
  const isTown = /(?<![\p{L}\p{N}_])in\s+$/iu.test(match[0]) && hearing.vocabulary.places.find(employer.name) !== null
  const organisation = isTown ? null : employer.name
  const heard = told(clause, match.index, employer.end, { title: title || null, occupationId, organisation }, hearing)
  if (!isTown || heard.claim.kind !== 'experience') return heard
  return { ...heard, claim: { kind: 'experience', payload: { ...heard.claim.payload, place: employer.name } } }
}

function told(
  clause: string,
  start: number,
  end: number,
  said: Pick<Experience, 'title' | 'occupationId' | 'organisation'>,
  { today }: Hearing,
): Heard {
  const when = whenIn(clause, today, !isPastIn(clause))
  const payload: Experience = {
    ...said,
    title: said.title && asName(said.title),
    place: placeAfter(clause, end),
    start: when.start,
    end: when.end,
    current: when.isCurrent && when.end === null,
    type: typeOf(clause),
    summary: null,
  }
  const lead = clause.slice(0, start).match(/(?<![\p{L}\p{N}_])i(?:['’]ve|\s+have|\s+was|\s+am|['’]?m)?\s*$/iu)?.index ?? start
  const words = clip(clause.slice(lead).replace(/[\s,]+(?:and|but|so)?\s*(?:then)?\s*$/i, ''), Number.POSITIVE_INFINITY)
  return { claim: { kind: 'experience', payload }, start: lead, end: lead + words.length }
}

/** What kind of work it was, by its words. */
export function typeOf(clause: string): Experience['type'] {
  if (/(?<![\p{L}\p{N}_])volunteer/iu.test(clause)) return 'volunteer'
  if (
    /(?<![\p{L}\p{N}_])(?:freelanc|self[- ]employed|(?:ran|run|own|owned|had|started|founded|opened) (?:my|our) own(?![\p{L}\p{N}_])|my own (?:business|company|firm))/iu.test(
      clause,
    )
  )
    return 'self_employed'
  if (/(?<![\p{L}\p{N}_])(?:intern|internship|work placement|trainee)(?![\p{L}\p{N}_])/iu.test(clause)) return 'internship'
  return /(?<![\p{L}\p{N}_])(?:army|navy|air force|military|marines|armed forces)(?![\p{L}\p{N}_])/iu.test(clause) ? 'military' : 'employed'
}

interface Named {
  readonly name: string
  readonly end: number
}

/** "… for eleven years, last at Brot & Stolz": a name further on in the clause. */
const further = /[\s,](?:at|for|with)\s+(?=(?:the\s+)?\p{Lu})/u

function employerIn(clause: string, after: number): Named | undefined {
  const rest = clause.slice(after)
  const lead =
    /^\s*,?\s*(?:at|for|with|by|in)\s+(?=\S)(?!(?:the\s+)?(?:(?:last|past|about|over|almost|nearly)\s+)*(?:\d|\p{L}+\s+years?(?![\p{L}\p{N}_])))/iu.exec(
      rest,
    )
  if (!lead) {
    const later = further.exec(rest)
    return later ? nameAt(clause, after + later.index + later[0].length) : undefined
  }
  const isIn = /(?<![\p{L}\p{N}_])in\s+$/iu.test(lead[0])
  const found = nameAt(clause, after + lead[0].length)
  return isIn && found && !/^(?:a|an|the|our|my)\s/i.test(clause.slice(after + lead[0].length)) ? undefined : found
}

const capitalised =
  /^(?:the\s+)?((?:\p{Lu}|\d)[\p{L}\p{N}&'’.+-]*(?:\s+(?:(?:of|and|&|the|for|de|la|le|van|von|und)\s+(?=\p{Lu})|)(?:\p{Lu}|\d(?!\d{3}(?![\p{L}\p{N}_])))[\p{L}\p{N}&'’.+-]*){0,6})/u
const lowercase = new RegExp(
  `^((?:an?|the|our|my)\\s+)?((?:(?!(?:${stop}|as|years?)(?![\\p{L}\\p{N}_]))[\\p{L}][\\p{L}\\p{N}&'’.-]*\\s*){1,4})`,
  'iu',
)
const noEmployer =
  /^(?:home|night|nights|least|first|all|once|work|the moment|school|university|about|over|almost|many|several|some|different|various|people|customers|children|it|them|that|this|me|years?|hours?|full[- ]time|part[- ]time)(?![\p{L}\p{N}_])/iu
const numeral =
  /^(?:\d+\+?\s+(?:years?|months?|weeks?|days?|hours?|people)|\d{4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?![\p{L}\p{N}_])/iu

/** "a law firm called Harding & Pole": the name, not what it is. */
const called = /^(?:(?:an?|the|our|my)\s+)?(?:\p{L}+\s+){1,4}?(?:called|named)\s+(?=\p{Lu})/u

function nameAt(clause: string, from: number): Named | undefined {
  const at = from + (called.exec(clause.slice(from))?.[0].length ?? 0)
  const rest = clause.slice(at)
  if (numeral.test(rest)) return undefined
  const match = capitalised.exec(rest) ?? (noEmployer.test(rest) ? null : lowercase.exec(rest))
  if (!match) return undefined
  const name = clip(match[2] ?? match[1] ?? '')
  return name.length < 2 || numeral.test(name) ? undefined : { name, end: at + match[0].trimEnd().length }
}

/** "… in Bristol", after the employer; "in May" is no place. */
function placeAfter(clause: string, after: number): string | null {
  const place = /(?<![\p{L}\p{N}_])in\s+(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})/u.exec(clause.slice(after))?.[1] ?? null
  return place !== null && dateOf(`${place} 2000`) === '2000' ? place : null
}
