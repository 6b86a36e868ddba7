import { fitOf } from '../fit/fit.ts'
import type { Fit, ShareItem } from '../fit/schema.ts'
import type { Person } from '../person/person.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ClosingAction } from './schema.ts'
import { withSkill } from './simulate.ts'
import type { Target } from './target.ts'

/** Hours of an effort class: DOMAIN.md, section 2. */
const hours: Record<ClosingAction['effort'], number> = { S: 1, M: 8, L: 40, XL: 200 }
const atMost = 8

/** What each kind of gap is closed by. */
const templates = {
  prove: { effort: 'S', what: (label: string) => `Write down one result you had with ${label}.` },
  learn: { effort: 'L', what: (label: string) => `Take a course in ${label}, or ask to do it once at work.` },
  ask: { effort: 'S', what: (label: string) => `Say whether you have ${label}.` },
  get: { effort: 'XL', what: (label: string) => `Get this paper: ${label}.` },
  negotiate: { effort: 'M', what: (label: string) => `Ask whether ${label.replace('_', ' ')} can be talked about.` },
  explore: { effort: 'M', what: (label: string) => `Talk to somebody who works as ${label}.` },
} as const satisfies Record<ClosingAction['kind'], { effort: ClosingAction['effort']; what: (label: string) => string }>

/** Gap by gap what would close it and what that gains on the target, found by scoring again with the gap closed; best gain for an hour first. */
export function closingActions(person: Person, target: Target, vocabulary: Vocabulary, fit: Fit): ClosingAction[] {
  const before = expected(fit)
  const gainOf = (item: ShareItem): number => {
    const skillId = target.posting.requirements.find(({ id }) => id === item.requirementId)?.skillId
    if (!skillId) return 0
    return Math.max(0, Math.round(expected(fitOf(withSkill(person, skillId, item.label, 1), target.posting, vocabulary)) - before))
  }
  const forItems = (kind: 'prove' | 'learn' | 'ask', items: readonly ShareItem[]) =>
    items.map((item) => action(kind, item.requirementId ?? item.label, item.label, gainOf(item)))
  const forGates = fit.gates.flatMap(({ id, label, result }) => {
    if (result === 'pass') return []
    if (id.startsWith('term-')) return result === 'fail' ? [action('negotiate', id, label, 0)] : []
    return [result === 'fail' ? action('get', id, label, 0) : action('ask', id, label, 0)]
  })
  const all = [
    ...forItems('prove', fit.skills.provable.items),
    ...forItems('learn', fit.skills.learnable.items),
    ...forItems('ask', fit.skills.unknown.items),
    ...forGates,
    action('explore', target.id, target.kind === 'occupation' ? target.title.toLowerCase() : target.posting.role.toLowerCase(), 0),
  ]
  return all.toSorted((a, b) => b.gain / hours[b.effort] - a.gain / hours[a.effort] || (a.id < b.id ? -1 : 1)).slice(0, atMost)
}

/** The middle of the interval: a gain is seen even where too little is known for a number. */
function expected({ score, interval }: Fit): number {
  return score ?? (interval[0] + interval[1]) / 2
}

function action(kind: ClosingAction['kind'], gap: string, label: string, gain: number): ClosingAction {
  const { effort, what } = templates[kind]
  return { id: `${kind}-${gap}`, kind, what: what(label), gap: label, gain, effort }
}
