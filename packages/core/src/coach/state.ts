import { z } from 'zod'
import { CoachStateName, Mode } from './schema.ts'

/** What the coach may ask for, one at a time. */
export const SlotName = z.enum([
  'mode',
  'role',
  'role_dates',
  'role_result',
  'unpaid_work',
  'goal',
  'goal_title',
  'goal_date',
  'goal_measure',
  'goal_confidence',
  'goal_smaller_step',
  'values_most',
  'values_least',
  'values_set',
  'place',
  'remote',
  'hours',
  'salary_floor',
  'start_date',
  'work_right',
  'skills',
  'review',
])
export type SlotName = z.infer<typeof SlotName>

/** All that the coach remembers; JSON, made by replaying its transitions. */
export const CoachState = z.object({
  state: CoachStateName,
  mode: Mode.nullable(),
  /** The question that waits for an answer. */
  asked: SlotName.nullable(),
  /** What was skipped or answered with "I don't know": not asked again. */
  passed: z.array(SlotName),
  /** How often each was asked. */
  times: z.partialRecord(SlotName, z.int()),
  /** Skills answered on cards. */
  answeredSkills: z.array(z.string()),
  /** The first of the two values that matter most, or the best of the three that are asked about. */
  valueChosen: z.string().nullable(),
})
export type CoachState = z.infer<typeof CoachState>

export const initialState: CoachState = {
  state: 'welcome',
  mode: null,
  asked: null,
  passed: [],
  times: {},
  answeredSkills: [],
  valueChosen: null,
}

/** What reaches the coach. `open` comes first, by itself. */
export const CoachInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('say'), text: z.string() }),
  z.object({ type: z.literal('tap'), cardId: z.string(), answer: z.string() }),
  z.object({ type: z.literal('mode'), mode: Mode }),
])
export type CoachInput = z.infer<typeof CoachInput>
