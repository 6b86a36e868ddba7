import type { Claim } from '#lib/claims.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { words } from './fitWords.ts'
import { requirementOf } from './postingLines.ts'

/** A question about one posting that a tap answers; what a tap says becomes a fact. */
export interface OneTap {
  readonly id: string
  readonly text: string
  /** What hangs on it, in words. */
  readonly worth: string
  readonly answers: readonly { readonly label: string; readonly claim: Claim }[]
}

type Requirement = Opportunity['requirements'][number]

/** The questions worth most here that a tap can answer: skills by their points, then the terms that the posting requires. */
export function oneTapsOf(opportunity: Opportunity): readonly OneTap[] {
  return [...skillTaps(opportunity), ...termTaps(opportunity), ...wishTaps(opportunity)]
}

const isPaperAsked = (id: string) => id.startsWith('paper-')

const skillClaim = (label: string, skillId: string | null, answer: 'used' | 'know' | 'no'): Claim => ({
  kind: 'skill',
  payload: { label, skillId, matchType: skillId === null ? 'custom' : 'exact', usedIn: [], answer },
})

function skillTaps({ ask, requirements }: Opportunity): OneTap[] {
  const { worth, answers: said } = words.questions
  const ofSkill = [
    { answer: 'used', label: said.used },
    { answer: 'know', label: said.know },
    { answer: 'no', label: said.no },
  ] as const
  // a licence or certificate is held or not
  const ofPaper = [
    { answer: 'used', label: said.hold },
    { answer: 'no', label: said.no },
  ] as const
  return ask.flatMap(({ id, text, skillId, gain }) => {
    const requirement = requirements.find((one) => (skillId === null ? one.id === requirementOf(id) : one.skillId === skillId))
    if (!requirement) return []
    const answers = (isPaperAsked(id) ? ofPaper : ofSkill).map(({ answer, label }) => ({
      label,
      claim: skillClaim(requirement.label, skillId, answer),
    }))
    return [{ id, text, worth: worth(gain), answers }]
  })
}

function termTaps({ ask, gates, requirements }: Opportunity): OneTap[] {
  const asked = ask.filter(({ id }) => isPaperAsked(id)).map(({ skillId }) => skillId)
  const quotes = new Set(requirements.filter(({ skillId }) => skillId !== null && asked.includes(skillId)).map(({ quote }) => quote))
  return gates.flatMap(({ id, result, have }) => {
    const requirement = requirements.find((one) => one.id === requirementOf(id))
    if (!requirement || result !== 'unknown' || have !== null) return []
    if (requirement.kind === 'credential' && quotes.has(requirement.quote)) return []
    const answers = termAnswers(requirement)
    if (answers.length === 0) return []
    return [{ id, text: termQuestion(requirement), worth: words.questions.required, answers }]
  })
}

function termQuestion({ kind, label }: Requirement): string {
  const { right, speak, hold } = words.questions
  if (kind === 'work_right') return right
  return kind === 'language' ? speak(label) : hold(label)
}

/** What can be said of a required paper, language or right to work; degrees need more than a tap. */
function termAnswers({ kind, label, quote }: Requirement): OneTap['answers'] {
  const said = words.questions.answers
  if (kind === 'work_right') {
    const claim = (operator: 'is' | 'not'): Claim => ({
      kind: 'constraint',
      payload: { dimension: 'work_right', operator, value: quote.slice(0, 300), amount: null, unit: null, hardness: 'hard' },
    })
    return [
      { label: said.yes, claim: claim('is') },
      { label: said.no, claim: claim('not') },
    ]
  }
  if (kind === 'language') return [{ label: said.speak, claim: { kind, payload: { language: label.split(' ')[0] ?? label, level: null } } }]
  if (kind !== 'credential') return []
  const paper = (progress: 'held' | 'in_progress'): Claim => ({
    kind,
    payload: { name: label, issuer: null, number: null, date: null, expires: null, progress },
  })
  return [
    { label: said.hold, claim: paper('held') },
    { label: said.onTheWay, claim: paper('in_progress') },
    { label: said.no, claim: skillClaim(label, null, 'no') },
  ]
}

const wishes = Object.keys(words.questions.wishes) as (keyof typeof words.questions.wishes)[]

/** While no term was said: where the person would like to work, as a wish and no condition. */
function wishTaps({ ask }: Opportunity): OneTap[] {
  const question = ask.find(({ dimension }) => dimension === 'terms')
  if (!question) return []
  const { where, worth, wishes: named } = words.questions
  const answers = wishes.map((value): OneTap['answers'][number] => ({
    label: named[value],
    claim: { kind: 'constraint', payload: { dimension: 'remote', operator: 'is', value, amount: null, unit: null, hardness: 'soft' } },
  }))
  return [{ id: question.id, text: where, worth: worth(Math.round(question.gain)), answers }]
}
