import { Phrases } from './phrases.ts'
import type { Occupation, Skill, VocabularyFile } from './schema.ts'
import { mapTitles, type TitleMatch } from './titles.ts'
import { tokensOf } from './tokens.ts'

/** A skill found in a text, by the words it was found by. */
export interface SkillMatch {
  readonly skillId: string
  readonly label: string
  /** The words as they stand in the text, from `start` to `end`. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly matchType: 'exact' | 'alias'
}

/** How near what somebody holds is to what is asked: the same or narrower 1, broader .7, related .4, else 0. */
export type Closeness = 0 | 0.4 | 0.7 | 1

export interface Vocabulary {
  readonly occupations: readonly Occupation[]
  skill(id: string): Skill | undefined
  occupation(id: string): Occupation | undefined
  /** Skills named in a text, in order, positions kept. Linear in the text's length. Ambiguous short names need a companion word nearby. */
  matchSkills(text: string): SkillMatch[]
  /** The skill that a label is a name of, ambiguous names included: for words that somebody gave as a skill. */
  findSkill(label: string): { readonly skill: Skill; readonly matchType: 'exact' | 'alias' } | undefined
  /** The occupation and seniority behind a job title, null when no title of ours stands in it. */
  mapTitle(title: string): TitleMatch | null
  closeness(haveId: string, wantId: string): Closeness
  /** Between occupations: the same 1, siblings .7, adjacent .4, else 0. */
  occupationCloseness(a: string, b: string): Closeness
  /** All names of a skill that mean it alone: its label first, then its aliases. */
  names(skillId: string): readonly string[]
}

interface Name {
  readonly skill: Skill
  readonly matchType: 'exact' | 'alias'
  readonly needs: readonly string[]
  readonly caseSensitive: string | null
}

/** Characters on both sides of an ambiguous name in which a companion word has to stand. */
const companionReach = 200

/** Indexes a vocabulary file. Pure: the same file gives the same answers on any machine. */
export function createVocabulary({ skills, occupations }: VocabularyFile): Vocabulary {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const occupationById = new Map(occupations.map((occupation) => [occupation.id, occupation]))
  const phrases = phrasesOf(skills)
  const broader = new Map(skills.map((skill) => [skill.id, closure(skill, byId)]))
  const titles = mapTitles(occupations)
  return {
    occupations,
    skill: (id) => byId.get(id),
    occupation: (id) => occupationById.get(id),
    matchSkills: (text) => matchSkills(phrases, text),
    findSkill: (label) => phrases.exactly(label),
    mapTitle: titles,
    closeness(haveId, wantId) {
      if (haveId === wantId || broader.get(haveId)?.has(wantId)) return 1
      if (broader.get(wantId)?.has(haveId)) return 0.7
      return byId.get(haveId)?.related.includes(wantId) || byId.get(wantId)?.related.includes(haveId) ? 0.4 : 0
    },
    occupationCloseness(a, b) {
      if (a === b) return 1
      const [one, other] = [occupationById.get(a), occupationById.get(b)]
      if (one?.siblings.includes(b) || other?.siblings.includes(a)) return 0.7
      return one?.adjacent.includes(b) || other?.adjacent.includes(a) ? 0.4 : 0
    },
    names(skillId) {
      const skill = byId.get(skillId)
      return skill ? [skill.label, ...skill.aliases] : []
    },
  }
}

function phrasesOf(skills: readonly Skill[]): Phrases<Name> {
  const phrases = new Phrases<Name>()
  for (const skill of skills) {
    const ambiguous = new Map(skill.ambiguous.map((rule) => [rule.name, rule]))
    const plain = (name: string, matchType: 'exact' | 'alias') => {
      if (!ambiguous.has(name)) phrases.add(name, { skill, matchType, needs: [], caseSensitive: null })
    }
    plain(skill.label, 'exact')
    for (const alias of skill.aliases) plain(alias, 'alias')
    for (const { name, needs, caseSensitive } of skill.ambiguous)
      phrases.add(name, { skill, matchType: name === skill.label ? 'exact' : 'alias', needs, caseSensitive: caseSensitive ? name : null })
  }
  return phrases
}

function matchSkills(phrases: Phrases<Name>, text: string): SkillMatch[] {
  const tokens = tokensOf(text)
  const span = (first: number, last: number) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  const matches = phrases.find(tokens, ({ value, first, last }) => {
    const { start, end } = span(first, last)
    if (value.caseSensitive !== null && text.slice(start, end) !== value.caseSensitive) return false
    return value.needs.length === 0 || hasCompanion(text, start, end, value.needs)
  })
  return matches.map(({ value, first, last }) => {
    const { start, end } = span(first, last)
    return { skillId: value.skill.id, label: value.skill.label, name: text.slice(start, end), start, end, matchType: value.matchType }
  })
}

function hasCompanion(text: string, start: number, end: number, needs: readonly string[]): boolean {
  const around = `${text.slice(Math.max(0, start - companionReach), start)} \n ${text.slice(end, end + companionReach)}`
  const nearby = ` ${tokensOf(around)
    .map(({ word }) => word)
    .join(' ')} `
  return needs.some((need) =>
    nearby.includes(
      ` ${tokensOf(need)
        .map(({ word }) => word)
        .join(' ')} `,
    ),
  )
}

function closure(skill: Skill, byId: ReadonlyMap<string, Skill>): Set<string> {
  const wider = new Set<string>()
  const visit = (id: string) => {
    if (wider.has(id) || id === skill.id) return
    wider.add(id)
    byId.get(id)?.broader.forEach(visit)
  }
  skill.broader.forEach(visit)
  return wider
}
