import { currentFacts, known } from '../facts/current.ts'
import type { Fact, FactOf } from '../facts/schema.ts'
import { en } from '../feedback/languages/en.ts'
import { classWeight } from '../fit/skills.ts'
import type { Posting } from '../postings/schema.ts'
import { achievementOf } from '../reading/readRoles.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Composed, composeCanonical } from './compose.ts'
import { denialsAmong, isDeniedBy } from './gate/denials.ts'
import type { ResumeContent } from './schema.ts'

export type LetterKind = 'cover_letter' | 'outreach'
type Frame = ResumeContent['frames'][number]

/** A letter with, besides its citations, what it says of the posting and of itself. */
export interface Letter extends Composed {
  readonly frames: Frame[]
}

const linesIn = { cover_letter: 3, outreach: 1 } as const
const skillsAtMost = 3

/**
 * A letter for a posting, from the person's own lines: those that answer most of what is asked, each under its role, and the asked skills that are
 * among the facts. Nothing is written that no fact carries; what the posting is called comes from the posting. Null when no line is known yet.
 */
export function composeLetter(
  facts: readonly Fact[],
  posting: Posting,
  kind: LetterKind,
  { vocabulary }: { readonly vocabulary: Vocabulary },
): Letter | null {
  const lines = bestLines(facts, posting, vocabulary).slice(0, linesIn[kind])
  if (lines.length === 0) return null
  const { document, citations } = composeCanonical(facts)
  const of = [posting.role, posting.company].filter((part) => part !== null && part !== '')
  const frames: Frame[] = [
    { id: 'frame:subject', text: of.join(', ') },
    ...(kind === 'cover_letter'
      ? [
          { id: 'frame:opening', text: `I am applying as ${of.join(' at ')}.` },
          { id: 'frame:skills', text: 'Of what you ask for, I bring' },
          { id: 'frame:closing', text: 'My résumé says the rest. I would be glad to talk.' },
        ]
      : [
          { id: 'frame:opening', text: `Hello, I saw your posting: ${of.join(', ')}.` },
          { id: 'frame:closing', text: 'May I ask you one question about the work?' },
        ]),
  ]
  const frame = (id: string) => frames.filter((one) => one.id === id).map(({ text }) => ({ text, ids: [id] }))
  const skills = kind === 'cover_letter' ? skillSentence(facts, posting, vocabulary) : []
  const paragraphs = [
    ...frame('frame:opening'),
    ...lines.map(({ fact, role }) => ({ text: sentenceOf(fact, role), ids: [fact.id] })),
    ...skills,
    ...frame('frame:closing'),
  ]
  const own = Object.entries(citations).filter(([pointer]) => pointer.startsWith('/basics/') && pointer !== '/basics/summary')
  const { summary: _summary, ...basics } = document.basics ?? {}
  return {
    document: {
      ...(document.$schema ? { $schema: document.$schema } : {}),
      basics,
      meta: { letter: { kind, subject: of.join(', '), paragraphs: paragraphs.map(({ text }) => text) } },
    },
    citations: Object.fromEntries([
      ...own,
      ['/meta/letter/subject', ['frame:subject']],
      ...paragraphs.map(({ ids }, at) => [`/meta/letter/paragraphs/${at}`, ids] as const),
    ]),
    frames,
  }
}

interface Line {
  readonly fact: FactOf<'achievement'>
  readonly role: FactOf<'experience'> | undefined
}

/** Lines that nothing denied refuses, by how much of what is asked they show, then those that tell an outcome; the newest role first among equals. */
function bestLines(facts: readonly Fact[], posting: Posting, vocabulary: Vocabulary): Line[] {
  const asked = posting.requirements.filter(({ skillId, negated }) => skillId !== null && !negated)
  const roles = new Map(known(facts, 'experience').map((fact) => [fact.id, fact]))
  const endOf = ({ role }: Line) => (role?.payload.current ? '9999' : (role?.payload.end ?? ''))
  const worth = ({ fact }: Line) => {
    const shown = vocabulary.matchSkills(fact.payload.text).map(({ skillId }) => skillId)
    const covered = asked.filter(({ skillId }) => shown.some((id) => vocabulary.closeness(id, skillId ?? '') === 1))
    return covered.reduce((sum, one) => sum + classWeight[one.class], 0)
  }
  const tells = ({ fact }: Line) => {
    const read = achievementOf({ text: fact.payload.text })
    return read.kind === 'achievement' && read.payload.outcome !== null ? 1 : 0
  }
  const denials = denialsAmong(currentFacts(facts))
  return known(facts, 'achievement')
    .filter(({ payload }) => !denials.some((denial) => isDeniedBy(payload.text, denial, vocabulary, null)))
    .map((fact): Line => ({ fact, role: roles.get(fact.payload.experienceId ?? '') }))
    .toSorted((a, b) => worth(b) - worth(a) || tells(b) - tells(a) || endOf(b).localeCompare(endOf(a)))
}

/** "As Staff Nurse at Avonmead General, I led …" where the line says what was done; else the role before the line, as it is. */
function sentenceOf({ payload: { text } }: FactOf<'achievement'>, role: Line['role']): string {
  const bare = text.trim().replace(/[.;]+$/, '')
  const [first = ''] = bare.split(/\s/)
  const isDeed = /^\p{Lu}\p{Ll}+$/u.test(first) && en.isPast(first.toLowerCase())
  const deed = isDeed ? `I ${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare
  const [title, organisation] = [role?.payload.title, role?.payload.organisation]
  if (!title && !organisation) return `${isDeed ? deed : bare}.`
  if (!isDeed) return `${[title, organisation].filter(Boolean).join(', ')}: ${bare}.`
  return `${[title && `As ${title}`, organisation && `${title ? 'at' : 'At'} ${organisation}`].filter(Boolean).join(' ')}, ${deed}.`
}

function skillSentence(facts: readonly Fact[], posting: Posting, vocabulary: Vocabulary): { text: string; ids: string[] }[] {
  const held = known(facts, 'skill').filter(({ payload }) => payload.answer !== 'no' && payload.answer !== 'unsure')
  const asked = posting.requirements.filter(({ kind, negated, skillId }) => kind === 'skill' && !negated && skillId !== null)
  const both = asked.flatMap(
    ({ skillId }) =>
      held.find(({ payload }) => payload.skillId !== null && vocabulary.closeness(payload.skillId, skillId ?? '') === 1) ?? [],
  )
  const skills = [...new Set(both)].slice(0, skillsAtMost)
  if (skills.length === 0) return []
  const names = skills.map(({ payload }) => payload.label)
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return [{ text: `Of what you ask for, I bring ${listed}.`, ids: ['frame:skills', ...skills.map(({ id }) => id)] }]
}

/** The facts, and what a letter says of the posting as if it were one: its sentences are held against both. */
export function withFrames(facts: readonly Fact[], frames: readonly Frame[]): Fact[] {
  return [
    ...facts,
    ...frames.map(
      ({ id, text }): Fact => ({
        id,
        kind: 'other',
        payload: { heading: '', text },
        provenance: 'stated',
        status: 'confirmed',
        evidence: [],
        supersedesId: null,
        confidence: null,
        createdBy: 'person',
        createdAt: '1970-01-01T00:00:00.000Z',
      }),
    ),
  ]
}
