import type { Claim, PayloadOf } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { valueIn } from './values.ts'

/** A claim found in typed words: the words, and where they stand. */
export interface Heard {
  readonly claim: Claim
  readonly start: number
  readonly end: number
}

const others =
  /\b(my|his|her|our|a friend'?s?) (sister|brother|mother|father|mum|mom|dad|wife|husband|partner|friend|son|daughter|boss|colleague|neighbou?r)\b/i
const hypothetical = /\b(if i|would have|could have|imagine|in case i|wish i (was|were)|pretend)\b/i

/** Whether words speak of somebody else, or of what is not so. */
export function isNotTheirs(text: string): boolean {
  return others.test(text) || hypothetical.test(text)
}

/** What a person says of themselves in a message, sentence by sentence; every claim's words stand in the text. Nothing is guessed beyond them. */
export function extract(text: string, vocabulary: Vocabulary): Heard[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (isNotTheirs(sentence)) return []
    return readers
      .flatMap((read) => read(sentence, vocabulary))
      .map((heard) => ({ ...heard, start: heard.start + start, end: heard.end + start }))
  })
}

function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*/g)].map((match) => ({ text: match[0], start: match.index }))
}

type Read = (sentence: string, vocabulary: Vocabulary) => Heard[]

/** The claim on a match's words, from its first to its last character that is not a space. */
function heard(match: RegExpMatchArray, claim: Claim): Heard {
  const lead = match[0].length - match[0].trimStart().length
  const start = (match.index ?? 0) + lead
  return { claim, start, end: start + match[0].trim().length }
}

const clip = (text: string, most = 300) =>
  text
    .trim()
    .replace(/[\s,;:]+$/, '')
    .slice(0, most)

const role =
  /\b(?:i(?:'m| am| was| have been|'ve been)|i (?:work|worked|have worked|'ve worked) as|currently|working as)\s+(?:an?\s+|the\s+)?(?:working as (?:an?\s+)?)?([\p{L}][\p{L} /&'-]{2,60}?)(?=\s+(?:at|for|with|in|since|from|until|and|but|who|looking)\b|\s*[,;(]|\s*\d|\s*$)(?:\s+(?:at|for|with)\s+(?!\d|(?:about|over|almost|nearly|many|several)\b)([\p{Lu}][\p{L}\p{N}&'. -]{1,60}?)(?=\s+(?:for|since|from|in|and|until)\b|\s*[,;.]|\s*$))?/giu
const since = /\bsince\s+(?:[\p{L}]+\s+)?((?:19|20)\d\d)\b/iu
const fromTo = /\bfrom\s+(?:[\p{L}]+\s+)?((?:19|20)\d\d)\s*(?:to|until|till|-|–)\s*(?:[\p{L}]+\s+)?((?:19|20)\d\d)\b/iu

function readRoles(sentence: string, vocabulary: Vocabulary): Heard[] {
  return [...sentence.matchAll(role)].flatMap((match) => {
    const title = clip(match[1] ?? '')
    const mapped = vocabulary.mapTitle(title)
    if (!mapped || /\b(looking|interested|hoping|trying|not)\b/i.test(title)) return []
    const isPast = /\b(was|worked|used to)\b/i.test(match[0])
    const [from, to] = [sentence.match(fromTo)?.[1] ?? sentence.match(since)?.[1] ?? null, sentence.match(fromTo)?.[2] ?? null]
    const payload: PayloadOf<'experience'> = {
      organisation: match[2] ? clip(match[2]) : null,
      title,
      place: null,
      start: from,
      end: to,
      current: !isPast && to === null,
      type: /\bvolunteer/i.test(sentence) ? 'volunteer' : /\b(car(?:ed|ing|er) for)\b/i.test(sentence) ? 'caring' : 'employed',
      summary: null,
      occupationId: mapped.occupationId,
    }
    return [heard(match, { kind: 'experience', payload })]
  })
}

const goalWords =
  /\b(?:i(?:'m| am)? ?(?:looking for|want to (?:be|become|work as|get into|find)|would like to (?:be|become|work as|find)|'d like to (?:be|become|work as|find)|hope to (?:be|become)|aim to (?:be|become)|want|need)|looking for|my goal is(?: to (?:be|become|work as))?)\s+(?:an?\s+|the\s+)?([^.;!?\n]{3,160})/i

/** A goal as one sentence, mapped to an occupation where a title of ours stands in it. */
export function goalOf(text: string, vocabulary: Vocabulary): PayloadOf<'goal'> {
  const mapped = vocabulary.mapTitle(text)
  const year = text.match(/\bby (?:the end of )?(?:[\p{L}]+ )?(20\d\d)\b/iu)?.[1] ?? null
  return {
    text: clip(text, 1000),
    title: mapped?.title ?? null,
    occupationId: mapped?.occupationId ?? null,
    seniority: mapped?.seniority ?? null,
    sector: null,
    date: year,
    measure: null,
    smallerStep: null,
    valueIds: [],
    importance: null,
    confidence: null,
  }
}

function readGoals(sentence: string, vocabulary: Vocabulary): Heard[] {
  const match = sentence.match(goalWords)
  if (!match || !vocabulary.mapTitle(match[1] ?? '')) return []
  return [heard(match, { kind: 'goal', payload: goalOf(match[0], vocabulary) })]
}

const money =
  /(?:at least|minimum(?: of)?|min\.?|not (?:under|below)|from)\s+(?:about\s+)?(£|€|\$)?\s?(\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?)\s?(k\b)?\s?(gbp|eur|usd|euros?|pounds?|dollars?)?(?:\s*(?:an?|per|\/)\s*(hour|day|week|month|year))?/i
const currencyOf: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  gbp: 'GBP',
  pound: 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  usd: 'USD',
  dollar: 'USD',
}

/** The least pay in a text; undefined without a currency, because a bare number could be anything. */
export function salaryFloorIn(text: string): { match: RegExpMatchArray; amount: number; unit: string } | undefined {
  const match = text.match(money)
  if (!match) return undefined
  const currency = currencyOf[(match[1] ?? match[4] ?? '').toLowerCase().replace(/s$/, '')]
  const amount = Number((match[2] ?? '').replace(/[.,](?=\d{3})/g, '')) * (match[3] ? 1000 : 1)
  return currency === undefined
    ? undefined
    : { match, amount, unit: `${currency}/${match[5]?.toLowerCase() ?? (amount >= 10_000 ? 'year' : 'hour')}` }
}

const hard = /\b(must|only|have to|can'?t|cannot|need|no less|not under|not below)\b/i
const term = (dimension: PayloadOf<'constraint'>['dimension'], sentence: string, rest: Partial<PayloadOf<'constraint'>>): Claim => ({
  kind: 'constraint',
  payload: { dimension, operator: 'is', value: null, amount: null, unit: null, hardness: hard.test(sentence) ? 'hard' : 'soft', ...rest },
})

function readTerms(sentence: string): Heard[] {
  const found: Heard[] = []
  const hours = sentence.match(/\b(part[- ]time|full[- ]time|teilzeit|vollzeit)\b/i)
  if (hours) found.push(heard(hours, term('hours', sentence, { value: /part|teil/i.test(hours[0]) ? 'part-time' : 'full-time' })))
  const remote = sentence.match(/\b(fully (?:remote|from home)|remote(?:ly)?|from home|home ?office|hybrid|on[- ]site)\b/i)
  if (remote)
    found.push(
      heard(
        remote,
        term('remote', sentence, { value: /hybrid/i.test(remote[0]) ? 'hybrid' : /site/i.test(remote[0]) ? 'on_site' : 'remote' }),
      ),
    )
  const salary = salaryFloorIn(sentence)
  if (salary)
    found.push(heard(salary.match, term('salary_floor', sentence, { operator: 'at_least', amount: salary.amount, unit: salary.unit })))
  const place = sentence.match(
    /\b(?:work|job|post|position|role|looking|something)\b[^.;]{0,50}?\b(?:in|near|around|close to)\s+((?:\p{Lu}[\p{L}'-]+)(?:[ -]\p{Lu}[\p{L}'-]+){0,2})/u,
  )
  if (place?.[1]) {
    const start = (place.index ?? 0) + place[0].lastIndexOf(place[1])
    found.push({ claim: term('place', sentence, { value: place[1] }), start, end: start + place[1].length })
  }
  return found
}

const lacks =
  /\b(?:i (?:don'?t|do not|can'?t|cannot|never|haven'?t|have not) (?:know|use|used|speak|have|work(?:ed)? with|done)|no experience (?:with|in))\b/i

function readSkills(sentence: string, vocabulary: Vocabulary): Heard[] {
  const denies = lacks.exec(sentence)
  return vocabulary.matchSkills(sentence).map(({ skillId, label, start, end, matchType }) => {
    const isDenied = denies !== null && denies.index < start
    return {
      claim: {
        kind: 'skill',
        payload: {
          label,
          skillId,
          matchType,
          usedIn: [],
          answer: isDenied ? 'no' : /\b(use|used|using|did|do|worked with|work with)\b/i.test(sentence) ? 'used' : 'know',
        },
      },
      start,
      end,
    }
  })
}

function readContact(sentence: string): Heard[] {
  const email = sentence.match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u)
  const name = sentence.match(/\bmy name is\s+(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,3})/u)
  const found: Heard[] = email ? [heard(email, { kind: 'contact', payload: { field: 'email', value: email[0] } })] : []
  if (name?.[1]) {
    const start = (name.index ?? 0) + name[0].length - name[1].length
    found.push({ claim: { kind: 'contact', payload: { field: 'name', value: name[1] } }, start, end: start + name[1].length })
  }
  return found
}

function readChallenges(sentence: string): Heard[] {
  const match = sentence.match(
    /\b(?:i (?:struggle|have trouble|find it hard|am worried|worry|'m worried|am afraid|'m afraid|'m anxious)|my (?:problem|challenge|worry|biggest obstacle) is)\b.{3,300}/i,
  )
  return match ? [heard(match, { kind: 'challenge', payload: { text: clip(match[0], 1000) } })] : []
}

function readValues(sentence: string): Heard[] {
  const match =
    sentence.match(/\b([\p{L}' -]{3,60}?) (?:matters?|is important|counts?)(?: most| a lot| more than anything)? (?:to|for) me\b/iu) ??
    sentence.match(/\bi (?:value|care about)\s+([\p{L}' -]{3,60})/iu)
  if (!match?.[1]) return []
  const label = clip(match[1].replace(/^(and|but|what|that)\s+/i, ''))
  return [heard(match, { kind: 'value', payload: { label, workValue: valueIn(label), placed: null } })]
}

function readDisclaimers(sentence: string): Heard[] {
  const match = sentence.match(
    /\bi (?:didn'?t|did not|never) (?:actually |really )?(?:lead|led|manage|managed|run|ran|do|did|design|build|write)\b.{3,200}/i,
  )
  return match ? [heard(match, { kind: 'disclaimer', payload: { text: clip(match[0], 1000), factId: null } })] : []
}

const readers: readonly Read[] = [readRoles, readGoals, readTerms, readSkills, readContact, readChallenges, readValues, readDisclaimers]
