import type { SkillMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { credentialIn, degreeIn, isNegated, languageIn, modalClass, workRightIn, yearsIn } from './cues.ts'
import { sayingsIn } from './sayings.ts'
import type { Posting, RawPosting, Requirement } from './schema.ts'
import { clausesOf, type Line, linesOf } from './sections.ts'
import { hoursIn, languageOf, levelIn, remoteIn, salaryIn } from './terms.ts'

/** A requirement before it is numbered; offsets within the posting's text. */
type Draft = Omit<Requirement, 'id'>
interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly class: Requirement['class']
  readonly asks: boolean
}

/**
 * Reads a posting by rules: what it asks for with class, years, alternatives and negation, each with its words; pay, hours, place mode and
 * level where they are told. What it does not say stays null. Deterministic; the text is not changed.
 */
export function readPosting(raw: RawPosting, vocabulary: Vocabulary): Posting {
  const clauses = linesOf(raw.text)
    .filter(({ isHeading }) => !isHeading)
    .flatMap(clausesFor)
  const skills = vocabulary.matchSkills(raw.text)
  const requirements = distinct(clauses.flatMap((clause) => readClause(clause, within(clause, skills)))).map((draft, at) => ({
    ...draft,
    id: `r${at + 1}`,
  }))
  const asked = requirements.filter((requirement) => requirement.kind === 'experience' && !requirement.negated)
  const years = asked.length === 0 ? null : Math.max(...asked.map((requirement) => requirement.years?.min ?? 0))
  const title = vocabulary.mapTitle(raw.role)
  return {
    ...raw,
    remote: raw.remote ?? remoteIn(`${raw.location ?? ''}\n${raw.text}`),
    level: raw.level ?? levelIn(raw.role, years),
    salary: raw.salary ?? salaryIn(raw.text),
    occupationId: title?.occupationId ?? null,
    requirements,
    says: sayingsIn(raw.text),
    hours: hoursIn(raw.text),
    completeness: completenessOf(raw.text, requirements.length),
    language: languageOf(raw.text),
  }
}

function clausesFor(line: Line): Clause[] {
  return clausesOf(line).flatMap((clause) => {
    const told = modalClass(clause.text)
    if (line.class === null && told === undefined && !/no .{0,30}(required|needed)|nicht erforderlich/i.test(clause.text)) return []
    const own = line.class ?? 'context'
    return [{ ...clause, class: own === 'nice' || (own === 'preferred' && told === 'must') ? own : (told ?? own), asks: line.asks }]
  })
}

/** The skills named in a clause, by their places in it. Found in the whole text, because what tells "React" from a verb may stand a line above. */
function within(clause: Clause, skills: readonly SkillMatch[]): SkillMatch[] {
  return skills
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .map((skill) => ({ ...skill, start: skill.start - clause.start, end: skill.end - clause.start }))
}

function readClause(clause: Clause, skills: readonly SkillMatch[]): Draft[] {
  const group = skills.length > 1 && isChoice(clause.text, skills) ? `g${clause.start}` : null
  const drafts = skills.map(({ skillId, label, start, end }) =>
    draft(clause, { kind: 'skill', label, skillId, group, negated: isNegated(clause.text, start, end) }),
  )
  const special = readSpecial(clause)
  if (drafts.length > 0 || special.length > 0 || !clause.asks || salaryIn(clause.text)) return [...drafts, ...special]
  return [draft(clause, { kind: 'other', label: clause.text })]
}

function readSpecial(clause: Clause): Draft[] {
  const { text } = clause
  const found: Draft[] = []
  const years = yearsIn(text)
  const waivesExperience =
    /\b(no|without)\b[^.;]{0,30}experience[^.;]{0,20}(required|needed|necessary)?|experience (is )?not (required|needed|necessary)/i.test(
      text,
    )
  if (waivesExperience) found.push(draft(clause, { kind: 'experience', label: 'No experience needed', years: { min: 0, max: null } }))
  else if (years) found.push(draft(clause, { kind: 'experience', label: `${years.min} years`, years: { min: years.min, max: years.max } }))
  const degree = degreeIn(text)
  if (degree) found.push(draft(clause, { kind: 'education', label: degree.label, negated: isNegated(text, degree.start, degree.end) }))
  const credential = credentialIn(text)
  if (credential && !degree)
    found.push(draft(clause, { kind: 'credential', label: credential.label, negated: isNegated(text, credential.start, credential.end) }))
  const language = languageIn(text)
  if (language)
    found.push(
      draft(clause, {
        kind: 'language',
        label: [language.label, language.level].filter(Boolean).join(' '),
        negated: isNegated(text, language.start, language.end),
      }),
    )
  if (workRightIn(text)) found.push(draft(clause, { kind: 'work_right', label: 'Right to work', class: 'must' }))
  return found
}

function draft(clause: Clause, what: Partial<Draft> & Pick<Draft, 'kind' | 'label'>): Draft {
  return {
    class: clause.class,
    skillId: null,
    group: null,
    negated: false,
    years: null,
    ...what,
    quote: clause.text,
    start: clause.start,
    end: clause.end,
  }
}

/** "Java or Kotlin", "one of: …": the words between the first and the last name offer a choice. */
function isChoice(text: string, skills: readonly { start: number; end: number }[]): boolean {
  const between = text.slice(skills[0]?.end ?? 0, skills.at(-1)?.start ?? 0)
  return (
    /\b(or|oder|and\/or)\b|\//i.test(between) ||
    /\b(one of|any of|either|such as|e\.g\.|for example|z\.b\.)/i.test(text.slice(0, skills[0]?.start ?? 0))
  )
}

const weight: Record<Requirement['class'], number> = { must: 3, preferred: 2, nice: 1, context: 0 }

/** Said twice it is asked once, at its strongest; a skill negated anywhere is not asked. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>()
  for (const one of drafts) {
    const key = `${one.kind} ${one.skillId ?? one.label.toLowerCase()}`
    const known = best.get(key)
    if (!known || (one.negated && !known.negated) || (one.negated === known.negated && weight[one.class] > weight[known.class]))
      best.set(key, one)
  }
  return [...best.values()].toSorted((a, b) => a.start - b.start)
}

function completenessOf(text: string, requirements: number): Posting['completeness'] {
  if (text.trim().length < 120 || requirements === 0) return 'title_only'
  return text.length < 500 || requirements < 4 ? 'partial' : 'full'
}
