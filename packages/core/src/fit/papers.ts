import { claimLabel } from '../facts/label.ts'
import type { Evidence } from '../facts/schema.ts'
import type { Person } from '../person/person.ts'
import { degreeIn } from '../postings/cues.ts'
import type { Requirement } from '../postings/schema.ts'
import { wordsOf } from '../vocabulary/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Where the person stands with a paper, degree, language or right that is asked for, in their own words. */
export interface Paper {
  readonly state: 'met' | 'in_progress' | 'missing' | 'unknown'
  readonly have: string | null
  readonly factIds: readonly string[]
}

const nothing: Paper = { state: 'unknown', have: null, factIds: [] }

/** The kinds of requirement that are had or not had, whatever their weight. */
export const paperKinds = ['credential', 'education', 'language', 'work_right'] as const

/** What `paperOf` reads of a requirement: where that is the same, the answer is, for every person. */
export function paperReads({ kind, label, skillId, quote }: Requirement): string {
  return JSON.stringify(kind === 'education' ? [kind, degreeIn(quote)?.rank ?? 0] : [kind, label, skillId])
}

export function paperOf(person: Person, requirement: Requirement, vocabulary: Vocabulary): Paper {
  switch (requirement.kind) {
    case 'credential':
      return credential(person, requirement, vocabulary)
    case 'education':
      return degree(person, requirement)
    case 'language':
      return language(person, requirement)
    case 'work_right':
      return workRight(person)
    default:
      return nothing
  }
}

interface Told {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

const paper = (state: Paper['state'], fact: Told, words: string): Paper => ({
  state,
  have: fact.evidence[0]?.quote ?? words,
  factIds: [fact.id],
})

const filler = new Set(
  'a an the valid current full or and certificate certification certified licence license registration registered in of with as to hold'.split(
    ' ',
  ),
)
const tellingWords = (text: string) => wordsOf(text).filter((word) => !filler.has(word))
const states = { held: 'met', in_progress: 'in_progress', lapsed: 'missing' } as const

/** A paper held is met, by its words or by a skill of the vocabulary that both name; one told as missing is missing; nothing said is unknown. */
function credential({ credentials, skills }: Person, { label, skillId }: Requirement, vocabulary: Vocabulary): Paper {
  const wanted = tellingWords(label)
  const meant = new Set([...(skillId === null ? [] : [skillId]), ...vocabulary.matchSkills(label).map((match) => match.skillId)])
  const isSame = (name: string) => {
    const have = new Set(tellingWords(name))
    return (
      (wanted.length > 0 && wanted.every((word) => have.has(word))) ||
      vocabulary.matchSkills(name).some((match) => meant.has(match.skillId))
    )
  }
  const order = ['held', 'in_progress', 'lapsed']
  const [found] = credentials
    .filter(({ payload }) => isSame(payload.name))
    .toSorted((a, b) => order.indexOf(a.payload.progress) - order.indexOf(b.payload.progress))
  if (found) return paper(states[found.payload.progress], found, found.payload.name)
  const claimed = skills.find((skill) => skill.label.toLowerCase() === label.toLowerCase() || meant.has(skill.skillId ?? ''))
  if (!claimed || claimed.rung === null) return nothing
  return { state: claimed.rung === 0 ? 'missing' : 'met', have: claimed.quote ?? claimed.label, factIds: claimed.factIds }
}

/** The highest degree known against the one asked for; a lower one is not proof that there is no other. */
function degree({ education }: Person, { quote }: Requirement): Paper {
  const wanted = degreeIn(quote)?.rank ?? 0
  const [held] = education
    .map((fact) => ({ fact, rank: degreeIn(`${fact.payload.degree ?? ''} `)?.rank ?? 0 }))
    .toSorted((a, b) => b.rank - a.rank || (a.fact.id < b.fact.id ? -1 : 1))
  if (!held) return nothing
  return paper(held.rank >= wanted && held.rank > 0 ? 'met' : 'unknown', held.fact, claimLabel(held.fact))
}

const scale = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2']
const words: readonly (readonly [RegExp, number])[] = [
  [/\b(native|mother tongue|bilingual|muttersprach\w*)\b/i, 6],
  [/\b(fluent|full professional|proficient|fließend|verhandlungssicher)\b/i, 5],
  [/\b(professional|working|advanced|good|gute?)\b/i, 4],
  [/\b(intermediate|conversational)\b/i, 3],
  [/\b(basic|elementary|beginner|grundkenntnisse)\b/i, 2],
]

/** How well a language is spoken by the words for it: 1 to 6 for A1 to C2, null where none is told. */
function levelIn(text: string | null): number | null {
  const told = /\b([abc][12])\b/i.exec(text ?? '')?.[1]?.toLowerCase()
  return told ? scale.indexOf(told) + 1 : (words.find(([pattern]) => pattern.test(text ?? ''))?.[1] ?? null)
}

const german: Record<string, string> = {
  deutsch: 'german',
  englisch: 'english',
  französisch: 'french',
  spanisch: 'spanish',
  italienisch: 'italian',
  türkisch: 'turkish',
}
const languageName = (text: string) => {
  const name = text.split(' ')[0]?.toLowerCase() ?? ''
  return german[name] ?? name
}

/** Met when spoken well enough, or when one side tells no level; spoken less well than asked is missing. */
function language({ languages }: Person, { label }: Requirement): Paper {
  const wanted = levelIn(label)
  const [found] = languages
    .filter(({ payload }) => languageName(payload.language) === languageName(label))
    .toSorted((a, b) => (levelIn(b.payload.level) ?? 0) - (levelIn(a.payload.level) ?? 0))
  if (!found) return nothing
  const have = levelIn(found.payload.level)
  return paper(wanted !== null && have !== null && have < wanted ? 'missing' : 'met', found, claimLabel(found))
}

function workRight({ constraints }: Person): Paper {
  const said = constraints.find(({ payload }) => payload.dimension === 'work_right')
  if (!said) return nothing
  const isMissing = said.payload.operator === 'not' || /^no\b/i.test(said.payload.value ?? '')
  return paper(isMissing ? 'missing' : 'met', said, claimLabel(said))
}
