import { anthropicModel, anthropicUrl } from '@mosaic/ai/anthropic'
import { createLanes, type LaneSetUp, type Lanes } from '@mosaic/ai/lanes'
import { openaiModel, openaiUrl } from '@mosaic/ai/openai'
import { openaiTranscriber } from '@mosaic/ai/openaiTranscriber'
import type { OutsideLane } from '@mosaic/core/lane/reasons'
import { z } from 'zod'

const address = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: 'must be an address like https://api.openai.com/v1 or http://localhost:11434/v1',
})
const key = z.string().regex(/^[\x21-\x7e]+$/, 'must be a key without spaces')
const name = z.string().regex(/^[\w./:@-]{1,200}$/, 'must be the name of a model')
const price = z
  .string()
  .regex(/^\d+(?:\.\d+)?,\d+(?:\.\d+)?$/, 'must be two prices for a million tokens, in and out, like 0.40,1.60')
  .transform((text) => {
    const [input = 0, output = 0] = text.split(',').map(Number)
    return { input, output }
  })
const tokens = z.coerce
  .number({ error: 'must be a whole number of tokens' })
  .int('must be a whole number of tokens')
  .min(1, 'must be at least 1')
const money = z.coerce.number({ error: 'must be an amount of money' }).positive('must be above 0')

/** The variables of the lanes. */
export const LaneVariables = z.object({
  OPENAI_API_KEY: key.optional(),
  OPENAI_BASE_URL: address.optional(),
  OPENAI_MODEL: name.optional(),
  OPENAI_TRANSCRIBE_MODEL: name.optional(),
  OPENAI_PRICE: price.optional(),
  ANTHROPIC_API_KEY: key.optional(),
  ANTHROPIC_BASE_URL: address.optional(),
  ANTHROPIC_MODEL: name.optional(),
  ANTHROPIC_PRICE: price.optional(),
  AI_TOKENS_PER_SESSION: tokens.default(200_000),
  AI_TOKENS_PER_DAY: tokens.default(5_000_000),
  AI_SPEND_PER_SESSION: money.optional(),
  AI_SPEND_PER_DAY: money.optional(),
  AI_AT_ONCE: z.coerce.number({ error: 'must be a whole number from 1 to 100' }).int().min(1).max(100).default(4),
})
type Variables = z.infer<typeof LaneVariables>

/** One lane as the operator named it. */
export interface LaneConfig {
  readonly lane: OutsideLane
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly transcribeModel: string | null
  readonly price: { readonly input: number; readonly output: number } | null
}

export interface LanesConfig {
  readonly named: readonly LaneConfig[]
  readonly atOnce: number
  /** Of one day, for one session and for all of them; money in the currency of the prices, null without a limit. */
  readonly budget: {
    readonly tokens: { readonly session: number; readonly day: number }
    readonly money: { readonly session: number | null; readonly day: number | null }
  }
}

/** Small, quick models of the providers' own; elsewhere nobody knows what is there. */
const usualModels = { openai: 'gpt-5.4-mini', anthropic: 'claude-haiku-5-5' } as const
const usualTranscriber = 'whisper-1'

/** A lane is on when it has a key, or an address of a server that needs none. */
export function lanesConfig(given: Variables): { config: LanesConfig; problems: string[] } {
  const named = [openaiLane(given), anthropicLane(given)].filter((lane) => lane !== null)
  const { AI_SPEND_PER_DAY: day = null, AI_SPEND_PER_SESSION: session = null } = given
  const problems = named.flatMap(({ lane, model, price }) => {
    const prefix = lane.toUpperCase()
    return [
      ...(model === '' ? [`${prefix}_MODEL is needed with ${prefix}_BASE_URL: name a model of that server.`] : []),
      ...(price === null && (day !== null || session !== null)
        ? [`${prefix}_PRICE is needed with AI_SPEND_PER_DAY or AI_SPEND_PER_SESSION: without prices nobody can count money.`]
        : []),
    ]
  })
  for (const prefix of ['OPENAI', 'ANTHROPIC'] as const)
    if (given[`${prefix}_MODEL`] !== undefined && !named.some(({ lane }) => lane.toUpperCase() === prefix))
      problems.push(`${prefix}_MODEL is set without ${prefix}_API_KEY or ${prefix}_BASE_URL: set one of them, or unset it.`)
  const budget = { tokens: { session: given.AI_TOKENS_PER_SESSION, day: given.AI_TOKENS_PER_DAY }, money: { session, day } }
  return { config: { named, atOnce: given.AI_AT_ONCE, budget }, problems }
}

function openaiLane(given: Variables): LaneConfig | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model, OPENAI_TRANSCRIBE_MODEL: transcribe } = given
  if (apiKey === undefined && baseUrl === undefined) return null
  return {
    lane: 'openai',
    // the SDK wants one; servers on one's own machine ask for none
    apiKey: apiKey ?? 'none',
    baseUrl: baseUrl?.replace(/\/+$/, '') ?? openaiUrl,
    model: model ?? (baseUrl === undefined ? usualModels.openai : ''),
    transcribeModel: transcribe ?? (baseUrl === undefined ? usualTranscriber : null),
    price: given.OPENAI_PRICE ?? null,
  }
}

function anthropicLane(given: Variables): LaneConfig | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl, ANTHROPIC_MODEL: model } = given
  if (apiKey === undefined && baseUrl === undefined) return null
  return {
    lane: 'anthropic',
    apiKey: apiKey ?? 'none',
    baseUrl: baseUrl?.replace(/\/+$/, '') ?? anthropicUrl,
    model: model ?? (baseUrl === undefined ? usualModels.anthropic : ''),
    transcribeModel: null,
    price: given.ANTHROPIC_PRICE ?? null,
  }
}

/** The configured lanes; nothing is sent, and no SDK loaded, before somebody agreed. */
export function lanesOf({ named, atOnce }: LanesConfig): Lanes {
  return createLanes(named.map(setUpOf), { atOnce })
}

function setUpOf({ lane, transcribeModel, price, ...reach }: LaneConfig): LaneSetUp {
  if (lane === 'anthropic') return { model: anthropicModel(reach), transcriber: null, price }
  const transcriber = transcribeModel === null ? null : openaiTranscriber({ ...reach, model: transcribeModel })
  return { model: openaiModel(reach), transcriber, price }
}
