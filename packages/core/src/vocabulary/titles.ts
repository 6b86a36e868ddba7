import type { Level } from '../postings/schema.ts'
import { Phrases } from './phrases.ts'
import type { Occupation } from './schema.ts'
import { formsOf, withoutGender } from './titleForms.ts'

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
    /(?<!\p{L})(?:intern|interns|internship|apprentice|apprenticeship|trainee|work placement|placement student|working student|werkstudent(?:in)?|praktikant(?:in)?|praktikum|azubi(?:ne)?|auszubildende[rn]?|ausbildung|lehrling|volontär(?:in)?|stagiaire|becari[oa])(?!\p{L})/iu,
  ],
  [
    'entry',
    /(?<!\p{L})(?:junior|jr|graduate|newly qualified|early career|entry[- ]level|berufseinsteiger(?:in)?|berufsanfänger(?:in)?)(?!\p{L})/iu,
  ],
  [
    'lead',
    /(?<!\p{L})(?:lead(?! generation)|team leader|principal|head|chief|director|staff (?:\p{L}+ ){0,2}(?:engineer|developer|scientist|designer|software|data)|[se]?vp|vice president|c[efiot]o|leiter(?:in)?|(?:team|abteilungs|bereichs)leiter(?:in)?|\p{L}*leitung|geschäftsführer(?:in)?)(?!\p{L})/iu,
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
 * equals and there the last, because a title's noun stands at its end.
 */
export function mapTitles(occupations: readonly Occupation[]): (title: string) => TitleMatch | null {
  const phrases = new Phrases<Occupation>()
  for (const occupation of occupations)
    for (const title of [occupation.title, ...occupation.alternateTitles]) phrases.add(title, occupation)
  return (title) => {
    const found = formsOf(title).flatMap((form) => phrases.find(phrases.tokensOf(form)).toReversed())
    const best = found.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0]?.value
    return best ? { occupationId: best.id, title: best.title, seniority: seniorityOf(title) } : null
  }
}
