import type { Level } from '../postings/schema.ts'
import { Phrases } from './phrases.ts'
import type { Occupation } from './schema.ts'
import { formsOf, withoutGender } from './titleForms.ts'
import { type Token, wordsOf } from './tokens.ts'

/** What a job title says: an occupation of ours, and the level where a word of it tells. */
export interface TitleMatch {
  readonly occupationId: string
  /** The occupation's own title. */
  readonly title: string
  readonly seniority: Level | null
}

const seniorityWords: readonly (readonly [Level, RegExp])[] = [
  [
    'internship',
    /(?<!\p{L})(?:intern|interns|internship|apprentice|apprenticeship|trainee|work placement|placement student|working student|werkstudent(?:in)?|praktikant(?:in)?|praktikum|azubi(?:ne)?|auszubildende[rn]?|ausbildung|lehrling|volontär(?:in)?|stagiaire|stagiair|apprentie?|alternante?|alternance|becari[oa]|prácticas|stagista|tirocinante|tirocinio|estagiári[oa]|estágio|praktykant(?:ka)?|stażyst(?:a|ka))(?!\p{L})/iu,
  ],
  [
    'entry',
    /(?<!\p{L})(?:junior|jr|graduate|new grads?|newly qualified|early career|entry[- ]level|berufseinsteiger(?:in)?|berufsanfänger(?:in)?)(?!\p{L})/iu,
  ],
  [
    'lead',
    /(?<!\p{L})(?:lead(?! generation)|team leader|principal|head|chief|director|staff (?:\p{L}+ ){0,2}(?:engineer|developer|scientist|designer|software|data)|[se]?vp|vice president|c[efiot]o|directeur|directrice|directora|direttore|direttrice|diretora?|dyrektor|jef[ea]|leiter(?:in)?|(?:team|abteilungs|bereichs)leiter(?:in)?|\p{L}*leitung|geschäftsführer(?:in)?)(?!\p{L})/iu,
  ],
  ['senior', /(?<!\p{L})(?:senior|sr|experienced|advanced|erfahrene[rn]?)(?!\p{L})/iu],
]

/** The level that a title's words tell, null when none does. */
export function seniorityOf(title: string): Level | null {
  const plain = withoutGender(title)
  return seniorityWords.find(([, words]) => words.test(plain))?.[0] ?? null
}

/**
 * Looks titles up, in the forms that a title is said in: the longest title of ours that stands in one of them, in the first form of
 * equals, there in the first part ("Electrician, commercial and domestic"), and in it the last, because a title's noun stands at its end. `more` are titles, from `wholeTitles`, that count only as
 * the whole title, where ours are no more than a part of it.
 */
export function mapTitles(
  occupations: readonly Occupation[],
  more: ReadonlyMap<string, string> = new Map(),
): (title: string) => TitleMatch | null {
  const phrases = new Phrases<Occupation>()
  for (const occupation of occupations)
    for (const title of [occupation.title, ...Object.values(occupation.labels ?? {}).map(withoutGender), ...occupation.alternateTitles])
      phrases.add(title, occupation)
  const byId = new Map(occupations.map((occupation) => [occupation.id, occupation]))
  const whole = (forms: readonly string[]) => byId.get(forms.map((form) => more.get(keyOf(form))).find((id) => id !== undefined) ?? '')
  const named = (form: string) => {
    const tokens = phrases.tokensOf(form)
    const partOf = (at: number) => tokens.slice(0, at + 1).filter(({ isApart }) => isApart).length
    const served = tokens.findIndex(({ word }, at) => at > 0 && word === 'to')
    const isServed = ({ first }: { readonly first: number }) => served > 0 && first > served && tokens.slice(0, served).some(isHelp)
    return phrases
      .find(tokens, (match) => !isServed(match) && !isOtherWork(tokens, match))
      .toReversed()
      .toSorted((a, b) => partOf(a.first) - partOf(b.first))
  }
  return (title) => {
    const forms = formsOf(title)
    const found = forms.flatMap(named)
    const longest = found.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0]?.value
    const best = forms.map((form) => phrases.exactly(form)).find((one) => one) ?? whole(forms) ?? longest
    return best ? { occupationId: best.id, title: best.title, seniority: seniorityOf(title) } : null
  }
}

const help = /^(?:assistant|aide|secretary|pa|ea|helper|apprentice|assistentin|assistent|assistenz)$/
/** Whoever assists somebody does not do that one's work: "Assistant to the Managing Director", "Teacher's aide". */
const isHelp = ({ word }: Token) => help.test(word)

const technical = /^(?:engineer|developer|administrator|architect|analyst|programmer|scientist|recruiter|receptionist)$/
const ofAnyField =
  /^(?:(?:business )?operation|project|design|development|process|service|field) (?:associate|specialist|officer|coordinator|assistant|executive|engineer|technician)$/

/**
 * Whether the words around a match make it other work: a server engineer waits at no table, and of an "operations associate" or a "design engineer"
 * the word before tells the field ("Legal Operations Associate", "Software Design Engineer").
 */
function isOtherWork(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  const [before, following] = [tokens[first - 1], tokens[last + 1]]
  const next = following?.word === 's' ? tokens[last + 2] : following
  if (first === last) return next !== undefined && !next.isApart && (technical.test(next.word) || isHelp(next))
  const words = tokens.slice(first, last + 1)
  const isOfField = before !== undefined && words[0]?.isApart === false && !levelWords.has(before.word)
  return isOfField && ofAnyField.test(words.map(({ word }) => word).join(' '))
}

/** The occupation of each title of two words or more that belongs to one alone. Single words ("Associate") are borne by too many. */
export function wholeTitles(titles: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const owners = new Map<string, string | null>()
  for (const [id, names] of titles)
    for (const name of new Set(names.map(keyOf))) if (name.includes(' ')) owners.set(name, owners.has(name) ? null : id)
  return new Map([...owners].flatMap(([name, id]) => (id === null ? [] : [[name, id]])))
}

const levelWords = new Set('senior sr junior jr trainee graduate lead principal head chief deputy assistant'.split(' '))

/** A title's words without those before it that tell a level. */
function keyOf(title: string): string {
  const words = wordsOf(title)
  const first = words.findIndex((word) => !levelWords.has(word))
  return words.slice(words.length - first > 1 ? first : 0).join(' ')
}
