import { insertOpenTurn } from '@mosaic/db/openTurns'
import { listTransitions } from '@mosaic/db/transitions'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Asked, Script } from '../../ai/test/provider.ts'
import { dialects } from '../../db/test/database.ts'
import { faults, found, idle, openLaneWorld, quick, taskOf } from './laneWorld.ts'
import { closeWorlds, openWorld, type Somebody } from './world.ts'

afterAll(closeWorlds)

/** The whole of a streamed turn: its places in the queue and its result. */
async function streamed(me: Somebody, say: Parameters<Somebody['wimd']['stream']>[0]) {
  const places: number[] = []
  for await (const event of await me.wimd.stream(say)) {
    if (event.type === 'done') return { places, result: event.result }
    if (event.place !== null) places.push(event.place)
  }
  throw new Error('a stream ends with its result')
}

const unheard = 'Blorping the zibbles at Quonset Yard was my thing'
const finds: Script = (asked, nth) =>
  taskOf(asked) === 'extract_facts'
    ? found({
        kind: 'experience',
        quote: 'Blorping the zibbles at Quonset Yard',
        title: 'Blorping the zibbles',
        organisation: 'Quonset Yard',
      })
    : idle(asked, nth)

describe('who is asked', () => {
  test('nobody without an agreement: the rules answer and nothing leaves', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.newSession()
    expect(await me.session.get()).toMatchObject({ aiLane: 'rules', agreedAt: null })
    const { places, result } = await streamed(me, { prompt: 'I was a nurse at St Mary’s' })
    expect({ places, lane: result.lane, reason: result.laneReason }).toEqual({ places: [], lane: 'rules', reason: null })
    expect(world.provider.asked).toEqual([])
  })

  test('a server without lanes says so once asked for one, and never by itself', async () => {
    await using world = await openWorld()
    const me = await world.newSession()
    expect((await me.session.get()).lanes).toEqual([])
    await expect(me.session.update({ aiLane: 'openai' })).rejects.toMatchObject({ cause: { code: 'lane_unavailable' } })
  })

  test('what is agreed to is told first: where words go, which model, what is sent', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.newSession()
    const { lanes } = await me.session.get()
    const host = new URL(world.provider.openaiUrl).host
    expect(lanes).toMatchObject([
      { lane: 'openai', host, model: 'm', hears: true },
      { lane: 'anthropic', host, hears: false },
    ])
    expect(lanes[0]?.sends.length).toBeGreaterThan(3)
    expect(await me.session.update({ aiLane: 'openai' })).toMatchObject({ aiLane: 'openai', agreedAt: '2026-11-24T09:00:00.000Z' })
    expect(await me.session.update({ aiLane: 'rules' })).toMatchObject({ aiLane: 'rules', agreedAt: null })
  })

  test('nobody, when words would go elsewhere than where it was agreed to', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.somebody()
    await using moved = await openLaneWorld(idle)
    Object.assign(world.app.open.lanes, { named: moved.app.open.lanes.named })
    expect(await me.session.get()).toMatchObject({ aiLane: 'rules', agreedAt: null })
    await me.wimd.chat({ prompt: 'I was a nurse' })
    expect([...world.provider.asked, ...moved.provider.asked]).toEqual([])
  })

  test('nobody about distress: those words never leave', async () => {
    await using world = await openLaneWorld(idle)
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'fast_track' })
    const { lane, message } = await me.wimd.chat({ prompt: 'Honestly I want to die, there is no reason to live' })
    expect({ lane, message }).toEqual({ lane: 'rules', message: expect.stringContaining('more than any job') })
    expect(world.provider.asked).toEqual([])
  })
})

describe.each(['openai', 'anthropic'] as const)('%s', (lane) => {
  test('what a lane finds stands on the person’s words, waits for their yes, and counts nowhere before', async () => {
    await using world = await openLaneWorld(finds)
    const me = await world.somebody(lane)
    await me.wimd.chat({ mode: 'fast_track' })
    const before = JSON.stringify([await me.wimd.metrics(), (await me.ob.opportunities({})).opportunities.map(({ fitScore }) => fitScore)])
    const { result } = await streamed(me, { prompt: unheard })
    expect(result).toMatchObject({
      lane,
      laneReason: null,
      message: expect.stringContaining('I may have heard as well: Blorping the zibbles, Quonset Yard'),
    })
    const [fact] = result.facts
    expect(fact).toMatchObject({
      kind: 'experience',
      provenance: 'inferred',
      status: 'proposed',
      evidence: [{ quote: 'Blorping the zibbles at Quonset Yard', sourceKind: 'chat_turn' }],
    })
    expect((await me.wimd.analysis()).experience).toEqual([])
    expect(JSON.stringify([await me.wimd.metrics(), (await me.ob.opportunities({})).opportunities.map(({ fitScore }) => fitScore)])).toBe(
      before,
    )
    expect((await me.wimd.history({})).turns.at(-1)?.facts).toEqual(result.facts)
    await me.wimd.facts.update({ id: fact?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).experience).toMatchObject([{ title: 'Blorping the zibbles', organisation: 'Quonset Yard' }])
    // what is settled waits no longer
    expect((await me.wimd.history({})).turns.at(-1)).toMatchObject({ lane, laneReason: null, facts: [] })
  })

  test('a reply in other words is told where it holds, and the rules’ own where it does not', async () => {
    let worded = (say: string) => say.replace('I heard', 'So I understood')
    const script: Script = (asked, nth) =>
      taskOf(asked) === 'word_reply' ? { answer: { text: worded((JSON.parse(asked.user) as { say: string }).say) } } : idle(asked, nth)
    await using world = await openLaneWorld(script)
    const me = await world.somebody(lane)
    await me.wimd.chat({ mode: 'fast_track' })
    const first = await streamed(me, { prompt: 'I was a nurse at Zorvantic Clinic from 2009 to 2019' })
    expect(first.result).toMatchObject({ lane, message: expect.stringContaining('So I understood: Nurse, Zorvantic Clinic') })
    worded = (say) => `Great job! ${say}`
    const second = await streamed(me, { prompt: 'I want to become a data analyst' })
    expect(second.result).toMatchObject({ lane: 'rules', laneReason: null, message: expect.stringContaining('I heard') })
  })
})

test('the next question is one of those that the coach may ask, whichever a lane would like', async () => {
  const offered: string[][] = []
  const script: Script = (asked, nth) => {
    if (taskOf(asked) !== 'choose_question') return idle(asked, nth)
    const names = (JSON.parse(asked.user) as { questions: { name: string }[] }).questions.map(({ name }) => name)
    offered.push(names)
    return { answer: { question: offered.length === 1 ? names.at(-1) : 'salary_and_religion' } }
  }
  await using world = await openLaneWorld(script)
  const asks = async (prompt: string) => {
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'discovery' })
    return streamed(me, { prompt })
  }
  const prompt = 'I was a nurse at Zorvantic Clinic from 2009 to 2019'
  const chosen = await asks(prompt)
  const refused = await asks(prompt)
  expect(offered[0]?.length).toBeGreaterThan(1)
  expect(chosen.result.lane).toBe('openai')
  expect(refused.result.lane).toBe('rules')
  expect(chosen.result.message).not.toBe(refused.result.message)
})

test('a talk with a lane comes to the same point on another machine', async () => {
  const script: Script = (asked, nth) => {
    if (taskOf(asked) !== 'choose_question') return finds(asked, nth)
    return { answer: { question: (JSON.parse(asked.user) as { questions: { name: string }[] }).questions.at(-1)?.name } }
  }
  const talk = async () => {
    await using world = await openLaneWorld(script)
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'discovery' })
    for (const prompt of [
      'I was a nurse at Zorvantic Clinic from 2009 to 2019',
      unheard,
      'I want to become a data analyst',
      'I live in Leeds',
    ])
      await streamed(me, { prompt })
    const session = await world.app.openSession(me.key)
    const points = await listTransitions(world.app.parts.db, session, z.object({ state: z.unknown(), question: z.string().nullish() }))
    return { points: points.map(({ content }) => content), said: (await me.wimd.history({})).turns.map(({ text }) => text) }
  }
  const [one, two] = [await talk(), await talk()]
  expect(one.points.some(({ question }) => typeof question === 'string')).toBe(true)
  expect(two).toEqual(one)
})

describe.each(['openai', 'anthropic'] as const)('when %s', (lane) => {
  test.each(faults)('%s the rules answer as they would alone, and the person is told why', async (_name, deed, reason) => {
    // what is not slow has to come, however busy the machine is
    const patience = reason === 'slow' ? quick : { ...quick, firstByteMs: 10_000, totalMs: 18_000 }
    await using world = await openLaneWorld(() => deed, { patience })
    const [me, alone] = [await world.somebody(lane), await world.newSession()]
    const prompt = 'I was a nurse at Zorvantic Clinic from 2009 to 2019'
    for (const one of [me, alone]) await one.wimd.chat({ mode: 'fast_track' })
    const { places, result } = await streamed(me, { prompt })
    const { message, state } = await alone.wimd.chat({ prompt })
    expect(result).toMatchObject({ lane: 'rules', laneReason: reason, message, state })
    expect(places).toContain(0)
    const said = (await me.wimd.history({})).turns.filter(({ role, text }) => role === 'person' && text === prompt)
    expect(said).toHaveLength(1)
  })
})

test('a program that waits for a whole answer has it from the rules when the lane is slow', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { patience: { ...quick, firstByteMs: 30_000, totalMs: 30_000 } })
  const me = await world.somebody()
  expect(await me.wimd.chat({ prompt: 'I was a nurse' })).toMatchObject({ lane: 'rules', laneReason: 'slow' })
})

describe.each(dialects)('a lane slower than an answer waits, on %s', (engine) => {
  const slowly: Script = (asked, nth) => (taskOf(asked) === 'extract_facts' ? { after: 1800, deed: finds(asked, nth) } : idle(asked, nth))
  const patience = { ...quick, firstByteMs: 8000, totalMs: 8000 }
  const chips = async (me: Somebody) =>
    (await me.wimd.history({})).turns.filter(({ facts }) => facts.some(({ provenance }) => provenance === 'inferred'))

  test('what it finds stands in the talk at the next look, proposed, and the open question with it', async () => {
    await using world = await openLaneWorld(slowly, { engine, patience })
    const me = await world.somebody()
    await me.wimd.chat({ mode: 'fast_track' })
    const answer = await me.wimd.chat({ prompt: unheard })
    expect(answer).toMatchObject({ lane: 'rules', laneReason: 'slow', facts: [] })
    await expect.poll(async () => (await chips(me)).length, { timeout: 8000 }).toBe(1)
    const { turns, state } = await me.wimd.history({})
    const last = turns.at(-1)
    expect(last).toMatchObject({
      role: 'coach',
      lane: 'openai',
      laneReason: null,
      text: expect.stringContaining('I may have heard as well: Blorping the zibbles, Quonset Yard'),
      facts: [{ provenance: 'inferred', status: 'proposed', evidence: [{ quote: 'Blorping the zibbles at Quonset Yard' }] }],
    })
    expect([last?.cards, state]).toEqual([answer.cards, answer.state])
    expect((await me.wimd.analysis()).experience).toEqual([])
    await me.wimd.facts.update({ id: last?.facts[0]?.id ?? '', status: 'confirmed' })
    expect((await me.wimd.analysis()).experience).toMatchObject([{ title: 'Blorping the zibbles' }])
  })

  test('what became known meanwhile, or was said in a session that ended, is told no more', async () => {
    await using world = await openLaneWorld(slowly, { engine, patience })
    const [me, gone] = [await world.somebody(), await world.somebody()]
    for (const one of [me, gone]) await one.wimd.chat({ prompt: unheard })
    await gone.session.end()
    const none = { place: null, start: null, end: null, current: false, summary: null, occupationId: null }
    await me.wimd.facts.create({
      claim: { kind: 'experience', payload: { ...none, title: 'Blorping the zibbles', organisation: 'Quonset Yard', type: 'employed' } },
    })
    const { turns } = await me.wimd.history({})
    await expect.poll(async () => (await me.session.sent({})).sent.every(({ outcome }) => outcome !== 'sent'), { timeout: 8000 }).toBe(true)
    await expect.poll(() => chips(me)).toEqual([])
    expect((await me.wimd.history({})).turns).toHaveLength(turns.length)
  })
})

test('whoever waits is told their place, one after the other', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { lanes: { atOnce: 1 } })
  const people = await Promise.all([0, 1, 2].map(() => world.somebody()))
  const turns = await Promise.all(people.map((me) => streamed(me, { prompt: 'I was a nurse' })))
  expect(Math.max(...turns.flatMap(({ places }) => places))).toBeGreaterThan(1)
  for (const { places, result } of turns) expect([places.at(-1), result.lane]).toEqual([0, 'rules'])
})

test('whoever goes on without the lane is answered by the rules, once, and the request ends', async () => {
  await using world = await openLaneWorld(() => ({ silent: true }), { patience: { ...quick, firstByteMs: 30_000, totalMs: 30_000 } })
  const { key } = await world.somebody()
  const leaving = new AbortController()
  const asking = streamed(world.as(key, 'one', leaving.signal), { prompt: 'I was a nurse' })
  await expect.poll(() => world.provider.asked.length).toBeGreaterThan(0)
  leaving.abort()
  expect((await asking).result).toMatchObject({ lane: 'rules', laneReason: 'left' })
  await expect.poll(() => world.provider.left()).toBeGreaterThan(0)
  const again = await streamed(world.as(key, 'one'), { prompt: 'I was a nurse' })
  expect(again.result).toEqual((await asking).result)
  expect((await world.as(key).wimd.history({})).turns.filter(({ role }) => role === 'person')).toHaveLength(1)
})

describe.each(dialects)('on %s', (engine) => {
  test('a turn sent twice at once is asked about twice and stored once', async () => {
    await using world = await openLaneWorld(finds, { engine })
    const { key } = await world.somebody()
    const [one, two] = await Promise.all([0, 1].map(() => streamed(world.as(key, 'same'), { prompt: unheard })))
    expect(two?.result).toEqual(one?.result)
    const session = await world.app.openSession(key)
    expect((await world.as(key).wimd.history({})).turns.filter(({ role }) => role === 'person')).toHaveLength(1)
    expect(await world.app.parts.db.selectFrom('open_turns').select('id').where('session_id', '=', session.id).execute()).toEqual([])
  })

  test('what was acknowledged before a crash is answered by the rules, once its lease has passed', async () => {
    await using world = await openLaneWorld(idle, { engine })
    const { key } = await world.somebody()
    const session = await world.app.openSession(key)
    const call = { key: 'cut-off', procedure: 'wimd.stream', input: { prompt: 'I was a nurse' } }
    const now = world.app.parts.now()
    await world.app.ctx(session).aside((trx) =>
      insertOpenTurn(trx, session, {
        id: world.app.parts.newId(),
        content: { input: { type: 'say', text: 'I was a nurse' }, call },
        leaseUntil: new Date(now.getTime() + 10_000).toISOString(),
        createdAt: now.toISOString(),
      }),
    )
    const said = async () => (await world.as(key).wimd.history({})).turns.filter(({ role }) => role === 'person').map(({ text }) => text)
    expect(await said()).toEqual([])
    world.pass(11_000)
    expect(await said()).toEqual(['I was a nurse'])
    const again = await streamed(world.as(key, 'cut-off'), { prompt: 'I was a nurse' })
    expect(again.result).toMatchObject({ lane: 'rules', laneReason: 'broken' })
    expect(await said()).toEqual(['I was a nurse'])
  })

  test('what was sent is kept word for word, without contact data, and only its owner sees it', async () => {
    await using world = await openLaneWorld(idle, { engine })
    const [me, other] = [await world.somebody(), await world.newSession()]
    await me.wimd.facts.create({ claim: { kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } } })
    const prompt = 'I am Ines Carvalho, ines@example.org, and I was a nurse at Zorvantic Clinic'
    await streamed(me, { prompt })
    const { sent } = await me.session.sent({})
    expect(sent.map(({ task }) => task)).toEqual(expect.arrayContaining(['extract_facts', 'word_reply']))
    const wire = world.provider.asked.map(({ body }) => JSON.stringify(body)).join('\n')
    expect(sent.flatMap(({ words }) => words)).toEqual(expect.arrayContaining(world.provider.asked.map(({ user }: Asked) => user)))
    expect(sent.flatMap(({ instructions }) => instructions)).toEqual(
      expect.arrayContaining(world.provider.asked.map(({ system }) => system)),
    )
    expect(wire).toContain('Zorvantic')
    for (const word of ['Ines', 'Carvalho', 'ines@example.org']) expect(wire).not.toContain(word)
    expect(sent[0]).toMatchObject({
      lane: 'openai',
      host: new URL(world.provider.openaiUrl).host,
      outcome: 'answered',
      tokens: { input: 100, output: 20 },
    })
    expect(sent.some(({ hidden }) => hidden > 0)).toBe(true)
    expect((await other.session.sent({})).sent).toEqual([])
    const [first, ...rest] = sent
    expect((await me.session.sent({ cursor: first?.id ?? '' })).sent.map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
  })

  test('a name is hidden in the very message that tells it, in whichever language', async () => {
    await using world = await openLaneWorld(idle, { engine })
    for (const prompt of [
      'Ich heiße Jürgen Brandt und war Krankenpfleger in der Klinik Zorvantic',
      'Mein Name ist Jürgen Brandt, ich war Krankenpfleger in der Klinik Zorvantic',
      'My name is Jürgen Brandt and I was a nurse at Zorvantic Clinic',
    ])
      await streamed(await world.somebody(), { prompt })
    const wire = world.provider.asked.map(({ body }) => JSON.stringify(body)).join('\n')
    expect(wire).toContain('Zorvantic')
    for (const word of ['Jürgen', 'Brandt']) expect(wire).not.toContain(word)
  })

  test('what a session may spend in a day is never passed, and begins anew the next day', async () => {
    const laneBudget = { tokens: { session: 12_000, day: 1_000_000 }, money: { session: null, day: null } }
    await using world = await openLaneWorld(idle, { engine, laneBudget })
    const me = await world.somebody()
    const reasons: (string | null)[] = []
    for (let nth = 0; nth < 40 && reasons.at(-1) !== 'budget'; nth++)
      reasons.push((await streamed(me, { prompt: `I was a nurse in ward ${nth}` })).result.laneReason)
    expect(reasons[0]).toBeNull()
    expect(reasons.at(-1)).toBe('budget')
    const used = async () =>
      (await me.session.sent({ limit: 100 })).sent.reduce((sum, { tokens }) => sum + (tokens ? tokens.input + tokens.output : 0), 0)
    expect(await used()).toBeLessThanOrEqual(12_000)
    const asked = world.provider.asked.length
    await streamed(me, { prompt: 'I was a baker' })
    expect(world.provider.asked).toHaveLength(asked)
    world.pass(86_400_000)
    expect((await streamed(me, { prompt: 'I was a baker as well' })).result.laneReason).toBeNull()
  })

  test('what the server may spend in a day holds for all sessions together, in tokens and in money', async () => {
    const one = async (laneBudget: NonNullable<Parameters<typeof openLaneWorld>[1]>['laneBudget']) => {
      await using world = await openLaneWorld(idle, { engine, price: { input: 1, output: 4 }, ...(laneBudget ? { laneBudget } : {}) })
      const spends: (string | null)[] = []
      for (let nth = 0; nth < 30 && spends.at(-1) !== 'budget'; nth++) {
        const me = await world.somebody()
        spends.push((await streamed(me, { prompt: 'I was a nurse' })).result.laneReason)
      }
      const counts = await world.app.parts.db.selectFrom('daily_counts').select(['name', 'count']).where('name', 'like', 'lane_%').execute()
      return { spends, counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])) }
    }
    const tokens = await one({ tokens: { session: 100_000, day: 7000 }, money: { session: null, day: null } })
    expect(tokens.spends[0]).toBeNull()
    expect(tokens.spends.at(-1)).toBe('budget')
    expect(tokens.counts.lane_tokens).toBeLessThanOrEqual(7000)
    const money = await one({ tokens: { session: 100_000, day: 1_000_000 }, money: { session: null, day: 0.017 } })
    expect(money.spends[0]).toBeNull()
    expect(money.spends.at(-1)).toBe('budget')
    expect(money.counts.lane_money_micros).toBeLessThanOrEqual(17_000)
  })
})
