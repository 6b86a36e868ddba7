import { slotNamed } from '@mosaic/core/coach/slots/next'
import { SlotName } from '@mosaic/core/coach/state'
import { counts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { catalogueOf } from '@mosaic/core/words/catalogue'
import { loadCatalogues } from '@mosaic/services/catalogues'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { afterAll, describe, expect, test } from 'vitest'
import { inventedWords, madeUp } from './talks/honest.ts'
import { readScripts } from './talks/script.ts'
import { play, replay, type Told } from './talks/talk.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

const scripts = readScripts()
const vocabulary = await loadVocabulary()
const catalogues = await loadCatalogues()

const replyAtMost = 900
const fastSeconds = 300

/** Fields that hold a person's own sentences: a part of them is enough. */
const sentences = new Set(['text', 'situation', 'task', 'measure', 'smallerStep', 'outcome', 'label'])

type Expected = Readonly<Record<string, string | number | boolean | null>>

function matches(fact: Fact, { kind, ...fields }: Expected): boolean {
  if (fact.kind !== kind || !counts(fact)) return false
  const payload: Record<string, unknown> = fact.payload
  return Object.entries(fields).every(([name, wanted]) => {
    const has = payload[name]
    if (typeof has !== 'string' || typeof wanted !== 'string') return has === wanted
    const [a, b] = [has.toLowerCase(), wanted.toLowerCase()]
    return sentences.has(name) || name === 'value' || name === 'title' ? a.includes(b) : a === b
  })
}

const briefly = (facts: readonly Fact[]) => facts.map(({ kind, payload }) => `${kind} ${JSON.stringify(payload)}`).join('\n')

/** Seconds that the questions take, each skill card once. */
function secondsOf({ asked }: Told): number {
  const named = asked.map(({ name }) => slotNamed(SlotName.parse(name))?.seconds ?? 0)
  return named.reduce((sum, seconds) => sum + seconds, 0)
}

test('there are sixty people or more, fifteen of them German', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60)
  expect(scripts.filter(({ script }) => script.language === 'de').length).toBeGreaterThanOrEqual(15)
  expect(new Set(scripts.map(({ script }) => script.who)).size).toBe(scripts.length)
})

describe.each(scripts)('$script.who', ({ script }) => {
  const { expects, language } = script
  let told: Promise<Told> | undefined
  const played = () => {
    told ??= play(script)
    return told
  }

  test('is understood', async () => {
    const { facts, plan } = await played()
    const missing = expects.facts.filter((wanted) => !facts.some((fact) => matches(fact, wanted)))
    expect(missing, briefly(facts)).toEqual([])
    const steps = (status: string) =>
      plan.filter((step) => status === 'planned' || step.history.at(-1)?.event === status).map((step) => `${step.what} ${step.ifThen}`)
    for (const status of ['planned', 'done', 'moved', 'dropped'] as const)
      for (const words of expects[status]) expect(steps(status).join('\n')).toContain(words)
  })

  test('has nothing made up about them', async () => {
    const told = await played()
    expect(madeUp(told, vocabulary)).toEqual([])
    expect(
      expects.never.filter((unwanted) => told.facts.some((fact) => matches(fact, unwanted))),
      briefly(told.facts),
    ).toEqual([])
    expect(inventedWords(told, catalogueOf(language, catalogues), vocabulary)).toEqual([])
  })

  test('is asked what is missing, once, and nothing else', async () => {
    const told = await played()
    const { asked, state, replies } = told
    const names = asked.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(expects.asked))
    expect(names.filter((name) => expects.never_asked.includes(name))).toEqual([])
    expect(asked.length, names.join(' ')).toBeLessThanOrEqual(expects.questions)
    expect(state.state).toBe(expects.ends ?? state.state)
    expect(replies.map((reply) => reply.state)).not.toContain(expects.never_ends)
    expect(state.mode === 'discovery' || secondsOf(told) <= fastSeconds, `${secondsOf(told)} s: ${names.join(' ')}`).toBe(true)
  })

  test('gets short and plain replies in their language', async () => {
    const { replies, state } = await played()
    const text = replies.map(({ message }) => message).join('\n')
    for (const pattern of expects.says) expect(text).toMatch(new RegExp(pattern))
    for (const pattern of expects.never_says) expect(text).not.toMatch(new RegExp(pattern))
    for (const { message } of replies) expect(message.length, message).toBeLessThanOrEqual(replyAtMost)
    for (const link of expects.links) expect(replies.flatMap(({ cards }) => cards.map(({ id }) => id))).toContain(`link:${link}`)
    expect(state.language ?? 'en').toBe(language)
  })

  test('comes to the same state when the talk is replayed elsewhere', async () => {
    const { inputs, state } = await played()
    expect((await replay(inputs)).state).toEqual(state)
  })
})
