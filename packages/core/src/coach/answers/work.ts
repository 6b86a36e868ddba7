import { known } from '../../facts/current.ts'
import type { Claim, FactOf, PayloadOf } from '../../facts/schema.ts'
import { inFigures } from '../../numerals/figures.ts'
import { isTitle } from '../../reading/work.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { languageCalled } from '../../words/languageNames.ts'
import { occupationOfDoing } from '../hear/agents.ts'
import { earFor } from '../hear/hear.ts'
import { asName, clip } from '../hear/heard.ts'
import { isOnlyTime, whenIn } from '../hear/times.ts'
import { achievementOf, agencyIn, measureIn, settingIn } from '../hear/work.ts'
import { lastWorkOf } from '../slots/slot.ts'
import { type Answer, type Asking, isNo } from './asking.ts'

const between =
  /\s+(?:at|for|with|bei|beim|bei der|im|in der)\s+(?!\d|about|over)|\s*,\s*|\s*@\s*|\s+[-–]\s+(?=\p{L}{3})(?!now|today|present|current|heute)/iu

/** "Baker, 12 years, Müller's": a title or what is done comes first, then employer and time in any order; "fine" and the like before it say nothing. With `isTitleOnly` bare words such as "warehouse" are none. */
export function roleAnswer(text: string, { vocabulary, today, language }: Asking, isTitleOnly = false): Answer | undefined {
  const parts = earFor(language)
    .clausesOf(text)
    .flatMap((clause) => clause.text.split(between))
  const isTimed = (at: number) => timeAtEnd.test(parts[at] ?? '') || parts.slice(at + 1).some(isOnlyTime)
  const at = (isStrict: boolean) =>
    parts
      .map((part, at) => ({ at, told: titleIn(part, isTimed(at) && at === 0, vocabulary, isStrict || at > 0) }))
      .find(({ told }) => told[0] !== undefined)
  const found = at(true) ?? (isTitleOnly ? undefined : at(false))
  const [title, occupationId] = found?.told ?? [undefined]
  if (!found || title === undefined) return undefined
  const rest = parts.slice(found.at + 1)
  const isPresent =
    /^\s*i\s+(?!was(?![\p{L}\p{N}_]))\p{L}+(?<!ed)(?![\p{L}\p{N}_])|(?<!\p{L})(?:still|now|currently|since|seit|noch|aktuell|jetzt)(?!\p{L})/iu.test(
      text,
    )
  const when = whenIn(found.at === 0 ? text : parts.slice(found.at).join(', '), today, isPresent && found.at === 0)
  const [employer, ...places] = rest.map(withoutTime).filter((part) => isName(part) && !isTitle(part) && !isLanguages(part))
  const placed = employer && placeIn(employer, vocabulary)
  const place = places.find((one) => vocabulary.places.find(one) !== null || isTownLike.test(one))
  return {
    claim: {
      kind: 'experience',
      payload: {
        organisation: placed ? placed.name : (employer ?? null),
        title: asName(title),
        place: placed ? placed.place : (place ?? null),
        start: when.start,
        end: when.end,
        current: when.isCurrent && when.end === null && when.start !== null,
        type: typeOf(text),
        summary: null,
        occupationId,
      },
    },
    supersedesId: null,
  }
}

/** What somebody was in a role that was told without a title. */
export function titleAnswer(text: string, { facts, vocabulary, role: asked }: Asking): Answer | undefined {
  const role = known(facts, 'experience').find(({ id }) => id === asked)
  const [title, occupationId] = role ? titleIn(text.split(between)[0] ?? text, true, vocabulary) : [undefined]
  return role && title
    ? { claim: { kind: 'experience', payload: { ...role.payload, title: asName(title), occupationId } }, supersedesId: role.id }
    : undefined
}

const typeOf = (text: string) =>
  /(?<![\p{L}\p{N}_])volunteer|ehrenamt|nobody pays|unpaid/iu.test(text)
    ? ('volunteer' as const)
    : /(?<![\p{L}\p{N}_])(?:freelance|self[- ]employed|own (?:salon|business|shop|company))|selbst(?:st)?ändig|eigene[rnm]? (?:betrieb|laden|salon)/iu.test(
          text,
        )
      ? ('self_employed' as const)
      : ('employed' as const)

const timeAtEnd = /\s+(?:for|since|from|seit|von)\s+.*$|\s+(?:19|20)\d\d(?:\s*(?:[-–]|to|bis|until)\s*.*)?$/iu
const withoutTime = (part: string) =>
  clip(
    part
      .replace(/^(?:last(?: at)?|zuletzt(?: bei)?|firma(?= firma)|the)\s+(?=\S)/i, '')
      .replace(
        /\s+(?:since|from|until|in (?=\d)|seit|von|bis)\s+.*$|\s+(?:for\s+)?(?:the\s+)?(?:last|past)\s+\S+\s+years?$|\s*\(?(?:19|20)\d\d.*$/iu,
        '',
      ),
  )

/** "Firma Bauer in Fulda", where Fulda is a town. */
function placeIn(employer: string, { places }: Vocabulary): { name: string; place: string } | null {
  const [, name, place] = /^(.+?)\s+in\s+(\p{Lu}[\p{L} -]+)$/u.exec(employer) ?? []
  return name && place && places.find(place) !== null ? { name, place } : null
}

const opening =
  /^[^\p{L}\d]*(?:(?:ok|okay|fine|well|so|like i said|i told you|hi|hello|gut|na gut|also|before that|then|vorher|davor|zuletzt)[^\p{L}\d]+)*(?:(?:i(?:['’]?m| am| was| worked as| work as|['’]ve been)|(?:ich\s+)?(?:bin|war))\s+(?:an?\s+)?|as\s+(?:an?\s+)?|als\s+|an?\s+|just\s+(?:the\s+)?|gelernte[rn]?\s+)?/iu
/** Bare words that come as near to some work as "warehouse" does. */
const leastScore = 0.4

/** Words that begin with what was done are no name of work. */
const isVerb =
  /^(?:been|did|do|does|doing|done|worked|working|have|had|has|was|were|got|made|started|left|came|finished|mostly|before|never|not|hatte|habe|gemacht|gearbeitet|nur|noch)(?!\p{L})/iu

/** A title; on a bare question also short words with a stretch of time beside them, or a word that work is done in: "warehouse". */
function titleIn(
  words: string,
  isBare: boolean,
  vocabulary: Vocabulary,
  isTitleOnly = false,
): readonly [string, string | null] | readonly [undefined] {
  const clean = clip(
    words
      .replace(opening, '')
      .replace(timeAtEnd, '')
      .replace(/\s*\([^)]*\)/g, ''),
  )
  const mapped = vocabulary.mapTitle(clean)
  const count = clean.split(/\s+/).length
  const isSentence = /^[^\p{L}\p{N}_]*(?:i|ich|it|es|that|das|why|what|was(?! )|warum|my|we|mein|wir)(?!\p{L})/iu.test(words)
  const isNoun = /^\p{L}{3}/u.test(clean) && !isSentence && !isVerb.test(clean) && count <= 3
  const isWork =
    isNoun &&
    count <= 2 &&
    (vocabulary.linkWork({ title: clean, organisation: '', duties: [], isUnpaid: false }, 1)[0]?.score ?? 0) >= leastScore
  const isTold = mapped !== null || isTitle(clean) || (!isTitleOnly && ((isBare && isNoun) || isWork))
  if (count <= 7 && isTold && !isNo(clean) && !/^(?:i|my|we|ich|mein|wir)(?![\p{L}\p{N}_])/iu.test(clean))
    return [clean, mapped?.occupationId ?? null]
  const doing = /^\s*(?:i(?:['’]?m| am| was| used to)?\s+(\p{L}+)|(\p{L}{3,}(?:ing|ed))(?!\p{L}))/iu.exec(words)?.slice(1).find(Boolean)
  const done = doing ? occupationOfDoing(doing, vocabulary) : null
  return done ? [done.agent, done.occupationId] : [undefined]
}

/** "Polish and English" names no employer. */
const isLanguages = (part: string) => (part.match(/\p{Lu}\p{L}+/gu) ?? ['']).every((word) => languageCalled(word) !== undefined)

const isName = (part: string) =>
  part.length > 1 &&
  part.split(/\s+/).length <= 6 &&
  !isOnlyTime(part) &&
  !isVerb.test(part) &&
  !/^(?:i|my|and|but|about|over|then|since|later|some|mostly|mainly|also|ich|mein|und|aber|dann|danach|seit|später|etwas|nights?|days?|\d+)(?![\p{L}\p{N}_])/iu.test(
    part,
  ) &&
  /\p{L}/u.test(part)

/** The time of the role asked about, or of the one told last. */
export function datesAnswer(text: string, { facts, today, role: asked, language }: Asking): Answer | undefined {
  if (earFor(language).isWish(text)) return undefined
  const roles = known(facts, 'experience')
  const role = roles.find(({ id }) => id === asked) ?? roles.at(-1)
  return role && redated(role, text, today)
}

/** A role with the time that words give, alone or in place of what was heard before; undefined when they give none. */
export function redated(role: FactOf<'experience'>, words: string, today: string, isCorrection = false): Answer | undefined {
  const { text } = inFigures(words)
  const isPresent =
    role.payload.current || /(?<!\p{L})(?:now|today|present|still|current(?:ly)?|since|seit|heute|noch|jetzt|aktuell)(?!\p{L})/iu.test(text)
  const years = text.match(/(?<![\p{L}\p{N}_])(?:19|20)\d\d(?![\p{L}\p{N}_])/gu) ?? []
  const isPair = years.length === 2 && !/[/.-]\s*\d{4}/.test(text.replace(/\d{4}\s*[-–]\s*\d{4}/, '')) && !/\p{L}{4,}\s+\d{4}/u.test(text)
  const isAlone = years.length === 1 && !/(?<!\p{L})(?:until|till|to|since|from|bis|seit|ab|von)(?!\p{L})/iu.test(text)
  // "until 2020", "no, 2021": the one year that was told is the one that was wrong
  const isEnd = isCorrection && role.payload.start === null && role.payload.end !== null
  const when = isPair
    ? { start: years[0] ?? null, end: years[1] ?? null, isCurrent: false }
    : whenIn(isAlone ? `${isEnd ? 'until' : 'since'} ${text}` : text, today, isPresent)
  if (when.start === null && when.end === null) return undefined
  const end = when.end ?? (when.isCurrent ? null : role.payload.end)
  const current = isPresent && end === null
  return {
    claim: { kind: 'experience', payload: { ...role.payload, start: when.start ?? role.payload.start, end, current } },
    supersedesId: role.id,
  }
}

/** Words that could be a town's name which no gazetteer has. */
const isTownLike = /^(?:\p{Lu}[\p{L}'’-]+\s?){1,3}$/u

export function placeAnswer(text: string, { facts, vocabulary, role: asked }: Asking): Answer | undefined {
  const role = known(facts, 'experience').find(({ id }) => id === asked)
  const place = clip(text.replace(/^[^\p{L}\p{N}_]*(?:in|at|near|it was in|das war in|war in|bei)\s+/iu, ''))
  const isPlace = vocabulary.places.find(place) !== null || isTownLike.test(place)
  if (!role || isNo(text) || !isPlace) return undefined
  return { claim: { kind: 'experience', payload: { ...role.payload, place } }, supersedesId: role.id }
}

const unpaidCare =
  /(?<!\p{L})(?:car(?:e|ed|ing|er)|look(?:ed|ing)? after|rais(?:ed|ing)|pfleg\p{L}*|gepflegt|betreu\p{L}*|großgezogen|erzogen)(?!\p{L})/iu

export function unpaidAnswer(text: string, { language }: Asking): Answer | undefined {
  const ear = earFor(language)
  if (isNo(text) || ear.isWish(text) || !ear.isDoing(text)) return undefined
  const type = unpaidCare.test(text) ? 'caring' : /(?<!\p{L})(?:volunteer|ehrenamt)/iu.test(text) ? 'volunteer' : 'informal'
  const title = asName(
    clip(
      text
        .replace(/^[^\p{L}\p{N}_]*(?:(?:yes|yeah|ja|well|also)[^\p{L}\p{N}_]+)*(?:i(?:['’]m|['’]ve)?|ich)\s+/iu, '')
        .split(/[,;.]\s/)[0] ?? text,
    ),
  )
  const payload = {
    organisation: null,
    title,
    place: null,
    start: null,
    end: null,
    current: false,
    summary: null,
    occupationId: null,
  } as const
  return { claim: { kind: 'experience', payload: { ...payload, type } }, supersedesId: null }
}

/** A piece of work in the person's own words, whole. */
export function workAnswer(text: string, { role, language }: Asking, least: number): Answer | undefined {
  if (role === null || text.length < least || isNo(text) || earFor(language).isWish(text) || /\?\s*$/.test(text)) return undefined
  return { claim: { kind: 'achievement', payload: achievementOf(text, role) }, supersedesId: null }
}

type Probe = 'result' | 'number' | 'situation' | 'task' | 'part'

/** What a probe adds to the work told last: its outcome, its number, how things stood before, what was to be done, the person's part. */
export function probeAnswer(slot: Probe, text: string, { facts, role: asked }: Asking): Answer | undefined {
  const role = known(facts, 'experience').find(({ id }) => id === asked)
  const work = lastWorkOf(role, facts)
  if (!work || isNo(text)) return undefined
  const added = addedTo(slot, text, work.payload)
  const claim: Claim | null = added && { kind: 'achievement', payload: { ...work.payload, ...added } }
  return claim ? { claim, supersedesId: work.id } : undefined
}

/** What an answer fills: its own place, and any other still empty one that its words tell of too, so that nothing is asked that was just said. */
function addedTo(slot: Probe, text: string, work: PayloadOf<'achievement'>): Partial<PayloadOf<'achievement'>> | null {
  const measure = measureIn(text, slot === 'number')
  if (slot === 'number') return measure && { measure }
  if (slot === 'part') {
    const agency = agencyIn(text)
    return agency && { agency }
  }
  if (text.length < 6) return null
  const said = clip(text, 1000)
  if (slot === 'result') return { outcome: said, ...(measure && { measure }) }
  const { situation, task } = settingIn(text)
  if (slot === 'task') return { task: said }
  return { situation: task === null ? said : (situation ?? said), ...(work.task === null && task !== null && { task }) }
}
