import { fitOf } from '../fit/fit.ts'
import type { Fit, ShareItem } from '../fit/schema.ts'
import type { Person, Rung } from '../person/person.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { wordsOf } from '../vocabulary/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { closingWords } from './closing.ts'
import { keyOf } from './efforts.ts'
import type { ClosingAction, Effort } from './schema.ts'
import { withSkill } from './simulate.ts'
import { postingTarget, type Target } from './target.ts'

/** Hours of an effort class: DOMAIN.md, section 2. */
const hours: Record<Effort, number> = { S: 1, M: 8, L: 40, XL: 200 }
const atMost = 8
const gatesAtMost = 3
const keptAtMost = 10

/** What closing each kind of gap usually takes; the person's own word goes before it. */
const usual: Record<ClosingAction['kind'], Effort> = { prove: 'S', learn: 'L', ask: 'S', get: 'XL', negotiate: 'M', explore: 'M' }

/** The rung that an action leads to: a result proves, a course or an answer makes it used. */
const reached: Record<'prove' | 'learn' | 'ask', Rung> = { prove: 1, learn: 0.5, ask: 0.5 }

/**
 * Gap by gap what would close it, best gain for the hour first, of equals what the person is interested in. The gain is found by scoring
 * again with the gap closed, as the mean over the target and the postings that the person kept (ten at most); what gains no whole point is left
 * out. Required papers and terms
 * that stand open are among them whatever they gain: they decide whether there is anything to gain. So is what the person gave an effort.
 */
export function closingActions(
  person: Person,
  target: Target,
  vocabulary: Vocabulary,
  fit: Fit,
  { kept = [], sentences = english }: { readonly kept?: readonly Target['posting'][]; readonly sentences?: Sentences } = {},
): ClosingAction[] {
  const action = actionsIn(sentences)
  const others = kept.slice(0, keptAtMost).filter(({ id }) => id !== target.posting.id)
  const targets = [target, ...others.map(postingTarget)].map((one) => ({ ...one, before: scoreOn(one, person, vocabulary) }))
  const gainOf = (kind: keyof typeof reached, item: ShareItem): number => {
    const skillId = target.posting.requirements.find(({ id }) => id === item.requirementId)?.skillId
    if (!skillId) return 0
    const closed = withSkill(person, skillId, item.label, reached[kind])
    const gains = targets.map((one) => gainBetween(one.before, scoreOn(one, closed, vocabulary)))
    return Math.round((10 * sum(gains)) / gains.length) / 10
  }
  const forItems = (kind: keyof typeof reached, items: readonly ShareItem[]) =>
    items.map((item) => action(kind, item.requirementId ?? item.label, item.label, gainOf(kind, item)))
  const order = byGainForTheHour(person)
  const withOwn = (actions: readonly ClosingAction[]) => actions.map((one) => withOwnEffort(one, person))
  const closing = withOwn([
    ...forItems('prove', fit.skills.provable.items),
    ...forItems('learn', fit.skills.learnable.items),
    ...forItems('ask', fit.skills.unknown.items),
  ]).filter(({ gain, isOwnEffort }) => isOwnEffort || Math.round(gain) > 0)
  const title = sentences.delta.work(target.kind === 'occupation' ? target.title : target.posting.role)
  const forSkills = [...closing, ...withOwn([action('explore', target.id, title, 0)])].toSorted(order)
  const forGates = withOwn(fit.gates.flatMap((gate) => gateAction(gate, action)).slice(0, gatesAtMost))
  const shown = forSkills.filter(({ isOwnEffort }, at) => isOwnEffort || at < atMost - forGates.length)
  return [...shown, ...forGates].toSorted(order)
}

function withOwnEffort(action: ClosingAction, { efforts }: Person): ClosingAction {
  const effort = efforts[keyOf(action.kind, action.gap)]
  return effort === undefined ? action : { ...action, effort, isOwnEffort: true }
}

function gateAction({ id, label, result }: Fit['gates'][number], action: Action): ClosingAction[] {
  if (result === 'pass') return []
  if (id.startsWith('term-')) return result === 'fail' ? [action('negotiate', id, label, 0)] : []
  return [action(result === 'fail' ? 'get' : 'ask', id, label, 0)]
}

const scoreOn = ({ posting, weigh }: Target, person: Person, vocabulary: Vocabulary) => fitOf(person, posting, vocabulary, weigh)

/** In points of the number; where one side has none, by how far the middle of the interval moves. */
function gainBetween(before: Fit, after: Fit): number {
  const middle = ({ interval: [low, high] }: Fit) => (low + high) / 2
  const gain = before.score !== null && after.score !== null ? after.score - before.score : middle(after) - middle(before)
  return Math.max(0, gain)
}

function byGainForTheHour({ interests }: Person) {
  const liked = new Set(interests.told.flatMap(({ payload }) => wordsOf(payload.label)))
  const likes = ({ gap }: ClosingAction) => (wordsOf(gap).some((word) => liked.has(word)) ? 1 : 0)
  return (a: ClosingAction, b: ClosingAction) =>
    b.gain / hours[b.effort] - a.gain / hours[a.effort] || likes(b) - likes(a) || (a.id < b.id ? -1 : 1)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

type Action = (kind: ClosingAction['kind'], id: string, gap: string, gain: number) => ClosingAction

function actionsIn({ coach }: Sentences): Action {
  return (kind, id, gap, gain) => ({
    id: `${kind}-${id}`,
    kind,
    what: closingWords({ kind, gap }, coach),
    gap,
    gain,
    effort: usual[kind],
    isOwnEffort: false,
  })
}
