import { amountsIn } from '../resume/gate/amounts.ts'
import { inDigits } from '../resume/gate/numerals.ts'
import { clausesOf, normalise } from '../resume/gate/words.ts'
import type { Sentences } from '../sentences/sentences.ts'
import type { Entry } from './entries.ts'
import type { WritingRules } from './languages/all.ts'
import type { Finding } from './schema.ts'

/** Who reads on looks at the newest roles. */
const rolesLookedAt = 3
const linesAtMost = 8
const namedAtMost = 3

/** What is missing of whole roles: lines, what came of the work, how much of it. Projects and service are told as they are. */
export function roleFindings(entries: readonly Entry[], rules: WritingRules | null, say: Say): Finding[] {
  const roles = entries.filter(({ section }) => section === 'work')
  const newest = roles.slice(0, rolesLookedAt)
  return [
    ...untold(
      roles.filter(({ lines }) => lines.length === 0),
      say,
    ),
    ...newest.flatMap((role) => withoutResult(role, rules, say)),
    ...entries.flatMap((entry) => tooMany(entry, say)),
  ]
}

type Say = Sentences['writing']

function untold(bare: readonly Entry[], say: Say): Finding[] {
  const [first] = bare
  if (!first) return []
  const names = [...new Set(bare.map(({ name }) => name))]
  return [
    {
      rule: 'no_lines',
      severity: 'important',
      where: first.pointer,
      page: null,
      quote: first.name,
      ...say.noLines(names.slice(0, namedAtMost), names.length - namedAtMost),
    },
  ]
}

/** One finding a role: where both are missing, an outcome would bring the measure along. */
function withoutResult({ pointer, name, lines }: Entry, rules: WritingRules | null, say: Say): Finding[] {
  const [first] = lines
  if (!first) return []
  const isWithoutOutcome = rules !== null && lines.every(({ text }) => !rules.outcome.test(text))
  const isWithoutMeasure = lines.every(({ text }) => !holdsAmount(text, rules))
  const about = { where: pointer, page: null, quote: first.text }
  if (isWithoutOutcome)
    return [
      {
        ...about,
        rule: 'no_outcome',
        severity: isWithoutMeasure ? 'important' : 'minor',
        ...say.noOutcome(name, isWithoutMeasure),
      },
    ]
  if (!isWithoutMeasure) return []
  return [
    {
      ...about,
      rule: 'no_measure',
      severity: 'minor',
      ...say.noMeasure(name),
    },
  ]
}

function tooMany({ pointer, name, lines }: Entry, say: Say): Finding[] {
  if (lines.length <= linesAtMost) return []
  return [
    {
      rule: 'many_lines',
      severity: 'minor',
      where: pointer,
      page: null,
      quote: lines[linesAtMost]?.text ?? null,
      ...say.manyLines(name, lines.length, linesAtMost),
    },
  ]
}

/** Whether a number of something stands in a line, in digits or in words. */
function holdsAmount(text: string, rules: WritingRules | null): boolean {
  const language = rules?.language ?? null
  return clausesOf(inDigits(normalise(text), language), language).some((clause) => amountsIn(clause, language).length > 0)
}
