import { claimLabel } from '../facts/label.ts'
import type { Person } from '../person/person.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { paperKinds, paperOf } from './papers.ts'
import type { Gate } from './schema.ts'
import type { TermMet } from './terms.ts'

/** Yes-or-no terms with both sides' words: the person's hard terms, and what the posting requires by law or by "required". */
export function gatesOf(
  person: Person,
  posting: Posting,
  terms: readonly TermMet[],
  vocabulary: Vocabulary,
  sentences: Sentences = english,
): Gate[] {
  const own = terms
    .filter(({ fact }) => fact.payload.hardness === 'hard' && fact.payload.operator !== 'any')
    .map((term) => termGate(term, sentences))
  return [...own, ...gatesAsked(posting).map((alternatives) => gateAsked(person, alternatives, vocabulary, sentences))]
}

/** The gate that requirements make of which one is enough, as `gatesAsked` gives them together: the one that is held best counts. */
export function gateAsked(
  person: Person,
  alternatives: readonly Requirement[],
  vocabulary: Vocabulary,
  sentences: Sentences = english,
): Gate {
  const gates = alternatives.map((one) => paperGate(person, one, vocabulary, sentences))
  return gates.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))[0] as Gate
}

/** The requirements that make gates, alternatives together. */
export function gatesAsked({ requirements }: Pick<Posting, 'requirements'>): Requirement[][] {
  const required = requirements.filter(
    (requirement) => requirement.class === 'must' && !requirement.negated && paperKinds.some((kind) => kind === requirement.kind),
  )
  return [...Map.groupBy(required, ({ group, kind, id }) => (group === null ? id : `${kind} ${group}`)).values()]
}

export function bucketOf(gates: readonly Gate[]): 'eligible' | 'check_first' | 'blocked' {
  if (gates.some(({ result }) => result === 'fail')) return 'blocked'
  return gates.some(({ result }) => result === 'unknown') ? 'check_first' : 'eligible'
}

const order: readonly Gate['result'][] = ['pass', 'unknown', 'fail']

function termGate({ fact, met, asked }: TermMet, { coach }: Sentences): Gate {
  const have = fact.evidence[0]?.quote ?? claimLabel(fact, coach)
  return { id: `term-${fact.id}`, label: fact.payload.dimension, result: met === null ? 'unknown' : met ? 'pass' : 'fail', asked, have }
}

const results = { met: 'pass', missing: 'fail', in_progress: 'unknown', unknown: 'unknown' } as const

function paperGate(person: Person, requirement: Requirement, vocabulary: Vocabulary, sentences: Sentences): Gate {
  const { state, have } = paperOf(person, requirement, vocabulary, sentences)
  return { id: `requirement-${requirement.id}`, label: requirement.label, result: results[state], asked: requirement.quote, have }
}
