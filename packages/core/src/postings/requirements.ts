import { mentionsIn } from '../mentions/mentions.ts'
import { languageOfText } from '../reading/language.ts'
import { countryIn } from '../reading/places.ts'
import { isPaper } from '../vocabulary/papers.ts'
import type { SkillMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { choicesAmong } from './choices.ts'
import { type Clause, clausesFor } from './clauses.ts'
import { degreeIn, hasEquivalent, isNegated, vocational } from './cues.ts'
import { heldTold } from './held.ts'
import { hoursTold } from './hours.ts'
import { languagesIn } from './languages.ts'
import { credentialIn, workRightIn } from './papers.ts'
import { locationTold } from './place.ts'
import { inDollarsOf, salaryTold } from './salary.ts'
import { sayingsIn } from './sayings.ts'
import type { Posting, RawPosting, Requirement } from './schema.ts'
import { linesOf } from './sections.ts'
import { levelIn } from './terms.ts'
import { untilTold } from './until.ts'
import { workplaceIn } from './workplace.ts'
import { waivesExperienceIn, yearsIn } from './years.ts'

/** A requirement before it is numbered; offsets within the posting's text. */
type Draft = Omit<Requirement, 'id'>

/**
 * Reads a posting by rules: what it asks for with class, years, alternatives and negation, each with its words; pay, hours, place, place mode
 * and level where they are told, each with the words that tell it; how it is held and until when people may apply. What a feed told stays; what nobody says stays null. Deterministic; the
 * text is not changed.
 */
export function readPosting(raw: RawPosting, vocabulary: Vocabulary): Posting {
  const { text } = raw
  const lines = linesOf(text)
  const requirements = requirementsIn(raw, lines.filter(({ isHeading }) => !isHeading).flatMap(clausesFor), vocabulary)
  const longest = longestExperience(requirements)
  const seniority = levelIn(raw.role, null)
  const level = levelIn(raw.role, longest?.years?.min ?? null)
  const place = raw.location === null && raw.remote !== 'remote' ? locationTold(text, vocabulary.places) : null
  const location = raw.location ?? place?.value ?? null
  const [salary, hours] = [inDollarsOf(salaryTold(text), countryIn(location ?? '')), hoursTold(text)]
  const workplace = workplaceIn(location, text)
  return {
    ...raw,
    location,
    remote: raw.remote ?? workplace?.value ?? null,
    level: raw.level ?? level,
    employmentType: raw.employmentType ?? heldTold(text),
    validThrough: raw.validThrough ?? untilTold(text),
    salary: raw.salary ?? salary?.salary ?? null,
    occupationId: vocabulary.mapTitle(raw.role)?.occupationId ?? null,
    requirements,
    says: sayingsIn(lines),
    hours: hours?.value ?? null,
    told: {
      location: place?.quote ?? null,
      remote: agrees(raw.remote, workplace?.value) ? (workplace?.quote ?? null) : null,
      level: agrees(raw.level, level) ? (seniority !== null ? raw.role : (longest?.quote ?? null)) : null,
      salary: agrees(raw.salary, salary?.salary) ? (salary?.quote ?? null) : null,
      hours: hours?.quote ?? null,
    },
    completeness: completenessOf(text, requirements.length),
    language: languageOfText(text),
  }
}

/** Whether the text tells what a feed told, or tells it alone. */
function agrees<T>(fed: T | null, read: T | null | undefined): boolean {
  return fed === null || JSON.stringify(fed) === JSON.stringify(read)
}

function requirementsIn({ text }: RawPosting, clauses: readonly Clause[], vocabulary: Vocabulary): Requirement[] {
  const skills = vocabulary.matchSkills(text)
  let at = 0
  const drafts = clauses.flatMap((clause) => {
    while ((skills[at]?.start ?? Number.POSITIVE_INFINITY) < clause.start) at++
    const first = at
    while ((skills[at]?.end ?? Number.POSITIVE_INFINITY) <= clause.end) at++
    return readClause(
      clause,
      skills.slice(first, at).map((skill) => moved(skill, -clause.start)),
      vocabulary,
    )
  })
  return distinct(drafts).map((draft, index) => ({ ...draft, id: `r${index + 1}` }))
}

/** The skills were found in the whole text, because what tells "React" from a verb may stand a line above. */
const moved = (skill: SkillMatch, by: number): SkillMatch => ({ ...skill, start: skill.start + by, end: skill.end + by })

function readClause(clause: Clause, skills: readonly SkillMatch[], vocabulary: Vocabulary): Draft[] {
  const told = readSpecial(clause)
  if (clause.isAside) return told
  const choices = choicesAmong(clause.text, skills)
  const named = skills.map(({ skillId, label, start, end }, at) =>
    draft(clause, {
      kind: 'skill',
      label,
      skillId,
      group: choices[at] === null ? null : `g${clause.start}-${choices[at]}`,
      negated: isNegated(clause.text, start, end),
    }),
  )
  const papers = named.flatMap((one, at): Draft[] =>
    isPaper(one.skillId, vocabulary) ? [{ ...one, kind: 'credential', label: paperName(clause.text, skills[at]) }] : [],
  )
  const special = withPapers(told, papers)
  if (named.length > 0 || special.length > 0 || !clause.asks || salaryTold(clause.text)) return [...named, ...special]
  const whole = vocabulary.findSkill(clause.text)?.skill
  if (whole) return [draft(clause, { kind: 'skill', label: whole.label, skillId: whole.id })]
  return [draft(clause, { kind: 'other', label: shortLabel(clause.text, vocabulary) })]
}

/** A paper's name with the field that it is in: "NVQ level 3 in electrical installation". */
function paperName(clause: string, found: SkillMatch | undefined): string {
  if (!found) return clause
  const field = /^\s+in\s+[\p{L} &-]{3,40}/u.exec(clause.slice(found.end))?.[0] ?? ''
  return `${found.name}${field.replace(/\s+(?:or|and)$/u, '')}`
}

/** What a clause asks for with the papers that the vocabulary knows by name: these tell more than "a vocational qualification". */
function withPapers(told: readonly Draft[], papers: readonly Draft[]): Draft[] {
  if (papers.length === 0 || told.some(({ kind }) => kind === 'credential')) return [...told]
  return [...told.filter(({ kind, label }) => kind !== 'education' || label !== vocational), ...papers]
}

const longestLabel = 90

/** What a clause asks for that has no name of its own: the field it names, else its words. */
function shortLabel(clause: string, vocabulary: Vocabulary): string {
  const fields = mentionsIn(clause, vocabulary).filter(({ kind }) => kind === 'knowledge')
  const named = fields.map(({ text }) => text).join(', ')
  if (named !== '' && named.length < clause.length) return named
  return clause.length <= longestLabel ? clause : `${clause.slice(0, clause.lastIndexOf(' ', longestLabel))} …`
}

function readSpecial(clause: Clause): Draft[] {
  const { text } = clause
  const found: Draft[] = []
  const years = yearsIn(text)
  if (waivesExperienceIn(text))
    found.push(draft(clause, { kind: 'experience', label: 'No experience needed', years: { min: 0, max: null } }))
  else if (years) found.push(draft(clause, { kind: 'experience', label: yearsLabel(years), years: { min: years.min, max: years.max } }))
  if (workRightIn(text)) found.push(draft(clause, { kind: 'work_right', label: 'Right to work', class: 'must' }))
  return clause.isAside ? found : [...found, ...papersIn(clause), ...tonguesIn(clause)]
}

const yearsLabel = ({ min, max }: { min: number; max: number | null }) => {
  const count = (value: number) => String(Number(value.toFixed(1)))
  return max === null ? `${count(min)} ${min === 1 ? 'year' : 'years'}` : `${count(min)} to ${count(max)} years`
}

/** Degrees, licences and certificates. A degree that something else may stand for is preferred, no must. */
function papersIn(clause: Clause): Draft[] {
  const { text } = clause
  const degree = degreeIn(text)
  const named = credentialIn(text)
  const paper = named && degree && named.start < degree.end && degree.start < named.end ? undefined : named
  const found = paper ? [draft(clause, { kind: 'credential', label: paper.label, negated: isNegated(text, paper.start, paper.end) })] : []
  if (!degree) return found
  const isReplaceable = hasEquivalent(text, degree.end)
  return [
    draft(clause, {
      kind: 'education',
      label: isReplaceable ? `${degree.label} or equivalent` : degree.label,
      class: isReplaceable && clause.class === 'must' ? 'preferred' : clause.class,
      negated: isNegated(text, degree.start, degree.end),
    }),
    ...found,
  ]
}

function tonguesIn(clause: Clause): Draft[] {
  const asked = languagesIn(clause.text)
  const isChoice =
    asked.length > 1 && /(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})/iu.test(clause.text.slice(asked[0]?.end ?? 0, asked.at(-1)?.start ?? 0))
  return asked.map(({ label, level, start, end }) =>
    draft(clause, {
      kind: 'language',
      label: [label, level].filter(Boolean).join(' '),
      group: isChoice ? `l${clause.start}` : null,
      negated: isNegated(clause.text, start, end),
    }),
  )
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

/** The requirement for the most years that are asked; what is only good to have sets no level. */
function longestExperience(requirements: readonly Requirement[]): Requirement | undefined {
  return requirements
    .filter(({ kind, negated, class: asked }) => kind === 'experience' && !negated && asked !== 'nice')
    .toSorted((a, b) => (b.years?.min ?? 0) - (a.years?.min ?? 0))[0]
}

function completenessOf(text: string, requirements: number): Posting['completeness'] {
  if (text.trim().length < 120 || requirements === 0) return 'title_only'
  return text.length < 500 || requirements < 4 ? 'partial' : 'full'
}
