import { normalise } from '../resume/gate/words.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Entry, entriesOf } from './entries.ts'
import { gapFindings } from './gaps.ts'
import { rulesFor, type WritingRules } from './languages/all.ts'
import { byWeight } from './order.ts'
import { roleFindings } from './roleFindings.ts'
import type { Finding, NotRun } from './schema.ts'

/** More letters than fill two lines of a page, and fewer words than say something. */
const lettersAtMost = 210
const wordsAtLeast = 3
/** A verb may open so many lines. */
const sameVerbAtMost = 3

/** Rules that know words, and so the language. */
const wordRules = ['no_outcome', 'weak_verb', 'passive', 'first_person', 'tense', 'repeated_verb'] as const

/**
 * What a reader would say of the writing, line by line and role by role. Nothing is made up to fill a hole: a suggestion asks for what only the
 * person knows. Rules that know words run in the languages that have a file of them; `notRun` says where they did not. `page` is null here.
 */
export function writingFindings(
  document: ResumeDocument,
  {
    vocabulary,
    language,
    sentences = english,
  }: { readonly vocabulary: Vocabulary; readonly language: string | null; readonly sentences?: Sentences },
): { findings: Finding[]; notRun: NotRun[] } {
  const { writing: say } = sentences
  const entries = entriesOf(document, say)
  const rules = rulesFor(language, entries.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))
  const findings = [
    ...roleFindings(entries, rules, say),
    ...entries.flatMap(({ section, lines }) => lines.flatMap((line) => ofLine(line, rules, section, say))),
    ...(rules ? [...entries.flatMap((entry) => tenseOf(entry, rules, say)), ...repeatedVerbs(entries, rules, say)] : []),
    ...gapFindings(document, sentences),
    ...unlinkedSkills(document, entries, vocabulary, say),
  ]
  const notRun = rules ? [] : wordRules.map((rule) => ({ rule, reason: say.notRun }))
  return { findings: byWeight(findings), notRun }
}

type Say = Sentences['writing']

const minor = (
  rule: string,
  { pointer, text: quote }: { readonly pointer: string; readonly text: string | null },
  said: Pick<Finding, 'text' | 'suggestion'>,
): Finding => ({ rule, severity: 'minor', where: pointer, page: null, quote, ...said })

function ofLine(line: Entry['lines'][number], rules: WritingRules | null, section: Entry['section'], say: Say): Finding[] {
  const text = normalise(line.text)
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const opening = rules?.weakOpening.exec(text)?.[0]
  const first = rules?.firstPerson.exec(text)?.[0]
  return [
    ...(opening ? [minor('weak_verb', line, say.weakVerb(opening))] : []),
    ...(rules?.passive.test(text) && !rules.fairPassive.test(text) ? [minor('passive', line, say.passive())] : []),
    ...(first ? [minor('first_person', line, say.firstPerson(first))] : []),
    ...(text.length > lettersAtMost ? [minor('long_line', line, say.longLine(text.length))] : []),
    ...(words < wordsAtLeast && section === 'work' ? [minor('short_line', line, say.shortLine())] : []),
  ]
}

const openingOf = (text: string) =>
  normalise(text)
    .match(/^[\p{L}'-]+/u)?.[0]
    ?.toLowerCase() ?? ''
/** Both tenses in one role, or the present in one that ended. */
function tenseOf({ name, isOver, lines }: Entry, { isPresent, isPast, thing }: WritingRules, say: Say): Finding[] {
  const present = lines.filter(({ text }) => isPresent(openingOf(text)) && !thing.test(normalise(text)))
  const past = lines.filter(({ text }) => isPast(openingOf(text)))
  const [first] = present
  if (!first || (!isOver && past.length === 0)) return []
  return [minor('tense', first, isOver ? say.tenseOver(name) : say.tenseMixed(name))]
}

function repeatedVerbs(entries: readonly Entry[], { isPresent, isPast }: WritingRules, say: Say): Finding[] {
  const lines = entries.flatMap((entry) => entry.lines)
  const byVerb = Map.groupBy(lines, ({ text }) => openingOf(text))
  return [...byVerb].flatMap(([verb, all]) => {
    const next = all[sameVerbAtMost]
    return next && (isPast(verb) || isPresent(verb)) ? [minor('repeated_verb', next, say.repeatedVerb(all.length, verb))] : []
  })
}

const skillsShown = 5

/** Skills of the list that no line shows in use. */
function unlinkedSkills({ skills = [], basics }: ResumeDocument, entries: readonly Entry[], vocabulary: Vocabulary, say: Say): Finding[] {
  const told = [
    ...entries.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...entries.map(({ name }) => name),
    basics?.summary ?? '',
  ].join('\n')
  const found = vocabulary.matchSkills(told).map(({ skillId }) => skillId)
  const words = normalise(told).toLowerCase()
  const bare = skills.flatMap(({ name = '' }, at) => {
    const id = vocabulary.findSkill(name)?.skill.id
    const isTold =
      words.includes(normalise(name).toLowerCase()) || (id !== undefined && found.some((one) => vocabulary.closeness(one, id) === 1))
    return isTold || name === '' ? [] : [{ at, name }]
  })
  const [first] = bare
  if (!first) return []
  const named = bare.slice(0, skillsShown).map(({ name }) => name)
  return [
    minor(
      'unlinked_skill',
      { pointer: `/skills/${first.at}/name`, text: first.name },
      say.unlinkedSkill(named, bare.length - named.length),
    ),
  ]
}
