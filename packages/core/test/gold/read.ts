import { readFileSync } from 'node:fs'
import { bareGoal } from '@mosaic/core/facts/bareGoal'
import { ExperienceType, type Fact } from '@mosaic/core/facts/schema'
import type { Person } from '@mosaic/core/person/person'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting } from '@mosaic/core/postings/schema'
import { fact, personOf, vocabulary } from '../people.ts'

const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Blocks of a file that begin with `# `: what stands behind it, and the lines under it. */
function blocksOf(text: string): { readonly head: string[]; readonly lines: string[] }[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => block.trimEnd().split('\n'))
    .map(([head = '', ...lines]) => ({ head: partsOf(head), lines }))
}

const partsOf = (line: string) => line.split('|').map((part) => part.trim())

/** The forty postings, read by the rules that read every posting. */
export function goldPostings(): Posting[] {
  return blocksOf(textOf('postings.txt')).map(({ head: [id = '', role = '', company = null, location = null], lines }) =>
    readPosting(
      {
        id,
        source: 'gold',
        sample: true,
        url: null,
        role,
        company,
        location,
        remote: null,
        level: null,
        employmentType: null,
        salary: null,
        postedAt: null,
        validThrough: null,
        text: lines.join('\n'),
      },
      vocabulary,
    ),
  )
}

/** The thirty people, as facts of what each tells: roles with their lines, papers, studies, skills, languages and the work they aim at. */
export function goldPeople(): Map<string, Person> {
  return new Map(
    blocksOf(textOf('people.txt')).map(({ head: [id = '', goal = ''], lines }) => [id, personOf([goalFact(goal), ...factsIn(lines)])]),
  )
}

function goalFact(title: string): Fact {
  return fact({
    kind: 'goal',
    payload: {
      ...bareGoal(`I look for work as ${title}`),
      title,
      occupationId: vocabulary.mapTitle(title)?.occupationId ?? null,
    },
  })
}

function factsIn(lines: readonly string[]): Fact[] {
  const facts: Fact[] = []
  for (const line of lines) {
    const [, kind = '', rest = ''] = /^(?:(\w+): |- )(.*)$/.exec(line) ?? []
    if (kind === '') facts.push(achievement(rest, facts.findLast((one) => one.kind === 'experience')?.id ?? null))
    else facts.push(...factsOf(kind, partsOf(rest)))
  }
  return facts
}

const achievement = (text: string, experienceId: string | null): Fact =>
  fact({ kind: 'achievement', payload: { experienceId, text, situation: null, task: null, outcome: null, measure: null, agency: null } })

function factsOf(kind: string, parts: readonly string[]): Fact[] {
  const [first = '', second = null, third = null, type = 'employed'] = parts
  switch (kind) {
    case 'role': {
      const end = third === 'now' ? null : third
      const payload = { organisation: null, title: first, place: null, start: second, end, current: end === null, summary: null }
      return [fact({ kind: 'experience', payload: { ...payload, type: ExperienceType.parse(type), occupationId: null } })]
    }
    case 'paper':
      return [
        fact({ kind: 'credential', payload: { name: first, issuer: null, number: null, date: null, expires: null, progress: 'held' } }),
      ]
    case 'study':
      return [
        fact({
          kind: 'education',
          payload: { institution: null, degree: first, field: second, place: null, start: null, end: third, details: [] },
        }),
      ]
    case 'language':
      return [fact({ kind: 'language', payload: { language: first, level: second } })]
    case 'skills':
      return first.split(/,\s*/).flatMap(skillFacts)
    default:
      throw new Error(`people.txt has a line of no known kind: ${kind}`)
  }
}

function skillFacts(label: string): Fact[] {
  const ids = [...new Set(vocabulary.matchSkills(label).map(({ skillId }) => skillId))]
  const known = vocabulary.findSkill(label)?.skill.id
  return (known ? [known] : ids).map((skillId) =>
    fact({ kind: 'skill', payload: { label, skillId, matchType: 'alias', usedIn: [], answer: null } }),
  )
}

/** Grades of one pass, 0 to 3, by person and posting; what is not listed is 0. */
export type Grades = ReadonlyMap<string, number>
export const pairOf = (person: string, posting: string) => `${person} ${posting}`

/** The pass made person by person. */
export const adviserGrades = (): Grades => gradesIn('pass-adviser.txt', (person, posting) => pairOf(person, posting))
/** The pass made posting by posting, with another question. */
export const employerGrades = (): Grades => gradesIn('pass-employer.txt', (posting, person) => pairOf(person, posting))

function gradesIn(name: string, pair: (head: string, item: string) => string): Grades {
  const grades = new Map<string, number>()
  let head = ''
  for (const line of textOf(name).split('\n')) {
    const [, grade, item = '', reason] = /^([123]) (\S+) \| (.+)$/.exec(line) ?? []
    if (grade && reason) grades.set(pair(head, item), Number(grade))
    else if (/^[\w-]+$/.test(line)) head = line
    else if (line !== '' && !line.startsWith('#'))
      throw new Error(`${name} has a line that is neither a name nor a grade with its reason: ${line}`)
  }
  return grades
}
