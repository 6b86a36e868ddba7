import { counts, currentFacts } from '../facts/current.ts'
import { claimLabel } from '../facts/label.ts'
import type { Fact } from '../facts/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Claims, claimsOf, normalise } from './claims.ts'
import type { GateLine, GateReport, ResumeDocument } from './schema.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export const gateVersion = 'gate-1'

/**
 * Holds every sentence of a document against the facts it cites (DOMAIN.md, section 5): numbers, names, skills, ranks and agency must stand
 * in them; what the person denied or disclaimed is blocked. A sentence whose words are a fact's own passes; one that cites nothing is blocked
 * when it claims something, and `unchecked` when nothing in it can be held against anything. Any block blocks the document.
 */
export function gateDocument(
  document: ResumeDocument,
  citations: Readonly<Record<string, readonly string[]>>,
  facts: readonly Fact[],
  { vocabulary }: { readonly vocabulary: Vocabulary },
): GateReport {
  const standing = currentFacts(facts)
  const byId = new Map(standing.map((fact) => [fact.id, fact]))
  const denied = standing.filter(
    ({ status, kind, payload }) => status === 'denied' || kind === 'disclaimer' || (kind === 'skill' && payload.answer === 'no'),
  )
  const lines = sentencesOf(document).map((sentence) => {
    const cited = (citations[sentence.pointer] ?? []).flatMap((id) => byId.get(id) ?? [])
    return judge(sentence, cited, denied, vocabulary)
  })
  const result = lines.some((line) => line.result === 'block') ? 'block' : lines.some((line) => line.result !== 'pass') ? 'warn' : 'pass'
  return { result, lines, version: gateVersion }
}

function judge({ pointer, text }: Sentence, cited: readonly Fact[], denied: readonly Fact[], vocabulary: Vocabulary): GateLine {
  const line = (result: GateLine['result'], reasons: string[]): GateLine => ({
    path: pointer,
    text,
    result,
    factIds: cited.map(({ id }) => id),
    reasons,
  })
  const said = normalise(text).toLowerCase()
  const against = denied.filter((fact) => contradicts(said, fact, vocabulary))
  if (against.length > 0)
    return line(
      'block',
      against.map((fact) => `You said this is not so: ${claimLabel(fact)}.`),
    )
  const uncounted = cited.filter((fact) => !counts(fact))
  if (uncounted.length > 0)
    return line(
      'block',
      uncounted.map((fact) => `Not confirmed yet: ${claimLabel(fact)}.`),
    )
  const known = cited.map(wordsOfFact).join('\n')
  if (normalise(known).toLowerCase().includes(said) && known !== '') return line('pass', [])
  const reasons = beyond(claimsOf(text, vocabulary), claimsOf(known, vocabulary), normalise(known).toLowerCase())
  if (reasons.length > 0) return line('block', reasons)
  if (cited.length === 0) return line('unchecked', ['No fact carries this sentence.'])
  return line('pass', [])
}

/** All that a fact says, its own words and its quotes. */
function wordsOfFact(fact: Fact): string {
  const values = Object.values(fact.payload).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [],
  )
  return [...values, claimLabel(fact), ...fact.evidence.map(({ quote }) => quote)].join('\n')
}

function contradicts(said: string, { kind, payload, status }: Fact, vocabulary: Vocabulary): boolean {
  if (kind === 'skill') {
    if (status === 'denied' || payload.answer === 'no')
      return said === payload.label.toLowerCase() || vocabulary.matchSkills(said).some(({ skillId }) => skillId === payload.skillId)
    return false
  }
  if (kind === 'disclaimer') {
    const core = payload.text
      .toLowerCase()
      .replace(/^i (?:didn'?t|did not|never) (?:actually |really )?/, '')
      .replace(/[.]+$/, '')
    const words = core.split(/\s+/).filter((word) => word.length > 3)
    return words.length > 0 && words.every((word) => said.includes(word.slice(0, Math.max(4, word.length - 2))))
  }
  const label = claimLabel({ kind, payload } as Fact).toLowerCase()
  return label.length > 3 && said.includes(label)
}

/** What a sentence claims beyond what is known, in words. */
function beyond(said: Claims, known: Claims, knownText: string): string[] {
  const reasons: string[] = []
  for (const number of said.numbers) if (!known.numbers.has(number)) reasons.push(`No fact carries the number ${number}.`)
  for (const [id, label] of said.skills)
    if (!known.skills.has(id) && !knownText.includes(label.toLowerCase())) reasons.push(`No fact carries ${label}.`)
  for (const name of said.names) if (!knownText.includes(name)) reasons.push(`No fact carries the name "${name}".`)
  for (const rank of said.ranks) if (!knownText.includes(rank)) reasons.push(`No fact carries "${rank}".`)
  if (said.agency !== null && said.agency > (known.agency ?? 2)) reasons.push('This makes your part larger than what was recorded.')
  return reasons
}
