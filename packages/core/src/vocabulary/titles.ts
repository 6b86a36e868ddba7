import type { Level } from '../postings/schema.ts'
import { Phrases } from './phrases.ts'
import type { Occupation } from './schema.ts'

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
    /\b(intern|internship|apprentice|trainee|work placement|praktikant(in)?|azubi|auszubildende[rn]?|stagiaire|becari[oa])\b/i,
  ],
  ['entry', /\b(junior|jr|graduate|entry[- ]level|berufseinsteiger(in)?)\b/i],
  ['lead', /\b(lead|principal|head|chief|director|staff (engineer|software|data)|vp|leiter(in)?|leitung)\b/i],
  ['senior', /\b(senior|sr|experienced|advanced|erfahrene[rn]?)\b/i],
]

/** The level that a title's words tell, null when none does. */
export function seniorityOf(title: string): Level | null {
  return seniorityWords.find(([, words]) => words.test(title))?.[0] ?? null
}

/** Looks titles up: the longest title of ours that stands in the given one, the last of equals, because a title's noun stands at its end. */
export function mapTitles(occupations: readonly Occupation[]): (title: string) => TitleMatch | null {
  const phrases = new Phrases<Occupation>()
  for (const occupation of occupations)
    for (const title of [occupation.title, ...occupation.alternateTitles]) phrases.add(title, occupation)
  return (title) => {
    const found = phrases.find(phrases.tokensOf(title))
    const best = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || b.last - a.last)[0]?.value
    return best ? { occupationId: best.id, title: best.title, seniority: seniorityOf(title) } : null
  }
}
