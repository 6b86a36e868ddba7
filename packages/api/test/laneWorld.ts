import { anthropicModel } from '@mosaic/ai/anthropic'
import { createLanes, type LanesOptions, type Price } from '@mosaic/ai/lanes'
import { openaiModel } from '@mosaic/ai/openai'
import { openaiTranscriber } from '@mosaic/ai/openaiTranscriber'
import { type Patience, patience } from '@mosaic/ai/outbound'
import type { Engine } from '@mosaic/db/open'
import type { Parts } from '@mosaic/services/context'
import { type Asked, type Deed, type Provider, type Script, startProvider } from '../../ai/test/provider.ts'
import { openWorld, type Somebody, type World } from './world.ts'

/** Short waits, so that what takes seconds takes a moment here. */
export const quick: Patience = { ...patience, connectMs: 500, firstByteMs: 400, totalMs: 2500, retryAfterMs: 200 }

export interface LaneWorld extends World {
  readonly provider: Provider
  /** Somebody who agreed to a lane. */
  readonly somebody: (lane?: 'openai' | 'anthropic') => Promise<Somebody>
}

export interface LaneWorldOptions {
  readonly engine?: Engine
  readonly lanes?: LanesOptions
  readonly price?: Price | null
  readonly laneBudget?: Parts['laneBudget']
  readonly patience?: Patience
  readonly transcript?: unknown
  readonly onEvent?: (event: string, figures?: object) => void
  readonly helpResources?: string
}

/** A whole Mosaic with both lanes, whose provider does as the script says. */
export async function openLaneWorld(script: Script, options: LaneWorldOptions = {}): Promise<LaneWorld> {
  const { engine = 'sqlite', price = null, laneBudget, onEvent, helpResources, patience: waits = quick } = options
  const provider = await startProvider(script, options.transcript)
  const reach = { apiKey: 'k', model: 'm', patience: waits }
  const lanes = createLanes(
    [
      {
        model: openaiModel({ ...reach, baseUrl: provider.openaiUrl }),
        transcriber: openaiTranscriber({ ...reach, baseUrl: provider.openaiUrl }),
        price,
      },
      { model: anthropicModel({ ...reach, baseUrl: provider.anthropicUrl }), transcriber: null, price },
    ],
    { failuresAtMost: 1000, ...options.lanes },
  )
  const world = await openWorld(engine, {
    lanes,
    ...(laneBudget ? { laneBudget } : {}),
    ...(onEvent ? { onEvent } : {}),
    ...(helpResources === undefined ? {} : { helpResources }),
  })
  return {
    ...world,
    provider,
    async somebody(lane = 'openai') {
      const me = await world.newSession()
      await me.session.update({ aiLane: lane })
      return me
    },
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]()
      await lanes.close()
      await provider[Symbol.asyncDispose]()
    },
  }
}

/** The task that a request is for, by its instruction, whichever form it was asked in. */
export function taskOf({
  system,
}: Asked): 'extract_facts' | 'choose_question' | 'word_reply' | 'rephrase_bullet' | 'tell_in_language' | 'class_requirements' {
  if (system.startsWith('You read what a posting')) return 'class_requirements'
  if (system.startsWith('You find facts')) return 'extract_facts'
  if (system.startsWith('You help a career coach choose')) return 'choose_question'
  if (system.startsWith('You word the reply')) return 'word_reply'
  if (system.startsWith('You say one bullet')) return 'tell_in_language'
  return 'rephrase_bullet'
}

const nothing = { title: null, organisation: null, place: null, name: null, degree: null, field: null }
export const found = (...facts: object[]): Deed => ({ answer: { facts: facts.map((fact) => ({ ...nothing, ...fact })) } })

/** A model with nothing to add. */
export const idle: Script = (asked) => {
  const task = taskOf(asked)
  if (task === 'extract_facts') return found()
  return { answer: task === 'choose_question' ? { question: '' } : { text: '' } }
}

/** What a provider can do wrong, and the reason that people are told. */
export const faults: readonly (readonly [what: string, deed: Deed, reason: string])[] = [
  ['asks to wait', { status: 429, headers: { 'retry-after': '60' } }, 'rate_limited'],
  ['asks to wait and does not say how long', { status: 429 }, 'rate_limited'],
  ['refuses', { refuse: true }, 'refused'],
  ['says nothing', { silent: true }, 'slow'],
  ['drips a byte at a time', { drip: 50 }, 'slow'],
  ['cuts its stream', { cut: '{"facts":[{"kind"' }, 'broken'],
  ['fails', { status: 500 }, 'broken'],
  ['floods', { huge: 10 }, 'too_large'],
  ['answers in prose', { say: 'The person is a nurse.' }, 'malformed'],
  ['answers another question', { answer: { score: 100 } }, 'malformed'],
  ['does not know the key', { status: 401 }, 'denied'],
]

/** Words that the rules make no fact of. */
export const unheard = 'Blorping the zibbles at Quonset Yard was my thing'

/** A model that finds a role in `unheard`, and has nothing else to add. */
export const finds: Script = (asked, nth) =>
  taskOf(asked) === 'extract_facts'
    ? found({
        kind: 'experience',
        quote: 'Blorping the zibbles at Quonset Yard',
        title: 'Blorping the zibbles',
        organisation: 'Quonset Yard',
      })
    : idle(asked, nth)

/** The whole of a streamed turn: its places in the queue and its result. */
export async function streamed(me: Somebody, say: Parameters<Somebody['wimd']['stream']>[0]) {
  const places: number[] = []
  for await (const event of await me.wimd.stream(say)) {
    if (event.type === 'done') return { places, result: event.result }
    if (event.place !== null) places.push(event.place)
  }
  throw new Error('a stream ends with its result')
}
