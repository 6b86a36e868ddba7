import { type LinkWork, workLinker } from '../linking/linkWork.ts'
import { type NearSkills, skillFinder } from '../linking/nearSkills.ts'
import { type Gazetteer, noPlaces } from '../places/gazetteer.ts'
import { Phrases } from './phrases.ts'
import { relateWork } from './relatedWork.ts'
import type { Occupation, Skill, UnpaidWork, VocabularyFile } from './schema.ts'
import { spokenIn } from './spoken.ts'
import { type Completion, complete, type Surveyed } from './taxonomies.ts'
import type { Identifier, ImportedTaxonomy } from './taxonomy.ts'
import { mapTitles, type TitleMatch } from './titles.ts'
import { type Token, wordsOf } from './tokens.ts'
import { isVersion } from './versions.ts'

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
  /** What makes the same vocabulary in another thread, which has the same file. */
  readonly completion: Completion
  /** The taxonomies that complete it, for saying where names come from. */
  readonly sources: readonly ImportedTaxonomy[]
  readonly occupations: readonly Occupation[]
  /** Work that nobody pays for: `occupation` answers for it too, `mapTitle` never. */
  readonly unpaidWork: readonly UnpaidWork[]
  /** Names of places; knows none where the vocabulary was made without. */
  readonly places: Gazetteer
  skill(id: string): Skill | undefined
  occupation(id: string): Occupation | undefined
  /**
   * Skills named in a text, in order, positions kept. Linear in the text's length. Ambiguous short names need a companion word nearby; in a talk, where
   * people write "i use r and sql", it is enough in `any case`.
   */
  matchSkills(text: string, written?: 'any case'): SkillMatch[]
  /** The skill that a label is a name of, ambiguous names included: for words that somebody gave as a skill. */
  findSkill(label: string): { readonly skill: Skill; readonly matchType: 'exact' | 'alias' } | undefined
  /** Skills that words may mean which are no name of ours, the nearest first: for asking, never for claiming. Made ready when it is first asked. */
  nearSkills: NearSkills
  /** The occupation and seniority behind a job title, null when no title of ours stands in it. */
  mapTitle(title: string): TitleMatch | null
  /** What a piece of work may have been, paid or not, by all that is told of it; made ready when it is first asked. */
  linkWork: LinkWork
  closeness(haveId: string, wantId: string): Closeness
  /** From one occupation to another: the same 1, a sibling or one whose people it leads .7, adjacent or the one that leads it .4, else 0. */
  occupationCloseness(a: string, b: string): Closeness
  /** Where a skill stands in an imported taxonomy, else its name in ours. */
  skillIdentifier(id: string): Identifier
  occupationIdentifier(id: string): Identifier
  /** Whether an occupation's work values or interests are O*NET's, not our estimate. */
  isSurveyed(occupationId: string, measure: Surveyed): boolean
  isSameField(a: string, b: string): boolean
  /** How alike two occupations are by the skills they typically ask for, 0 to 1. */
  likeness(a: string, b: string): number
  /** How alike two occupations are by the interests that their work is made of, 0 to 1. */
  sharedInterests(a: string, b: string): number
  /** In how many fields of work some occupation typically asks for a skill: many for what is asked for everywhere. */
  spread(skillId: string): number
  /** All names of a skill that mean it alone: its label first, then its aliases; those in other languages aside, whose words would weigh these otherwise. */
  names(skillId: string): readonly string[]
  /** The same vocabulary as it is told in a language (`de`, `de-AT`): its labels and titles where there are any, everything else as it is. */
  in(language: string): Vocabulary
}

interface Name {
  readonly skill: Skill
  readonly matchType: 'exact' | 'alias'
  /** Companion words, one of which has to stand nearby; folded, with a blank on both sides. Empty where none is needed. */
  readonly needs: readonly string[]
  readonly caseSensitive: string | null
}

/** Characters on both sides of an ambiguous name in which a companion word has to stand; for a single letter, which says less, fewer. */
const companionReach = 200
const letterReach = 60

/** Indexes a vocabulary file, completed by what was imported. Pure: the same file, places and completion give the same answers on any machine. */
export function createVocabulary(file: VocabularyFile, places: Gazetteer = noPlaces, completion: Completion = complete(file)): Vocabulary {
  const { skills, unpaidWork = [] } = file
  const { sources, occupations, titles: moreTitles, ...identified } = completion
  const { byId, phrases, broader } = indexed(file)
  const occupationById = new Map([...unpaidWork, ...occupations].map((occupation) => [occupation.id, occupation]))
  const titles = mapTitles(occupations, moreTitles)
  const work = relateWork(occupations)
  let link: LinkWork | undefined
  const spoken = new Map<string, Vocabulary>()
  const vocabulary: Vocabulary = {
    completion,
    sources,
    occupations,
    unpaidWork,
    places,
    skill: (id) => byId.get(id),
    occupation: (id) => occupationById.get(id),
    matchSkills: (text, written) => matchSkills(phrases, text, written === 'any case'),
    findSkill: (label) => phrases.exactly(label),
    nearSkills: skillFinder(skills, (label) => phrases.exactly(label)?.skill),
    mapTitle: titles,
    linkWork(told, limit) {
      link ??= workLinker(vocabulary)
      return link(told, limit)
    },
    closeness(haveId, wantId) {
      if (haveId === wantId || broader.get(haveId)?.has(wantId)) return 1
      if (broader.get(wantId)?.has(haveId)) return 0.7
      return byId.get(haveId)?.related.includes(wantId) || byId.get(wantId)?.related.includes(haveId) ? 0.4 : 0
    },
    occupationCloseness(a, b) {
      if (a === b) return 1
      const [one, other] = [occupationById.get(a), occupationById.get(b)]
      if (one?.siblings.includes(b) || other?.siblings.includes(a) || one?.leads.includes(b)) return 0.7
      return one?.adjacent.includes(b) || other?.adjacent.includes(a) || other?.leads.includes(a) ? 0.4 : 0
    },
    skillIdentifier: (id) => identified.skills.get(id) ?? { scheme: 'custom', uri: `mosaic:skill/${id}`, matchType: 'exact' },
    occupationIdentifier: (id) =>
      identified.occupationIds.get(id) ?? { scheme: 'custom', uri: `mosaic:occupation/${id}`, matchType: 'exact' },
    isSurveyed: (id, measure) => identified.surveyed[measure].has(id),
    isSameField: (a, b) => a === b || (occupationById.get(a)?.group ?? a) === occupationById.get(b)?.group,
    likeness: work.likeness,
    sharedInterests: work.sharedInterests,
    spread: work.spread,
    names(skillId) {
      const skill = byId.get(skillId)
      return skill ? [skill.label, ...skill.aliases] : []
    },
    in(language) {
      const code = language.slice(0, 2)
      const known = spoken.get(code) ?? spokenIn(vocabulary, code, { skills, occupations, unpaidWork })
      spoken.set(code, known)
      return known
    },
  }
  return vocabulary
}

/** All that a skill is called beside its label, in any language. */
const otherNames = ({ labels = {}, aliases, spoken = {} }: Skill) =>
  new Set([...Object.values(labels), ...aliases, ...Object.values(spoken).flat()])

interface Indexed {
  readonly byId: ReadonlyMap<string, Skill>
  readonly phrases: Phrases<Name>
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>
}

const known = new WeakMap<VocabularyFile, Indexed>()

/** The skills of a file, which no taxonomy changes: one that is completed anew does not index them again. */
function indexed(file: VocabularyFile): Indexed {
  const before = known.get(file)
  if (before) return before
  const byId = new Map(file.skills.map((skill) => [skill.id, skill]))
  const broader = new Map(file.skills.map((skill) => [skill.id, closure(skill, byId)]))
  const made = { byId, phrases: phrasesOf(file.skills), broader }
  known.set(file, made)
  return made
}

function phrasesOf(skills: readonly Skill[]): Phrases<Name> {
  const phrases = new Phrases<Name>()
  const padded = new Map<string, string>()
  const pad = (need: string) => {
    const known = padded.get(need) ?? ` ${wordsOf(need).join(' ')} `
    padded.set(need, known)
    return known
  }
  for (const skill of skills) {
    const ambiguous = new Set(skill.ambiguous.map(({ name }) => name))
    const plain = (name: string, matchType: 'exact' | 'alias') => {
      if (!ambiguous.has(name)) phrases.add(name, { skill, matchType, needs: [], caseSensitive: null })
    }
    plain(skill.label, 'exact')
    for (const name of otherNames(skill)) plain(name, 'alias')
    for (const { name, needs, caseSensitive } of skill.ambiguous)
      phrases.add(name, {
        skill,
        matchType: name === skill.label ? 'exact' : 'alias',
        needs: needs.map(pad),
        caseSensitive: caseSensitive ? name : null,
      })
  }
  return phrases
}

function matchSkills(phrases: Phrases<Name>, text: string, isAnyCase: boolean): SkillMatch[] {
  const tokens = phrases.tokensOf(text)
  const span = (first: number, last: number) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
  const matches = phrases.find(tokens, ({ value, first, last }) => {
    const { start, end } = span(first, last)
    const isCaseTold = value.caseSensitive !== null && !(isAnyCase && value.needs.length > 0)
    if (isCaseTold && !isWrittenAs(text.slice(start, end), value.caseSensitive ?? '', value.needs.length > 0)) return false
    if (end - start === 1 && isPartOfName(text, start, end)) return false
    return value.needs.length === 0 || hasCompanion(tokens, first, last, value.needs)
  })
  return matches.map(({ value, first, last }) => {
    const { start, end } = span(first, last)
    return { skillId: value.skill.id, label: value.skill.label, name: text.slice(start, end), start, end, matchType: value.matchType }
  })
}

/** Whether words are a name as it is written, a version after it or not. In capitals too where a companion tells that it is meant. */
function isWrittenAs(written: string, name: string, hasNeeds: boolean): boolean {
  const [head, tail] = [written.slice(0, name.length), written.slice(name.length)]
  return (tail === '' || isVersion(tail)) && (head === name || (hasNeeds && name.length > 2 && head === name.toUpperCase()))
}

/** A single letter in "C-level", "D'Angelo" or "John R. Smith". */
function isPartOfName(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 4)]
  return /^[-'’]\p{L}/u.test(after) || /\p{L}[-'’]$/u.test(before) || (/\p{Lu}\p{Ll}+ $/u.test(before) && /^\. ?\p{Lu}/u.test(after))
}

function hasCompanion(tokens: readonly Token[], first: number, last: number, needs: readonly string[]): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
  const reach = end - start === 1 ? letterReach : companionReach
  let [from, until] = [first, last]
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= start - reach) from--
  while (until < tokens.length - 1 && (tokens[until + 1]?.end ?? 0) <= end + reach) until++
  const joined = (some: readonly Token[]) => some.map(({ word }) => word).join(' ')
  const nearby = ` ${joined(tokens.slice(from, first))} \n ${joined(tokens.slice(last + 1, until + 1))} `
  return needs.some((need) => nearby.includes(need))
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
