import type { PayloadOf } from '../facts/schema.ts'
import type { Entry } from './entries.ts'
import { headLabel } from './labels.ts'
import { type Line, type Span, split } from './lines.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { couldBePlace, isPlace } from './places.ts'
import { isCompany, isDoing, isTitle } from './work.ts'

/** What the reader needs to know of the world of work; the vocabulary gives it. */
export interface TitleLookup {
  (title: string): { readonly occupationId: string } | null
}

/** A role's head, told apart; `order` says whether the words themselves told title from employer, and which came first. */
export interface RoleHead {
  readonly title: string | null
  readonly organisation: string | null
  readonly place: string | null
}

/** Which of two pieces names the title in this document, where an entry's own words do not tell. */
export type Order = 'title first' | 'organisation first'

/** "Gridlock Builders", "Harbour Painters": a firm of many, no title of one. */
const manyOfThem =
  /^(?:\S+\s)+(?:estate agents|solicitors|lawyers|attorneys|accountants|surveyors|caterers|dentists|opticians|florists|roofers|contractors|stationers|jewellers|booksellers|insurers|recruiters|actuaries)$|^(?:\S+\s)+\p{L}*(?:builders|writers|painters|bakers|designers|engineers|architects|consultants|advisors|advisers|planners|brokers|partners|producers|editors|translators|developers|mechanics|electricians|plumbers|gardeners|farmers)$/iu

/** How sure words are a job title: looked up, by a word of work, less with a company's words in them. */
function titleScore({ text }: Pick<Piece, 'text'>, lookup: TitleLookup): number {
  if (text.length > 150) return -2
  if (manyOfThem.test(text)) return -0.5
  return (isTitle(text) ? 2 : 0) + (lookup(text) ? 1 : 0) - (isCompany(text) ? 1.5 : 0) - (text.split(/\s+/).length > 8 ? 2 : 0)
}

/** The order that most entries of a section show by their words. */
export function orderOf(entries: readonly Entry[], lookup: TitleLookup): Order | undefined {
  let lead = 0
  for (const { pieces, places } of entries) {
    const [first, second] = rejoined(pieces, places, lookup)
    if (first && second) lead += Math.sign(titleScore(first, lookup) - titleScore(second, lookup))
  }
  return lead > 0 ? 'title first' : lead < 0 ? 'organisation first' : undefined
}

/** Title, organisation and place of an entry, by their labels where it has some, else whichever order they stand in; null for what is not told. */
export function headOfRole(entry: Entry, lookup: TitleLookup, order: Order | undefined): RoleHead {
  const { title, organisation, place } = toldHead(entry, lookup, order)
  return {
    title,
    organisation:
      organisation
        ?.replace(cameOf, '')
        .replace(/^the (?=\p{Lu})/u, '')
        .replace(/(?<=\))\.$/u, '')
        .replace(/\s*\([^()]*$/u, '')
        .replace(/^[^()]*\)\s*$/u, '') || null,
    place,
  }
}

/** Whom the work was for, where an employer stands beside. */
const isClient = /^(?:client|customer|end client|kunde)\s*[:：]/iu
/** "Datapeak (acquired by Oracle)", "Asos (via agency)": what became of a firm, or who sent somebody there. */
const cameOf =
  /\s*\((?:acquired|became|formerly|previously|now|via|through|part of|assigned to|placed (?:at|with)|on assignment (?:at|with|to)|seconded to|contracted to|ehemals|vormals|jetzt|über|ex)[ -][^()]*\)$/iu

function toldHead(entry: Entry, lookup: TitleLookup, order: Order | undefined): RoleHead {
  const told: { title?: string; organisation?: string; place?: string } = {}
  let client: string | undefined
  const rest: Piece[] = []
  for (const piece of entry.pieces) {
    const found = headLabel(piece.text)
    if (!found) rest.push(piece)
    else if (isClient.test(piece.text)) client ??= piece.text.slice(found.length)
    else if (found.label !== 'dates' && found.label !== 'degree' && found.label !== 'field')
      told[found.label] ??= piece.text.slice(found.length)
  }
  if (entry.under) return headUnder(entry.under, entry, lookup)
  if (rest.length === entry.pieces.length) return unlabelledHead(entry, lookup, order)
  const besides = unlabelledHead({ ...entry, pieces: rest }, lookup, order)
  if (besides.organisation === null && client !== undefined) told.organisation ??= client
  return {
    title: told.title ?? (told.organisation === undefined ? besides.title : (besides.title ?? besides.organisation)),
    organisation: told.organisation ?? (told.title === undefined ? besides.organisation : (besides.organisation ?? besides.title)),
    place: told.place ?? besides.place,
  }
}

/** A role under a sub-heading that names its employer: the surest title among its words, the employer's name and place from above. */
function headUnder(under: Line, { pieces, places }: Entry, lookup: TitleLookup): RoleHead {
  const above = piecesOf(under.cells.map((cell) => ({ cell, line: under })))
  const named = rejoined(pieces, places, lookup)
  const title = named.toSorted((a, b) => titleScore(b, lookup) - titleScore(a, lookup))[0]
  return {
    title: title?.text ?? null,
    organisation: above.pieces[0]?.text ?? under.text,
    place: places[0]?.text ?? above.places[0]?.text ?? null,
  }
}

function unlabelledHead({ pieces, places, stands }: Entry, lookup: TitleLookup, order: Order | undefined): RoleHead {
  const joined = rejoined(pieces.flatMap(unspacedParts), places, lookup).map(withoutColon)
  const [first, second] = joined
  const told = places[0]?.text ?? null
  if (!first) return { title: null, organisation: null, place: told }
  for (const piece of joined) {
    const parts = titleAtFirm(piece.text, lookup)
    if (parts && (joined.length === 1 || titleScore({ text: parts.title }, lookup) > 0))
      return { ...parts, place: told ?? joined.find((other) => other !== piece && couldBePlace(other.text))?.text ?? null }
  }
  if (!second) {
    // "Visiting Researcher, Coastal Station of Coquimbo, Chile": three words or more before a country are no town
    const [, firm, country] = /^(\S+(?:\s+\S+){2,}),\s*([^,]+)$/u.exec(told ?? '') ?? []
    if (firm !== undefined && country !== undefined && titleScore(first, lookup) > 0 && !isSelfEmployed(first.text) && !isPlace(firm))
      return { title: first.text, organisation: firm, place: country }
    return titleScore(first, lookup) > 0 || isDoing(first.text) || isLeave.test(first.text)
      ? { title: first.text, organisation: null, place: told }
      : { title: null, organisation: first.text, place: told }
  }
  if (joined.length > 2) {
    const apart = amongSeveral(joined, places, lookup)
    if (apart) return { ...apart, place: told ?? apart.place }
  }
  const [one, two] = [titleScore(first, lookup), titleScore(second, lookup)]
  if (one === 0 && two === 0 && order === undefined && !stands && first.isBold === second.isBold)
    return { title: null, organisation: first.text, place: told }
  if (isLeave.test(first.text)) return { title: first.text, organisation: null, place: told }
  const isTitleFirst =
    one === two
      ? (order ?? (first.isBold && !second.isBold && one <= 0 ? 'organisation first' : 'title first')) === 'title first'
      : one > two
  const place = told ?? joined.slice(2).find(({ text }) => couldBePlace(text))?.text ?? null
  return isTitleFirst ? { title: first.text, organisation: second.text, place } : { title: second.text, organisation: first.text, place }
}

/** Time that somebody took: no employer's name. */
const isLeave =
  /^(?:elternzeit|(?:parental|maternity|paternity|family|carer['’]?s) leave|career break|sabbatical|familienzeit|pflegezeit|congé parental|excedencia)(?!\p{L})/iu

const atFirm = /^([^(]{3,}?),?\s+(?:at(?: the)?|@|bei(?: der| dem)?|chez|en|presso|bij|na|no|v|у|w)\s+(\p{Lu}.+)$/u
/** "Working as Software Engineer in Acme Ltd" */
const workingAs =
  /^(?:(?:currently|presently|previously) )?(?:working|worked|employed|served|serving) as (?:an? |the )?(.{3,60}?),? (?:in|at|with|for) (\p{Lu}.+)$/iu
const ofFirm =
  /^(.{3,}?),?\s+(?:of|for|with|to|in(?= (?:the|der|dem) )|für|pour|para|per|voor|del?|della|do|da|van)\s+(?:the |der |dem |die |das |le |la |el |l['’])?(\p{Lu}.+)$/u

/** "Engineer at Acme"; "Secretary of the Motor Insurance Bureau" only where a firm's word tells that what follows is no field of work. */
function titleAtFirm(text: string, lookup: TitleLookup): { title: string; organisation: string } | undefined {
  const as = workingAs.exec(text)
  if (as?.[1] && as[2]) return { title: as[1], organisation: as[2] }
  const at = atFirm.exec(text)
  if (at?.[1] && at[2]) return { title: at[1], organisation: at[2] }
  const beside = /^([^:]{3,60}):\s+(\p{Lu}.+)$/u.exec(text)
  if (beside?.[1] && beside[2] && isCompany(beside[2]) && !isTitle(beside[2]) && titleScore({ text: beside[1] }, lookup) > 0)
    return { title: beside[1], organisation: beside[2] }
  const of = ofFirm.exec(text)
  if (!of?.[1] || !of[2] || !isCompany(of[2]) || isTitle(of[2])) return undefined
  return titleScore({ text: of[1] }, lookup) > 0 && !isCompany(of[1]) ? { title: of[1], organisation: of[2] } : undefined
}

/** Scripts without capitals set a firm and a title beside each other with one blank: "株式会社サンプル エンジニア". */
function unspacedParts(piece: Piece): Piece[] {
  const parts = /\p{Lo}/u.test(piece.text) ? split(piece.text, piece.start, /[\s\u3000]+/gu) : []
  const tells = parts.filter(({ text }) => isTitle(text) !== isCompany(text))
  return parts.length === 2 && tells.length === 2 && parts.some(({ text }) => isCompany(text)) && parts.some(({ text }) => isTitle(text))
    ? parts.map((part) => ({ ...piece, ...part }))
    : [piece]
}

/** "Project Manager:" above what was done. */
const withoutColon = (piece: Piece): Piece => {
  const text = piece.text.replace(/\s*[:：]+$/, '')
  return text === '' ? piece : { ...piece, text, end: piece.start + text.length }
}

/** "Acme, Leeds, UK": words that a place follows at once, as it follows an employer's name. */
const standsAtPlace = ({ end }: Span, places: readonly Span[]) => places.some(({ start }) => start >= end && start - end <= 2)

/** A part of an employer, "Department of Politics", where the whole is named beside it. */
const isUnit = /^(?:department|dept\.?|division|faculty|office|unit|section|abteilung|fakultät|fachbereich)(?!\p{L})/iu
const isWhole = /(?<!\p{L})(?:university|universität|université|universidade?|college|hospital|inc|ltd|gmbh|corporation)(?!\p{L})/iu

/** Three pieces or more: the surest title, then the surest employer, and a place among what is left. */
function amongSeveral(pieces: readonly Piece[], places: readonly Span[], lookup: TitleLookup): RoleHead | undefined {
  const scores = pieces.map((piece) => titleScore(piece, lookup))
  const title = pieces[scores.indexOf(Math.max(...scores))]
  if (!title || Math.max(...scores) <= 0) return undefined
  const others = pieces.filter((piece) => piece !== title)
  const firms = others.filter(({ text }) => isCompany(text))
  const [firm] = firms
  const whole = firm && isUnit.test(firm.text) ? (firms.find(({ text }) => isWhole.test(text)) ?? firm) : firm
  const isOneLine = title === pieces[0] && pieces.slice(1).every((piece, at) => piece.start - (pieces[at]?.end ?? 0) === commaAndBlank)
  // "Software Engineer, Search, Google, Mountain View": what the place follows is the employer
  const atPlace = isOneLine ? others.find((piece) => standsAtPlace(piece, places) && !/\d/.test(piece.text)) : undefined
  const organisation = whole ?? atPlace ?? others[0]
  const place = others.find((piece) => piece !== organisation && couldBePlace(piece.text))
  return { title: title.text, organisation: organisation?.text ?? null, place: place?.text ?? null }
}

/** What tells how a job is held, not which. */
const isAside =
  /^\(?(?:full[- ]time|part[- ]time|temporary|temp|permanent|contract|contractor basis|freelance basis|remunerated|unpaid|ongoing|expected|seasonal|short[- ]term contract|vollzeit|teilzeit|befristet|unbefristet|temps plein|temps partiel|cdi|cdd|jornada completa|media jornada|tempo pieno|part-time|tempo inteiro|voltijd|deeltijd)\)?$/i

/** A sentence that no bullet and no full stop tells as one: many words, most of them small, as no name and no title has. */
function isRunning(text: string): boolean {
  const words = text.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}{3,}/u.test(word)).length
  return (
    (words.length >= 6 && small >= words.length * 0.5 && !isDoing(text)) ||
    /^\p{L}+(?:ed|ing)\s+(?:the|a|an|and|of|in|with|for|to|using|on)\s/u.test(text)
  )
}

const commaAndBlank = 2

/** "Senior Engineer, Platform" beside its employer: a comma within a title is put back when three pieces would be left; what a place follows is the employer. */
function rejoined(pieces: readonly Piece[], places: readonly Span[], lookup: TitleLookup): Piece[] {
  const named = pieces.filter(
    ({ text }) =>
      /\p{L}{2}/u.test(text) &&
      !/^https?:|^www\.|@\S+\.|^\(?(?:www\.)?[\p{L}\p{N}_-]+\.(?:com|org|net|io|de)(?![\p{L}\p{N}_])/iu.test(text) &&
      !text.startsWith('(') &&
      !/^(?:at|c\/o|on behalf of|via|through)\s+(?:the\s+)?\p{Lu}/u.test(text) &&
      !isAside.test(text) &&
      !isRunning(text),
  )
  const [one, two, three] = named
  if (!one || !two || !three || named.length > 4) return named
  const below = titleBelow(named, lookup)
  if (below) return below
  const gap = two.start - one.end
  const isPart = titleScore(one, lookup) > 0 && titleScore(two, lookup) <= 0 && titleScore(three, lookup) <= 0
  const isAtPlace = standsAtPlace(two, places)
  if (
    gap === commaAndBlank &&
    isPart &&
    !isAtPlace &&
    two.isBold === one.isBold &&
    (three.isBold !== two.isBold || three.start - two.end > 2) &&
    (!couldBePlace(three.text) || standsAtPlace(three, places))
  )
    return [{ ...one, text: `${one.text}, ${two.text}`, end: two.end }, ...named.slice(2)]
  return named
}

/** "Calloway LLP" above "Senior Associate, Litigation": the part behind the comma belongs to the title, the employer stands above. */
function titleBelow(named: readonly Piece[], lookup: TitleLookup): Piece[] | undefined {
  const [firm, title, part, ...rest] = named
  if (!firm || !title || !part || rest.length > 0) return undefined
  const isBelow = titleScore(firm, lookup) <= 0 && titleScore(title, lookup) > 0 && title.start - firm.end !== commaAndBlank
  const isPart = titleScore(part, lookup) <= 0 && part.start - title.end === commaAndBlank && part.isBold === title.isBold
  if (!isBelow || !isPart || isCompany(part.text) || isPlace(part.text) || /^\p{L}+(?:ed|ing)$/u.test(part.text)) return undefined
  return [firm, { ...title, text: `${title.text}, ${part.text}`, end: part.end }]
}

/** The kind of work that an entry's words and section tell. */
export function experienceType(
  entry: Entry,
  section: 'experience' | 'volunteering',
  title: string | null,
): PayloadOf<'experience'>['type'] {
  const words = `${title ?? ''} ${entry.pieces.map(({ text }) => text).join(' ')}`
  if (section === 'volunteering' || /(?<![\p{L}\p{N}_])volunt|ehrenamt|bénévol|vrijwillig/iu.test(words)) return 'volunteer'
  if (
    /(?<![\p{L}\p{N}_])intern(?:ship)?(?![\p{L}\p{N}_])|praktik|stagiaire|(?<![\p{L}\p{N}_])stage(?![\p{L}\p{N}_])|becari|tirocin|estagi|apprentice|trainee|auszubild/iu.test(
      title ?? '',
    )
  )
    return 'internship'
  if (isSelfEmployed(words)) return 'self_employed'
  if (/(?<![\p{L}\p{N}_])(army|navy|air force|military|bundeswehr|sergeant|corporal)(?![\p{L}\p{N}_])/iu.test(words)) return 'military'
  return /(?<![\p{L}\p{N}_])(full[- ]time (?:parent|mother|father)|homemaker|hausfrau|hausmann|caring for|carer for|look(?:ing|ed) after|family care|parental leave|elternzeit|pflege (?:von|meiner))(?![\p{L}\p{N}_])/iu.test(
    words,
  )
    ? 'caring'
    : 'employed'
}

/** Work on one's own account, by its words. */
export function isSelfEmployed(text: string): boolean {
  return /(?<![\p{L}\p{N}_])(self[- ]employed|freelance|freelancer|own business|selbst(?:st)?ändig|freiberuflich|indépendant|autónom[oa]|libero professionista|zzp|independent contractor)/iu.test(
    text,
  )
}
