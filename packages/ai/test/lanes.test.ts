import { anthropicModel } from '@mosaic/ai/anthropic'
import type { Around, Asked } from '@mosaic/ai/ladder'
import { createLanes, type Lanes, type LanesOptions } from '@mosaic/ai/lanes'
import { openaiModel } from '@mosaic/ai/openai'
import { openaiTranscriber } from '@mosaic/ai/openaiTranscriber'
import { type Patience, patience } from '@mosaic/ai/outbound'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Deed, type Provider, type Script, startProvider } from './provider.ts'

const lanes = ['openai', 'anthropic'] as const
const question: Asked<{ colour: string }> = {
  name: 'colour',
  system: 'Name a colour.',
  user: 'Which one?',
  answer: z.object({ colour: z.string() }),
  tokensAtMost: 100,
}
const blue: Deed = { answer: { colour: 'blue' } }
const straight: Around = (_ask, send) => send()
/** Short waits, so that what takes a minute takes a moment here. */
const quick: Patience = { ...patience, connectMs: 500, firstByteMs: 300, totalMs: 1500, retryAfterMs: 1000 }

interface Setting extends AsyncDisposable {
  readonly provider: Provider
  readonly lanes: Lanes
  ask(lane: 'openai' | 'anthropic', around?: Around, signal?: AbortSignal): Promise<{ colour: string }>
}

/** For what has to come, however busy the machine is. */
const calm: Patience = { ...quick, firstByteMs: 10_000, totalMs: 25_000 }

async function setting(script: Script, options: LanesOptions = {}, transcript?: unknown, waits = quick): Promise<Setting> {
  const provider = await startProvider(script, transcript)
  const reach = { apiKey: 'k', model: 'm', patience: waits }
  const made = createLanes(
    [
      {
        model: openaiModel({ ...reach, baseUrl: provider.openaiUrl }),
        transcriber: openaiTranscriber({ ...reach, baseUrl: provider.openaiUrl }),
        price: null,
      },
      { model: anthropicModel({ ...reach, baseUrl: provider.anthropicUrl }), transcriber: null, price: null },
    ],
    options,
  )
  return {
    provider,
    lanes: made,
    ask: (lane, around = straight, signal = new AbortController().signal) =>
      made.ask(lane, question, around, { owner: 'one', signal, onPlace() {} }),
    async [Symbol.asyncDispose]() {
      await made.close()
      await provider[Symbol.asyncDispose]()
    },
  }
}

describe.each(lanes)('%s', (lane) => {
  test('a typed question is asked by JSON schema and answered through the provider’s own SDK', async () => {
    await using world = await setting(() => blue)
    const usage: unknown[] = []
    const answer = await world.ask(lane, async (_ask, send) => {
      const said = await send()
      usage.push(said.usage)
      return said
    })
    expect(answer).toEqual({ colour: 'blue' })
    expect(usage).toEqual([{ input: 100, output: 20 }])
    expect(world.provider.asked).toHaveLength(1)
    expect(world.provider.asked[0]).toMatchObject({ lane, form: 'json_schema', system: 'Name a colour.', user: 'Which one?' })
  })

  test('a server without JSON schema is asked in words, and from then on at once', async () => {
    const script: Script = ({ form }) => (form === 'text' ? { say: 'Here it is: {"colour":"blue"}' } : { status: 400 })
    await using world = await setting(script)
    expect(await world.ask(lane)).toEqual({ colour: 'blue' })
    const before = world.provider.asked.length
    expect(world.provider.asked.map(({ form }) => form)).toEqual(
      lane === 'openai' ? ['json_schema', 'json_object', 'text'] : ['json_schema', 'text'],
    )
    await world.ask(lane)
    expect(world.provider.asked.slice(before).map(({ form }) => form)).toEqual(['text'])
  })

  test('an answer in prose is asked for once more, then the lane has none', async () => {
    await using world = await setting((_asked, nth) => (nth % 2 === 0 ? { say: 'blue, I think' } : { say: 'still blue' }))
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'malformed' })
    const asked = world.provider.asked
    expect(asked.at(-1)?.user).toContain('Answer again with that JSON')
    expect(asked.filter(({ form }) => form === 'text')).toHaveLength(2)
  })

  test('a repaired answer counts', async () => {
    const script: Script = ({ user }) => (user.includes('Answer again') ? blue : { say: 'blue' })
    await using world = await setting(script)
    expect(await world.ask(lane)).toEqual({ colour: 'blue' })
  })

  test.each<[string, Deed, string]>([
    ['refuses', { refuse: true }, 'refused'],
    ['cuts its stream', { cut: '{"colour":"bl' }, 'broken'],
    ['drips a byte at a time', { drip: 100 }, 'slow'],
    ['says nothing', { silent: true }, 'slow'],
    ['says ten megabytes', { huge: 10 }, 'too_large'],
    ['fails with ten megabytes', { status: 500, body: 'x'.repeat(10 * 2 ** 20) }, 'broken'],
    ['does not take the key', { status: 401 }, 'denied'],
    ['asks to wait for an hour', { status: 429, headers: { 'retry-after': '3600' } }, 'rate_limited'],
  ])('a provider that %s is told by its reason', async (_name, deed, reason) => {
    await using world = await setting(() => deed, {}, undefined, reason === 'slow' ? quick : calm)
    await expect(world.ask(lane)).rejects.toMatchObject({ name: 'LaneFailure', reason })
  })

  test('a short wait that the provider asks for is kept, then it is asked again', async () => {
    await using world = await setting((_asked, nth) => (nth === 0 ? { status: 429, headers: { 'retry-after-ms': '50' } } : blue))
    expect(await world.ask(lane)).toEqual({ colour: 'blue' })
    expect(world.provider.asked.map(({ retry }) => retry)).toEqual([0, 1])
  })

  test('a wait that nobody would sit through is no repetition, and is told in seconds', async () => {
    await using world = await setting(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'rate_limited', retryAfterSeconds: 3600 })
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'rate_limited', retryAfterSeconds: 3600 })
    expect(world.provider.asked).toHaveLength(1)
    expect(world.lanes.states().find((one) => one.lane === lane)?.state).toBe('open')
  })

  test('a wait that a provider asked for is kept for everybody: until it is over nothing is sent', async () => {
    let isBusy = true
    const script: Script = () => (isBusy ? { status: 429, headers: { 'retry-after-ms': '1500' } } : blue)
    await using world = await setting(script, {}, undefined, { ...calm, retryAfterMs: 500 })
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'rate_limited', retryAfterSeconds: 2 })
    isBusy = false
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'rate_limited' })
    expect(world.lanes.states().find((one) => one.lane === lane)?.state).toBe('closed')
    expect(world.provider.asked).toHaveLength(1)
    await expect.poll(() => world.ask(lane).catch(() => null)).toEqual({ colour: 'blue' })
    expect(world.provider.asked).toHaveLength(2)
  })

  test('whoever waits no longer does not count against a lane that only takes its time', async () => {
    await using world = await setting(() => ({ after: 300, deed: blue }), { failuresAtMost: 2 }, undefined, calm)
    await world.ask(lane)
    for (let nth = 0; nth < 4; nth++) {
      const asking = world.ask(lane, straight, AbortSignal.timeout(100))
      await expect(asking).rejects.toMatchObject({ reason: 'slow' })
    }
    expect(world.lanes.states().find((one) => one.lane === lane)?.state).toBe('closed')
    expect(await world.ask(lane)).toEqual({ colour: 'blue' })
  })

  test('a slip in its form is forgiven, two in a row leave the form out', async () => {
    let slips = 1
    await using world = await setting(({ form }) => (form === 'json_schema' && slips-- > 0 ? { answer: { color: 'blue' } } : blue))
    const formsOf = async () => {
      const from = world.provider.asked.length
      await world.ask(lane)
      return world.provider.asked.slice(from).map(({ form }) => form)
    }
    const [, looser] = await formsOf()
    expect(await formsOf()).toEqual(['json_schema'])
    slips = 2
    expect(await formsOf()).toEqual(['json_schema', looser])
    expect(await formsOf()).toEqual(['json_schema', looser])
    expect(await formsOf()).toEqual([looser])
  })

  test('a request that is refused in every form says nothing about the forms', async () => {
    let isTooLong = true
    await using world = await setting(() => (isTooLong ? { status: 400 } : blue))
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'broken' })
    isTooLong = false
    await world.ask(lane)
    expect(world.provider.asked.at(-1)?.form).toBe('json_schema')
  })

  test('whoever leaves ends the request at the provider', async () => {
    await using world = await setting(() => ({ drip: 50 }))
    const person = new AbortController()
    const asking = world.ask(lane, straight, person.signal)
    await expect.poll(() => world.provider.asked.length).toBe(1)
    person.abort()
    await expect(asking).rejects.toMatchObject({ reason: 'left' })
    await expect.poll(() => world.provider.left()).toBe(1)
  })

  test('a lane that failed again and again is left alone, and tried once after its rest', async () => {
    let isIll = true
    await using world = await setting(() => (isIll ? { status: 401 } : blue), { failuresAtMost: 3, restMs: 200 })
    for (let nth = 0; nth < 3; nth++) await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'denied' })
    const state = () => world.lanes.states().find((one) => one.lane === lane)?.state
    expect(state()).toBe('open')
    await expect(world.ask(lane)).rejects.toMatchObject({ reason: 'resting' })
    expect(world.provider.asked).toHaveLength(3)
    await expect.poll(state).toBe('half_open')
    isIll = false
    await expect.poll(() => world.ask(lane).catch(() => null)).toEqual({ colour: 'blue' })
    expect(world.lanes.states().map((one) => one.state)).toEqual(['closed', 'closed'])
  })
})

test('a server that is not there is not reached', async () => {
  const gone = await startProvider(() => blue)
  await gone[Symbol.asyncDispose]()
  const model = openaiModel({ apiKey: 'k', baseUrl: gone.openaiUrl, model: 'm', patience: quick })
  const made = createLanes([{ model, transcriber: null, price: null }])
  const asking = made.ask('openai', question, straight, { owner: 'one', signal: new AbortController().signal, onPlace() {} })
  await expect(asking).rejects.toMatchObject({ reason: 'unreachable' })
  await made.close()
})

test('the probe tells the strictest form a server keeps to, with nobody’s words', async () => {
  await using world = await setting(({ form }) => (form === 'json_schema' ? { status: 400 } : { answer: { word: 'mosaic' } }))
  expect(await world.lanes.probe('openai')).toBe('json_object')
})

test('waiting requests are taken in rounds, one of each person, and each is told its place', async () => {
  await using world = await setting(({ user }) => ({ answer: { colour: user } }), { atOnce: 1 })
  const done: string[] = []
  const places: Record<string, number[]> = {}
  const ask = (owner: string, name: string) =>
    world.lanes
      .ask('openai', { ...question, user: name }, straight, {
        owner,
        signal: new AbortController().signal,
        onPlace: (place) => (places[name] = [...(places[name] ?? []), place]),
      })
      .then(() => done.push(name))
  await Promise.all([ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3'), ask('b', 'b1'), ask('c', 'c1')])
  expect(done).toEqual(['a1', 'a2', 'b1', 'c1', 'a3'])
  expect(places.a3?.at(-1)).toBe(0)
  expect(places.b1).toEqual(expect.arrayContaining([2, 1, 0]))
  for (const told of Object.values(places)) expect(told.slice(-1)).toEqual([0])
})

test('whoever leaves while waiting gives the place up', async () => {
  await using world = await setting(() => ({ silent: true }), { atOnce: 1 })
  const first = world.ask('openai').catch(() => null)
  const person = new AbortController()
  const second = world.ask('openai', straight, person.signal)
  expect(world.lanes.waiting()).toBe(1)
  person.abort()
  await expect(second).rejects.toMatchObject({ reason: 'left' })
  expect(world.lanes.waiting()).toBe(0)
  await first
  expect(world.provider.asked.filter(({ retry }) => retry === 0)).toHaveLength(1)
})

test('whose time is up while waiting is told that too many wait', async () => {
  await using world = await setting(() => ({ silent: true }), { atOnce: 1 })
  const first = world.ask('openai').catch(() => null)
  await expect(world.ask('openai', straight, AbortSignal.timeout(50))).rejects.toMatchObject({ reason: 'busy' })
  await first
})

test('an answer of sixty-four megabytes is not taken into memory', async () => {
  await using world = await setting(() => ({ huge: 64 }))
  await world.ask('openai').catch(() => null)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = 0
  for (let nth = 0; nth < 4; nth++) {
    await world.ask('openai').catch(() => null)
    most = Math.max(most, process.memoryUsage().rss - before)
  }
  expect(most / 2 ** 20).toBeLessThan(64)
})

test('when too many wait the next one is told at once', async () => {
  await using world = await setting(() => ({ silent: true }), { atOnce: 1, waitingAtMost: 1 })
  const first = world.ask('openai').catch((error: { reason: string }) => error.reason)
  const second = world.ask('openai').catch((error: { reason: string }) => error.reason)
  await expect(world.ask('openai')).rejects.toMatchObject({ reason: 'busy' })
  expect(await Promise.all([first, second])).toEqual(['slow', 'slow'])
})

test('a recording passes through piece by piece and comes back with times', async () => {
  const segments = [{ id: 0, start: 0.5, end: 2.25, text: ' I ran the night shift.' }]
  await using world = await setting(() => blue, {}, { text: 'I ran the night shift.', language: 'english', segments })
  async function* pieces() {
    for (let nth = 0; nth < 10; nth++) yield Buffer.alloc(1000, 97)
  }
  const recording = { bytes: pieces(), size: 10_000, filename: 'recording.mp3', mime: 'audio/mpeg' }
  const waiting = { owner: 'one', signal: new AbortController().signal, onPlace() {} }
  expect(await world.lanes.transcribe('openai', recording, waiting)).toEqual({
    language: 'english',
    segments: [{ startMs: 500, endMs: 2250, text: 'I ran the night shift.' }],
  })
  const [heard] = world.provider.heard
  expect(heard?.bytes).toBe(heard?.told)
  expect(heard?.text).toContain('verbose_json')
  expect(heard?.text).toContain('filename="recording.mp3"')
})
