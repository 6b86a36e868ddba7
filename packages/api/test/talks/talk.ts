import type { ActionView } from '@mosaic/core/actions/schema'
import type { CoachInput, CoachState } from '@mosaic/core/coach/state'
import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { listFacts } from '@mosaic/db/facts'
import { listTransitions } from '@mosaic/db/transitions'
import { Transition } from '@mosaic/services/wimd/transition'
import { openWorld, type Somebody, type World } from '../world.ts'
import type { Script } from './script.ts'

type Reply = Awaited<ReturnType<Somebody['wimd']['chat']>>

/** A talk as it went. */
export interface Told {
  /** What reached the coach, and on which day after the first. */
  readonly inputs: readonly { readonly input: CoachInput; readonly day: number }[]
  readonly words: readonly string[]
  readonly replies: readonly Reply[]
  /** Each question that was asked, with what it is about. */
  readonly asked: readonly { readonly name: string; readonly about: string | null }[]
  readonly facts: readonly Fact[]
  readonly all: readonly Fact[]
  readonly plan: readonly ActionView[]
  readonly state: CoachState
  /** Milliseconds that each turn took. */
  readonly took: readonly number[]
}

const dayMs = 86_400_000
const turnsAtMost = 90

/** Plays a script through the real router. */
export async function play(script: Script): Promise<Told> {
  await using world = await openWorld('sqlite', { helpResources })
  return await playAs(script, world, await world.newSession())
}

/** Plays a script as somebody in a world. */
export async function playAs(script: Script, world: World, me: Somebody): Promise<Told> {
  const talk = new Talk(world, me)
  for (const words of script.says) await talk.take({ type: 'say', text: words })
  const left = new Map(Object.entries(script.answers).map(([name, words]) => [name, [...words]]))
  await talk.answer(left, script.language)
  for (const { days, says } of script.later) {
    talk.pass(days)
    await talk.take({ type: 'say', text: says })
    await talk.answer(left, script.language)
  }
  return await talk.told()
}

/** Where people in distress are pointed in every talk. */
export const helpResources = 'Samaritans 116 123.'

/** Plays the same inputs on another database, under other ids. */
export async function replay(inputs: Told['inputs']): Promise<Told> {
  await using world = await openWorld('sqlite', { helpResources })
  return await replayAs(inputs, world, await world.newSession())
}

/** Plays the same inputs as somebody in a world. */
export async function replayAs(inputs: Told['inputs'], world: World, me: Somebody): Promise<Told> {
  const talk = new Talk(world, me)
  for (const { input, day } of inputs) {
    talk.pass(day - talk.day)
    await talk.take(input)
  }
  return await talk.told()
}

class Talk {
  day = 0
  readonly inputs: { input: CoachInput; day: number }[] = []
  readonly replies: Reply[] = []
  readonly took: number[] = []
  readonly asked: { name: string; about: string | null }[] = []
  #state: CoachState | undefined
  readonly #world: World
  readonly #me: Somebody

  constructor(world: World, me: Somebody) {
    this.#world = world
    this.#me = me
  }

  pass(days: number): void {
    this.day += days
    this.#world.pass(days * dayMs)
  }

  async take(input: CoachInput): Promise<void> {
    this.#world.pass(1000)
    const { chat } = this.#me.wimd
    const from = performance.now()
    if (input.type === 'say') this.replies.push(await chat({ prompt: input.text }))
    if (input.type === 'tap') this.replies.push(await chat({ cardId: input.cardId, answer: input.answer }))
    if (input.type === 'mode') this.replies.push(await chat({ mode: input.mode }))
    this.took.push(performance.now() - from)
    this.inputs.push({ input, day: this.day })
    const before = this.#state
    this.#state = await this.#standing()
    const { asked, about } = this.#state
    const isSame = asked === before?.asked && about === before.about
    if (asked !== null && asked !== 'mode' && !(isSame && asked !== 'values_most' && asked !== 'values_set' && asked !== 'interests_set'))
      this.asked.push({ name: asked, about })
  }

  /** Answers whatever is asked until nothing is; what has no answer is skipped. */
  async answer(left: Map<string, string[]>, language: Script['language']): Promise<void> {
    for (let turn = 0; turn < turnsAtMost; turn++) {
      const asked = this.#state?.asked
      if (!asked) return
      const words = left.get(asked)
      const next =
        (asked === 'skills' || asked === 'values_set' || asked === 'interests_set' ? words?.[0] : words?.shift()) ??
        (language === 'de' ? 'überspringen' : 'skip')
      await this.take(next.startsWith('tap ') ? this.#tap(asked, next.slice(4)) : { type: 'say', text: next })
    }
    throw new Error(`the talk does not end: ${this.asked.map(({ name }) => name).join(' ')}`)
  }

  #tap(asked: string, answer: string): CoachInput {
    const cards = this.replies.at(-1)?.cards ?? []
    const card = cards.find(({ id }) => id === `slot:${asked}`) ?? cards.find(({ kind }) => kind === 'skill')
    if (!card) throw new Error(`no card for ${asked}`)
    return { type: 'tap', cardId: card.id, answer: answer === 'best' ? (card.answers[0]?.value ?? 'skip') : answer }
  }

  async #standing(): Promise<CoachState> {
    const { db } = this.#world.app.parts
    const transitions = await listTransitions(db, await this.#world.app.openSession(this.#me.key), Transition)
    const last = transitions.at(-1)
    if (!last) throw new Error('a turn was taken')
    return last.content.state
  }

  async told(): Promise<Told> {
    const all = await listFacts(this.#world.app.parts.db, await this.#world.app.openSession(this.#me.key))
    if (!this.#state) throw new Error('something was said')
    return {
      inputs: this.inputs,
      words: this.inputs.flatMap(({ input }) => (input.type === 'say' ? [input.text] : [])),
      replies: this.replies,
      asked: this.asked,
      facts: currentFacts(all).filter(({ status }) => status !== 'denied'),
      all,
      plan: await this.#me.wimd.actions.list(),
      state: this.#state,
      took: this.took,
    }
  }
}
