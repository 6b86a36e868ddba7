import { insertOpenTurn } from '@mosaic/db/openTurns'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { finds, idle, openLaneWorld, streamed, unheard } from './laneWorld.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

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
})
