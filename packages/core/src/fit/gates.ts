import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import { degreeIn } from '../postings/cues.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import { wordsOf } from '../vocabulary/tokens.ts'
import type { Gate } from './schema.ts'
import type { TermMet } from './terms.ts'

/** Yes-or-no terms with both sides' words: the person's hard terms, and what the posting requires by law or by "required". */
export function gatesOf(person: Person, posting: Posting, terms: readonly TermMet[]): Gate[] {
  const own = terms.filter(({ fact }) => fact.payload.hardness === 'hard' && fact.payload.operator !== 'any').map(termGate)
  const asked = posting.requirements.filter((requirement) => requirement.class === 'must' && !requirement.negated)
  const required = asked.flatMap((requirement) => {
    if (requirement.kind === 'credential') return [credentialGate(person, requirement)]
    if (requirement.kind === 'education') return [degreeGate(person, requirement)]
    if (requirement.kind === 'language') return [languageGate(person, requirement)]
    return requirement.kind === 'work_right' ? [workRightGate(person, requirement)] : []
  })
  return [...own, ...required]
}

export function bucketOf(gates: readonly Gate[]): 'eligible' | 'check_first' | 'blocked' {
  if (gates.some(({ result }) => result === 'fail')) return 'blocked'
  return gates.some(({ result }) => result === 'unknown') ? 'check_first' : 'eligible'
}

function termGate({ fact, met, asked }: TermMet): Gate {
  const have = fact.evidence[0]?.quote ?? claimLabel(fact)
  return { id: `term-${fact.id}`, label: fact.payload.dimension, result: met === null ? 'unknown' : met ? 'pass' : 'fail', asked, have }
}

const gate = (requirement: Requirement, result: Gate['result'], have: string | null): Gate => ({
  id: `requirement-${requirement.id}`,
  label: requirement.label,
  result,
  asked: requirement.quote,
  have,
})

const filler = new Set([
  'a',
  'an',
  'the',
  'valid',
  'current',
  'full',
  'or',
  'and',
  'certificate',
  'certification',
  'licence',
  'license',
  'registration',
  'in',
  'of',
  'with',
])
const tellingWords = (text: string) => wordsOf(text).filter((word) => !filler.has(word))

/** A paper held passes; one told as missing fails; nothing said is unknown. */
function credentialGate({ credentials, skills }: Person, requirement: Requirement): Gate {
  const wanted = tellingWords(requirement.label)
  const found = credentials.find(({ payload }) => {
    const have = new Set(tellingWords(payload.name))
    return wanted.length > 0 && wanted.every((word) => have.has(word))
  })
  if (!found)
    return gate(
      requirement,
      skills.some(({ label, rung }) => rung === 0 && label.toLowerCase() === requirement.label.toLowerCase()) ? 'fail' : 'unknown',
      null,
    )
  const quote = found.evidence[0]?.quote ?? found.payload.name
  return gate(requirement, found.payload.progress === 'held' ? 'pass' : found.payload.progress === 'lapsed' ? 'fail' : 'unknown', quote)
}

/** The highest degree known against the one asked for; a lower one is not proof that there is no other. */
function degreeGate({ education }: Person, requirement: Requirement): Gate {
  const wanted = degreeIn(requirement.quote)?.rank ?? 0
  const held = education
    .map((fact) => ({ rank: degreeIn(`${fact.payload.degree ?? ''} `)?.rank ?? 0, quote: fact.evidence[0]?.quote ?? claimLabel(fact) }))
    .toSorted((a, b) => b.rank - a.rank)[0]
  return gate(requirement, held && held.rank >= wanted && held.rank > 0 ? 'pass' : 'unknown', held?.quote ?? null)
}

function languageGate({ languages }: Person, requirement: Requirement): Gate {
  const wanted = german[requirement.label.split(' ')[0] ?? ''] ?? requirement.label.split(' ')[0]?.toLowerCase()
  const found = languages.find(({ payload }) => (german[payload.language] ?? payload.language.toLowerCase()) === wanted)
  return gate(requirement, found ? 'pass' : 'unknown', found ? claimLabel(found) : null)
}

const german: Record<string, string> = {
  Deutsch: 'german',
  Englisch: 'english',
  Französisch: 'french',
  Spanisch: 'spanish',
  Italienisch: 'italian',
  Türkisch: 'turkish',
}

function workRightGate({ constraints }: Person, requirement: Requirement): Gate {
  const said = constraints.find(({ payload }) => payload.dimension === 'work_right')
  const result = !said ? 'unknown' : said.payload.operator === 'not' || /^no\b/i.test(said.payload.value ?? '') ? 'fail' : 'pass'
  return gate(requirement, result, said ? (said.evidence[0]?.quote ?? claimLabel(said)) : null)
}
