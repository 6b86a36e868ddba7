import { known } from '../facts/current.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import type { Answer } from './answers/asking.ts'
import { claimIn } from './answers/claims.ts'
import { type Heard, hear, pendingId } from './hear/hear.ts'
import { speechOf } from './language.ts'
import { roleKey } from './slots/slot.ts'
import type { CoachState, SlotName } from './state.ts'
import type { CoachContext, Effect } from './step.ts'

/** Questions whose answer is taken as it is: nothing else is looked for in it. */
const whole: readonly SlotName[] = ['learnt', 'dropped_why', 'moved_to', 'step_when', 'step_if', 'if_then', 'due', 'option']
/** Questions whose answer, once there is one, says nothing else. */
const only: readonly SlotName[] = [
  'number',
  'situation',
  'task',
  'part',
  'goal_importance',
  'goal_confidence',
  'goal_measure',
  'goal_smaller_step',
  'result',
]

const isOfThisMessage = (claim: Claim) => claim.kind === 'achievement' && (claim.payload.experienceId?.startsWith(pendingId('')) ?? false)
/** A role with an employer or a time; a bare title in a goal's own words is what is wished for. */
const isPlaced = ({ payload }: Extract<Claim, { kind: 'experience' }>) =>
  payload.organisation !== null || payload.start !== null || payload.end !== null
/** The same title, but its employer only in the other. */
const tellsLess = (one: Claim, other: Claim) =>
  one.kind === 'experience' &&
  other.kind === 'experience' &&
  one.payload.organisation === null &&
  other.payload.organisation !== null &&
  one.payload.title?.toLowerCase() === other.payload.title?.toLowerCase()
/** Work told in answer to a question about it stands as the whole answer. */
const isOwnWork = (claim: Claim) => claim.kind === 'achievement' && !isOfThisMessage(claim)

/** Questions about what was done: a skill that is named in the answer was held. In an answer about what is wished for it was only named. */
const aboutWork: readonly SlotName[] = ['mode', 'role', 'role_title', 'role_dates', 'role_place', 'week', 'proud', 'unpaid_work', 'skills']
const isAboutWork = (asked: SlotName | null) => asked === null || aboutWork.includes(asked)
/** Questions about one piece of work, or about something else than the last role: what is told there is no further piece of it. */
const besideWork: readonly SlotName[] = [
  'result',
  'number',
  'situation',
  'task',
  'part',
  'assumed',
  'interests',
  'interests_set',
  'unpaid_work',
  'explore',
  'outcome',
  'obstacle',
]
const isBesideWork = (asked: SlotName | null) => asked !== null && besideWork.includes(asked)
const claims =
  /(?<!\p{L})(?:know|can|able|good (?:at|with)|skilled|experienced?|certified|trained|familiar|used?|kann|kenne|beherrsche|erfahrung|gelernt|ausgebildet)(?!\p{L})/iu

/** "30 hours, no, 25": a figure that is taken back in the same breath. */
const retracted =
  /^.{0,80}\d.{0,30}?(?:[.,;–-]\s*|\s)(?:no|nein|nee|nö|sorry|quatsch|i mean|ich meine|or rather|oder (?:besser|eher))(?:[,.!:–-]\s*|(?<=mean|meine|rather|besser|eher)\s+)(?=(?:it was |es war )?[£€$]?\d)/iu

/** What a message says, clause by clause, then what only the open question makes an answer of; each thing once. */
export function effectsOf(asked: SlotName | null, said: string, state: CoachState, context: CoachContext): Effect[] {
  const text = said.replace(retracted, (words) => ' '.repeat(words.length))
  const { facts, vocabulary, today } = context
  const { language } = speechOf(state, context)
  const role = roleOf(state.about, facts)
  const answer = asked === null ? undefined : claimIn(asked, text, { facts, vocabulary, today, language, role })
  const isAnswer = asked !== null && (whole.includes(asked) || (answer !== undefined && only.includes(asked)))
  const heard = isAnswer ? [] : hear(text, { vocabulary, today, role, language })
  const isFuller = answer !== undefined && heard.length === 1 && heard.some(({ claim }) => tellsLess(claim, answer.claim))
  const isHeardAlready = answer && !isFuller && heard.some(({ claim }) => sameThing(claim, answer.claim) && !isOwnWork(claim))
  const last: Effect[] = answer && !isHeardAlready ? [toEffect(wholeAnswer(text, answer.claim), answer)] : []
  const isRole = last[0]?.claim.kind === 'experience' || last[0]?.claim.kind === 'achievement'
  const isKept = ({ claim, start, end }: Heard) => {
    if (answer && isFuller && tellsLess(claim, answer.claim)) return false
    if (claim.kind === 'constraint') return !isRole
    if (claim.kind === 'experience' && answer?.claim.kind === 'goal') return isPlaced(claim)
    if (claim.kind === 'achievement') return isOfThisMessage(claim) || (!isBesideWork(asked) && answer?.claim.kind !== 'achievement')
    return (
      claim.kind !== 'skill' ||
      claim.payload.answer !== 'know' ||
      isAboutWork(asked) ||
      claims.test(text.slice(0, start)) ||
      claims.test(text.slice(end))
    )
  }
  const rest = heard.filter(isKept)
  return [...rest.map((one) => toEffect(one, { claim: one.claim, supersedesId: earlierOf(one.claim, asked, facts) })), ...last]
}

/** The role that duties belong to when none is named: the one asked about, else the newest told for pay, else the newest told. */
function roleOf(about: string | null, facts: readonly Fact[]): string | null {
  const roles = known(facts, 'experience')
  const asked = about === null ? undefined : roles.find((role) => roleKey(role, facts) === about)
  return (asked ?? roles.findLast(({ payload }) => payload.type !== 'caring') ?? roles.at(-1))?.id ?? null
}

function toEffect({ start, end }: Heard, { claim, supersedesId }: Answer): Effect {
  return { claim, supersedesId, quote: { start, end } }
}

function sameThing(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'constraint' && b.kind === 'constraint') return a.payload.dimension === b.payload.dimension
  return a.kind === 'goal' || a.kind === 'experience' || a.kind === 'achievement' || a.kind === 'disclaimer' || a.kind === 'challenge'
}

/** The fact that a new one of its kind takes the place of: a term, a skill or a language is said once, and so is an answer that is given again. */
function earlierOf(claim: Claim, asked: SlotName | null, facts: readonly Fact[]): string | null {
  if (claim.kind === 'constraint' && claim.payload.dimension !== 'dealbreaker')
    return known(facts, 'constraint').find(({ payload }) => payload.dimension === claim.payload.dimension)?.id ?? null
  if (claim.kind === 'skill') return known(facts, 'skill').find(({ payload }) => payload.skillId === claim.payload.skillId)?.id ?? null
  if (claim.kind === 'language')
    return known(facts, 'language').find(({ payload }) => payload.language === claim.payload.language)?.id ?? null
  if (claim.kind === 'goal' && asked === 'goal') return known(facts, 'goal').at(-1)?.id ?? null
  return null
}

/** A typed answer as something heard, its quote the whole answer. */
function wholeAnswer(text: string, claim: Claim): Heard {
  const lead = text.length - text.trimStart().length
  return { claim, start: lead, end: lead + text.trim().length }
}
