import type { Fact } from '../facts/schema.ts'
import { paperOf } from '../fit/papers.ts'
import { type Person, projectPerson } from '../person/person.ts'
import { alternativesOf } from '../postings/readings.ts'
import type { Posting, Requirement } from '../postings/schema.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { MustHaves } from '../views/resume.ts'
import { isPaper } from '../vocabulary/papers.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { standing } from './jobMatch.ts'
import { sentencesNaming } from './namedSkills.ts'
import { printedFacts } from './printed.ts'
import { yearsShown } from './yearsShown.ts'

type State = MustHaves['items'][number]['state']

/** What is known of one requirement, and the sentences that print it. */
export interface Shown {
  readonly state: State
  readonly paths: readonly string[]
}

/** Both sides that a requirement is held against: what the person told, and the page as if nothing else were told. */
export interface Sides {
  readonly posting: Posting
  readonly facts: readonly Fact[]
  readonly person: Person
  readonly page: Person
  readonly naming: (asked: Pick<Requirement, 'skillId' | 'label'>) => string[]
  readonly vocabulary: Vocabulary
}

/**
 * What a posting must have of every kind (skills, years, papers, degrees, languages, the right to work), and where a document prints it. Alternatives
 * ("Java or Kotlin") are one, shown by any of them, and so is a paper that is read as a skill too. What the person never spoke of is `unspoken`: to be
 * asked, never written in. What no rule can tell is `unknown`, and what is asked in words without a name stands in `unchecked` and counts nowhere.
 * Null when the posting says of nothing with a name that it must be.
 */
export function mustHavesOf(
  document: ResumeDocument,
  posting: Posting,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
  asOf: string,
  { versions: say }: Sentences = english,
): MustHaves | null {
  const musts = posting.requirements.filter(({ negated, class: of }) => !negated && of === 'must')
  const asked = musts.filter(({ kind, years }) => kind !== 'other' && (kind !== 'experience' || (years?.min ?? 0) > 0))
  if (asked.length === 0) return null
  const sides: Sides = {
    posting,
    facts,
    vocabulary,
    person: projectPerson(facts, vocabulary, asOf),
    page: projectPerson(printedFacts(document), vocabulary, asOf),
    naming: sentencesNaming(document, vocabulary),
  }
  const items = groupsOf(asked, vocabulary).map((alternatives): MustHaves['items'][number] => {
    const all = alternatives.flatMap((one) => shownOf(one, sides))
    return {
      requirementIds: alternatives.map(({ id }) => id),
      label: say.anyOf(labelsOf(alternatives)),
      state: order.find((state) => all.some((one) => one.state === state)) ?? 'unknown',
      paths: [...new Set(all.flatMap(({ state, paths }) => (state === 'shown' ? paths : [])))],
    }
  })
  const unchecked = musts.filter(({ kind }) => kind === 'other').map(({ label }) => label)
  return { asked: items.length, shown: items.filter(({ state }) => state === 'shown').length, items, unchecked }
}

/** Of alternatives the one that says most for the person counts. */
const order: readonly State[] = ['shown', 'in_facts', 'unknown', 'unspoken', 'denied']

/** Requirements of which one is enough, and those that are one paper, together. */
function groupsOf(asked: readonly Requirement[], vocabulary: Vocabulary): Requirement[][] {
  const groups: Requirement[][] = []
  for (const one of asked) {
    const same = [...alternativesOf(one, { requirements: [...asked] }), ...samePaper(one, asked, vocabulary)]
    const known = groups.find((group) => group.some((other) => same.includes(other)))
    if (known) known.push(one)
    else groups.push([one])
  }
  return groups
}

/** A clause that names one licence is read as a paper and, where the vocabulary has it, as the skill that stands for it. */
function samePaper(one: Requirement, asked: readonly Requirement[], vocabulary: Vocabulary): Requirement[] {
  const here = asked.filter(({ start }) => start === one.start)
  const papers = here.filter(({ kind }) => kind === 'credential')
  const skills = here.filter(({ kind, skillId }) => kind === 'skill' && isPaper(skillId, vocabulary))
  const both = [...papers, ...skills]
  return papers.length === 1 && skills.length === 1 && both.includes(one) ? both : []
}

/** A paper by its own words, alternatives by all of theirs, years by the sentence that asks for them. */
function labelsOf(alternatives: readonly Requirement[]): string[] {
  const papers = alternatives.filter(({ kind }) => kind === 'credential')
  const named = papers.length > 0 ? papers : alternatives
  return [...new Set(named.map(({ kind, label, quote }) => (kind === 'experience' && quote.length <= longestQuote ? quote : label)))]
}

const longestQuote = 90

/** A skill that stands for a paper is had by either. */
function shownOf(requirement: Requirement, sides: Sides): Shown[] {
  if (requirement.kind === 'experience') return [yearsShown(requirement, sides)]
  if (requirement.kind !== 'skill') return [paperShown(requirement, sides)]
  const asSkill = skillShown(requirement, sides)
  if (!isPaper(requirement.skillId, sides.vocabulary)) return [asSkill]
  const asPaper = paperShown({ ...requirement, kind: 'credential' }, sides)
  return asPaper.state === 'denied' || asPaper.state === 'unknown' ? [asPaper] : [asSkill, asPaper]
}

function skillShown({ label, skillId }: Requirement, { naming, facts, vocabulary }: Sides): Shown {
  const paths = naming({ label, skillId })
  return paths.length > 0 ? { state: 'shown', paths } : { state: standing(label, skillId, facts, vocabulary).state, paths }
}

/** A paper that the page prints is shown, but not one that the person has lost or is still to get. */
function paperShown(requirement: Requirement, { person, page, vocabulary }: Sides): Shown {
  const told = paperOf(person, requirement, vocabulary)
  const printed = paperOf(page, requirement, vocabulary)
  if (told.state === 'missing') return { state: 'denied', paths: [] }
  if (printed.state === 'met' && told.state !== 'in_progress') return { state: 'shown', paths: printed.factIds }
  if (told.state === 'met') return { state: 'in_facts', paths: [] }
  return { state: told.factIds.length > 0 ? 'unknown' : 'unspoken', paths: [] }
}
