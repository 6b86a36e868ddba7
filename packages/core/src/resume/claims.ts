import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { normalise } from './gate/words.ts'

export { normalise } from './gate/words.ts'

/** What a sentence claims that facts can be held against. */
export interface Claims {
  /** Numbers by value. */
  readonly numbers: ReadonlySet<string>
  readonly skills: ReadonlyMap<string, string>
  /** Words that begin with a capital inside a sentence, folded: names of people, firms, places, papers, tools. */
  readonly names: ReadonlySet<string>
  /** How strong the person's own part is made to be, 0 to 4; null when no such word stands there. */
  readonly agency: number | null
  /** Words for rank and scope that must stand in the facts too. */
  readonly ranks: ReadonlySet<string>
}

const spelled: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  fifty: '50',
  hundred: '100',
  dozen: '12',
}
const factor: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

/** Agency, weakest first: DOMAIN.md, section 5. */
const agencyWords: readonly RegExp[] = [
  /\b(assisted|helped|supported|shadowed|unterstützt)\b/i,
  /\b(contributed|participated|collaborated|co-?\w+ed|involved in|mitgewirkt)\b/i,
  /\b(built|made|wrote|designed|developed|created|implemented|did|delivered|ran|set up|produced)\b/i,
  /\b(led|lead|managed|headed|supervised|directed|coordinated|spearheaded|leitete|geleitet)\b/i,
  /\b(owned|founded|sole|solely|single-handedly|fully responsible|in charge of everything|gegründet)\b/i,
]
const rankWords =
  /\b(senior|principal|lead|head|chief|director|vp|president|global|worldwide|international|company-wide|award-winning|expert|certified|licensed|chartered)\b/gi

/** What a text claims, found by rules. */
export function claimsOf(raw: string, vocabulary: Vocabulary): Claims {
  const text = normalise(raw)
  return {
    numbers: numbersIn(text),
    skills: new Map(vocabulary.matchSkills(text).map(({ skillId, label }) => [skillId, label])),
    names: namesIn(text),
    agency: agencyIn(text),
    ranks: new Set((text.match(rankWords) ?? []).map((word) => word.toLowerCase())),
  }
}

function numbersIn(text: string): Set<string> {
  const digits = [
    ...text.matchAll(/(?<![\p{L}\d])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(k|m|bn|thousand|million|billion)?(?![\p{L}])/giu),
  ].map(([, number = '', size]) => String(Number(number.replaceAll(',', '')) * (factor[size?.toLowerCase() ?? ''] ?? 1)))
  const words =
    text
      .toLowerCase()
      .match(/\b[a-z]+\b/g)
      ?.flatMap((word) => spelled[word] ?? []) ?? []
  return new Set([...digits, ...words])
}

function agencyIn(text: string): number | null {
  const strongest = agencyWords.findLastIndex((words) => words.test(text))
  return strongest < 0 ? null : strongest
}

function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const match of text.matchAll(/(?<=[\p{L}\d,;:)"'] |^\W*\p{L}+ )(\p{Lu}[\p{L}\p{N}&.+#'-]*)/gu)) {
    const word = (match[1] ?? '').replace(/[.'-]+$/, '')
    if (word.length > 1 && word !== 'I') names.add(word.toLowerCase())
  }
  return names
}
