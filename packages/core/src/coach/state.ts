import { z } from 'zod'
import { CoachStateName, Mode } from './schema.ts'

/** What the coach may ask for, one at a time. */
export const SlotName = z.enum([
  'mode',
  'role',
  'role_title',
  'role_dates',
  'unpaid_work',
  'role_place',
  'week',
  'proud',
  'result',
  'number',
  'situation',
  'task',
  'part',
  'assumed',
  'interests',
  'interests_set',
  'goal',
  'goal_title',
  'goal_date',
  'goal_measure',
  'goal_value',
  'goal_importance',
  'goal_confidence',
  'goal_smaller_step',
  'explore',
  'values_most',
  'values_least',
  'values_set',
  'values_trade',
  'place',
  'remote',
  'hours',
  'salary_floor',
  'start_date',
  'work_right',
  'skills',
  'outcome',
  'obstacle',
  'if_then',
  'option',
  'step_if',
  'step_when',
  'due',
  'learnt',
  'moved_to',
  'dropped_why',
  'correct',
  'review',
])
export type SlotName = z.infer<typeof SlotName>

/** A step that is being planned: it goes into the plan once its moment and its day were asked for. */
export const Draft = z.object({ what: z.string(), ifThen: z.string().nullable(), gap: z.string().nullable(), when: z.string().nullable() })
export type Draft = z.infer<typeof Draft>

/** All that the coach remembers; JSON, made by replaying its transitions. It names no fact by id, so that it is the same on any machine. */
export const CoachState = z.object({
  state: CoachStateName,
  mode: Mode.nullable(),
  /** The question that waits for an answer. */
  asked: SlotName.nullable(),
  /** What it is about where it could be about several things: a role, a step. */
  about: z.string().nullable().default(null),
  /** What was skipped or answered with "I don't know", by question and what it is about: not asked again. */
  passed: z.array(z.string()),
  /** What was answered in words that said nothing about it: asked once more, with an example. */
  missed: z.array(z.string()).default([]),
  /** How often each was asked, by question and what it is about. */
  times: z.record(z.string(), z.int()),
  /** Skills whose name in the person's words may mean something else: asked on a card, with those words. */
  named: z.array(z.object({ skillId: z.string(), quote: z.string() })).default([]),
  /** Skills answered on cards. */
  answeredSkills: z.array(z.string()),
  /** The first of the two values that matter most, or the first of the three values or activities that are asked about. */
  valueChosen: z.string().nullable(),
  /** The language of the talk, null until words or the setting tell. */
  language: z.string().nullable().default(null),
  /** The questions asked before this one, the newest last. */
  trail: z.array(SlotName).default([]),
  /** Where a side state leads back to, and the question that was open there. */
  from: z.object({ state: CoachStateName, asked: SlotName.nullable() }).nullable().default(null),
  draft: Draft.nullable().default(null),
  /** Whether the Delta was looked at, and whether steps are to be planned from it. */
  reviewed: z.boolean().default(false),
  planning: z.boolean().default(false),
})
export type CoachState = z.infer<typeof CoachState>

export const initialState: CoachState = {
  state: 'welcome',
  mode: null,
  asked: null,
  about: null,
  passed: [],
  missed: [],
  times: {},
  named: [],
  answeredSkills: [],
  valueChosen: null,
  language: null,
  trail: [],
  from: null,
  draft: null,
  reviewed: false,
  planning: false,
}

/** What reaches the coach. `open` comes first, by itself. */
export const CoachInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('say'), text: z.string() }),
  z.object({ type: z.literal('tap'), cardId: z.string(), answer: z.string() }),
  z.object({ type: z.literal('mode'), mode: Mode }),
])
export type CoachInput = z.infer<typeof CoachInput>
