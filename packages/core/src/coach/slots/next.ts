import type { CoachState, SlotName } from '../state.ts'
import { goalSlots, valueSlots } from './direction.ts'
import { planSlots, termSlots } from './plan.ts'
import { type About, keyOf, type Slot } from './slot.ts'
import { workSlots } from './work.ts'

/** Every question there is, but those that only follow another. */
export const slots: readonly Slot[] = [...workSlots, ...goalSlots, ...valueSlots, ...termSlots, ...planSlots]

export const slotNamed = (name: SlotName): Slot | undefined => slots.find((slot) => slot.name === name)

/** The way through the questions; what stands after the look at the Delta comes only once it was looked at. */
const ways: Readonly<Record<'fast_track' | 'discovery', readonly CoachState['state'][]>> = {
  fast_track: ['check_in', 'snapshot', 'goal', 'constraints', 'skill_confirm', 'delta_review', 'options', 'plan'],
  discovery: [
    'check_in',
    'snapshot',
    'experience',
    'skill_confirm',
    'values',
    'interests',
    'goal',
    'constraints',
    'obstacles',
    'plan',
    'delta_review',
    'options',
  ],
}

const timesAtMost = 2

/** Whether a question may come now: open, not passed, not the one just asked, not asked too often. */
function mayCome(slot: Slot, about: About): boolean {
  const { mode, passed, asked, times } = about.state
  if ((!slot.inFastTrack && mode !== 'discovery') || !slot.isOpen(about)) return false
  const key = keyOf(slot, about)
  const isSame = slot.name === asked && (slot.about?.(about) ?? null) === about.state.about
  return !isSame && !passed.includes(key) && (times[key] ?? 0) < (slot.atMost ?? timesAtMost)
}

/**
 * The next question: of the first state on the way with an open one, that which adds most Clarity a second. Null when nothing is left to
 * ask, or the Delta is to be looked at first.
 */
export function nextSlot(about: About): Slot | null {
  for (const name of ways[about.state.mode ?? 'fast_track']) {
    if (name === 'delta_review' && !about.state.reviewed) return null
    const open = slots.filter((slot) => slot.state === name && mayCome(slot, about))
    const best = open.toSorted((a, b) => b.gain(about) / b.seconds - a.gain(about) / a.seconds || slots.indexOf(a) - slots.indexOf(b))[0]
    if (best) return best
  }
  return null
}
