import { normalise } from '../resume/gate/words.ts'
import type { ResumeDocument } from '../resume/schema.ts'
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
  { vocabulary, language }: { readonly vocabulary: Vocabulary; readonly language: string | null },
): { findings: Finding[]; notRun: NotRun[] } {
  const entries = entriesOf(document)
  const rules = rulesFor(language, entries.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))
  const findings = [
    ...roleFindings(entries, rules),
    ...entries.flatMap(({ section, lines }) => lines.flatMap((line) => ofLine(line, rules, section))),
    ...(rules ? [...entries.flatMap((entry) => tenseOf(entry, rules)), ...repeatedVerbs(entries, rules)] : []),
    ...gapFindings(document),
    ...unlinkedSkills(document, entries, vocabulary),
  ]
  const notRun = rules ? [] : wordRules.map((rule) => ({ rule, reason: 'It is in no language whose verbs are known here.' }))
  return { findings: byWeight(findings), notRun }
}

const finding = (
  rule: string,
  severity: Finding['severity'],
  { pointer, text: quote }: { readonly pointer: string; readonly text: string | null },
  text: string,
  suggestion: string,
): Finding => ({ rule, severity, where: pointer, page: null, quote, text, suggestion })

function ofLine(line: Entry['lines'][number], rules: WritingRules | null, section: Entry['section']): Finding[] {
  const text = normalise(line.text)
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const opening = rules?.weakOpening.exec(text)?.[0]
  return [
    ...(opening
      ? [
          finding(
            'weak_verb',
            'minor',
            line,
            `"${opening}" says that it was a task, not what you did.`,
            'Begin with what you did. If you helped, say with what and leave it at that.',
          ),
        ]
      : []),
    ...(rules?.passive.test(text) && !rules.fairPassive.test(text)
      ? [finding('passive', 'minor', line, 'It does not say who did it.', 'Begin with the verb, if it was you.')]
      : []),
    ...(rules?.firstPerson.test(text)
      ? [
          finding(
            'first_person',
            'minor',
            line,
            `A résumé’s lines stand without "${rules.firstPerson.exec(text)?.[0]}".`,
            'Leave the word out.',
          ),
        ]
      : []),
    ...(text.length > lettersAtMost
      ? [
          finding(
            'long_line',
            'minor',
            line,
            `It takes more than two lines (${text.length} letters).`,
            'Make two of it, or leave out what the posting does not ask for.',
          ),
        ]
      : []),
    ...(words < wordsAtLeast && section === 'work'
      ? [finding('short_line', 'minor', line, 'It is too short to say something.', 'What was done, with what, for whom?')]
      : []),
  ]
}

const openingOf = (text: string) =>
  normalise(text)
    .match(/^[\p{L}'-]+/u)?.[0]
    ?.toLowerCase() ?? ''
/** Both tenses in one role, or the present in one that ended. */
function tenseOf({ name, isOver, lines }: Entry, { isPresent, isPast, thing }: WritingRules): Finding[] {
  const present = lines.filter(({ text }) => isPresent(openingOf(text)) && !thing.test(normalise(text)))
  const past = lines.filter(({ text }) => isPast(openingOf(text)))
  const [first] = present
  if (!first || (!isOver && past.length === 0)) return []
  return [
    finding(
      'tense',
      'minor',
      first,
      isOver ? `${name} is over, and this line is told in the present.` : `${name} is told in the present and in the past.`,
      isOver ? 'Tell it in the past.' : 'Keep one: the present for what goes on, the past for what is done.',
    ),
  ]
}

function repeatedVerbs(entries: readonly Entry[], { isPresent, isPast }: WritingRules): Finding[] {
  const lines = entries.flatMap((entry) => entry.lines)
  const byVerb = Map.groupBy(lines, ({ text }) => openingOf(text))
  return [...byVerb].flatMap(([verb, all]) => {
    const next = all[sameVerbAtMost]
    return next && (isPast(verb) || isPresent(verb))
      ? [
          finding(
            'repeated_verb',
            'minor',
            next,
            `${all.length} lines begin with "${verb}".`,
            'Say of some of them more exactly what you did.',
          ),
        ]
      : []
  })
}

const skillsShown = 5

/** Skills of the list that no line shows in use. */
function unlinkedSkills({ skills = [], basics }: ResumeDocument, entries: readonly Entry[], vocabulary: Vocabulary): Finding[] {
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
  const more = bare.length > skillsShown ? ` and ${bare.length - skillsShown} more` : ''
  return [
    finding(
      'unlinked_skill',
      'minor',
      { pointer: `/skills/${first.at}/name`, text: first.name },
      `No line shows these in use: ${named.join(', ')}${more}.`,
      'Name one where you used it, or leave it to the list.',
    ),
  ]
}
