import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import { degreeIn } from '../postings/cues.ts'
import type { Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { isPaper } from '../vocabulary/papers.ts'
import { wordsOf } from '../vocabulary/tokens.ts'
import type { SkillMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Catalogue } from '../words/catalogue.ts'
import { languageHeld } from './languages.ts'
import { nothingTold, type Paper, paper } from './paper.ts'

/** The kinds of requirement that are had or not had, whatever their weight. */
export const paperKinds = ['credential', 'education', 'language', 'work_right'] as const

/** What `paperOf` reads of a requirement: where that is the same, the answer is, for every person. */
export function paperReads({ kind, label, skillId, quote }: Requirement): string {
  return JSON.stringify(kind === 'education' ? [kind, degreeIn(quote)?.rank ?? 0] : [kind, label, skillId])
}

export function paperOf(person: Person, requirement: Requirement, vocabulary: Vocabulary, { coach }: Sentences = english): Paper {
  switch (requirement.kind) {
    case 'credential':
      return credential(person, requirement, vocabulary)
    case 'education':
      return degree(person, requirement, coach)
    case 'language':
      return languageHeld(person, requirement, coach)
    case 'work_right':
      return workRight(person, coach)
    default:
      return nothingTold
  }
}

const filler = new Set(
  'a an the valid current full or and certificate certification certified licence license registration registered in of with as to hold'.split(
    ' ',
  ),
)
const tellingWords = (text: string) => wordsOf(text).filter((word) => !filler.has(word))
const states = { held: 'met', in_progress: 'in_progress', lapsed: 'missing' } as const

/** A paper held is met, by its words or as a paper that the vocabulary knows by both names; one told as missing is missing; nothing said is unknown. */
function credential({ credentials, skills }: Person, requirement: Requirement, vocabulary: Vocabulary): Paper {
  const { label } = requirement
  const { wanted, asked, meant } = paperAsked(requirement, vocabulary)
  const isSame = (name: string) => {
    const have = new Set(tellingWords(name))
    if (wanted.length > 0 && wanted.every((word) => have.has(word))) return true
    const named = papersNamed(name, vocabulary)
    return named.some((match) => meant.has(match.skillId)) && !areApart(fieldOf(label, asked), fieldOf(name, named))
  }
  const order = ['held', 'in_progress', 'lapsed']
  const [found] = credentials
    .filter(({ payload }) => isSame(payload.name))
    .toSorted((a, b) => order.indexOf(a.payload.progress) - order.indexOf(b.payload.progress))
  if (found) return paper(states[found.payload.progress], found, found.payload.name)
  const papers = new Set(credentials.map(({ id }) => id))
  const claimed = skills.find(
    (skill) =>
      (skill.label.toLowerCase() === label.toLowerCase() || meant.has(skill.skillId ?? '')) && !skill.factIds.every((id) => papers.has(id)),
  )
  if (!claimed || claimed.rung === null) return nothingTold
  return { state: claimed.rung === 0 ? 'missing' : 'met', have: claimed.quote ?? claimed.label, factIds: claimed.factIds }
}

interface PaperAsked {
  readonly vocabulary: Vocabulary
  readonly wanted: readonly string[]
  readonly asked: readonly SkillMatch[]
  /** Ids of the papers that are meant. */
  readonly meant: ReadonlySet<string | null>
}

const known = new WeakMap<Requirement, PaperAsked>()

/** What a requirement's words say, of nobody: the same posting is held against many people. */
function paperAsked(requirement: Requirement, vocabulary: Vocabulary): PaperAsked {
  const before = known.get(requirement)
  if (before?.vocabulary === vocabulary) return before
  const { label, skillId } = requirement
  const asked = papersNamed(label, vocabulary)
  const meant = new Set<string | null>(asked.map((match) => match.skillId))
  if (isPaper(skillId, vocabulary)) meant.add(skillId)
  const read = { vocabulary, wanted: tellingWords(label), asked, meant }
  known.set(requirement, read)
  return read
}

/** Papers that the vocabulary knows, by the names they have in a text. To know a trade is no paper of it. */
function papersNamed(text: string, vocabulary: Vocabulary): SkillMatch[] {
  return vocabulary.matchSkills(text).filter(({ skillId }) => isPaper(skillId, vocabulary))
}

/** What a paper's name says besides the kind of paper: "electrical installation" of "NVQ level 3 in electrical installation". */
function fieldOf(name: string, kinds: readonly SkillMatch[]): string[] {
  const rest = kinds.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, name)
  return tellingWords(rest).filter((word) => !/^(?:level|grade|\d+)$/.test(word))
}

/** Both say a field, and not one word of it is the same. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

/** The highest degree known against the one asked for; a lower one is not proof that there is no other. */
function degree({ education, credentials }: Person, { quote }: Requirement, coach: Catalogue): Paper {
  const wanted = degreeIn(quote)?.rank ?? 0
  const certified = credentials.filter(({ payload }) => payload.progress === 'held')
  const [held] = [
    ...education.map((fact) => ({ fact, name: fact.payload.degree ?? '' })),
    ...certified.map((fact) => ({ fact, name: fact.payload.name })),
  ]
    .map(({ fact, name }) => ({ fact, rank: degreeIn(`${name} `)?.rank ?? 0 }))
    .filter(({ fact, rank }) => fact.kind === 'education' || rank > 0)
    .toSorted((a, b) => b.rank - a.rank || (a.fact.id < b.fact.id ? -1 : 1))
  if (!held) return nothingTold
  return paper(held.rank >= wanted && held.rank > 0 ? 'met' : 'unknown', held.fact, claimLabel(held.fact, coach))
}

function workRight({ constraints }: Person, coach: Catalogue): Paper {
  const said = constraints.find(({ payload }) => payload.dimension === 'work_right')
  if (!said) return nothingTold
  const isMissing = said.payload.operator === 'not' || /^no(?![\p{L}\p{N}_])/iu.test(said.payload.value ?? '')
  return paper(isMissing ? 'missing' : 'met', said, claimLabel(said, coach))
}
