import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const day = 86_400_000

describe.each(dialects)('on %s', (engine) => {
  test('a planned step is due on its day, keeps its history, and counts once it is done or due', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const today = new Date(Date.parse((await me.session.get()).createdAt))
    const inDays = (days: number) => new Date(today.getTime() + days * day).toISOString().slice(0, 10)
    expect((await me.wimd.metrics()).action).toMatchObject({ value: null, status: 'not_started' })

    const step = await me.wimd.actions.create({
      what: 'Ask Leila about the ward',
      when: inDays(2),
      ifThen: 'If it is Tuesday, then I write',
    })
    expect(step).toMatchObject({ status: 'open', due: false, when: inDays(2) })
    expect((await me.wimd.metrics()).action).toMatchObject({ status: 'too_early' })
    world.pass(3 * day)
    expect(await me.wimd.actions.list()).toMatchObject([{ id: step.id, due: true }])
    const missed = (await me.wimd.metrics()).action
    expect(missed.status).toBe('ok')

    const done = await me.wimd.actions.update({ id: step.id, status: 'done', note: 'She knows of a post' })
    expect(done.history.map(({ event }) => event)).toEqual(['planned', 'done'])
    const kept = (await me.wimd.metrics()).action
    expect(kept.value ?? 0).toBeGreaterThan(missed.value ?? 100)
  })

  test('a pause moves the days of open steps by its length and leaves the numbers as they were', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const today = new Date(Date.parse((await me.session.get()).createdAt))
    const inDays = (days: number) => new Date(today.getTime() + days * day).toISOString().slice(0, 10)
    await me.wimd.actions.create({ what: 'Ring the school', when: inDays(4), ifThen: 'If it is noon, then I ring' })
    const { id } = await me.wimd.actions.create({ what: 'Ask Leila', when: inDays(1) })
    await me.wimd.actions.update({ id, status: 'done' })
    world.pass(4 * day)
    const before = (await me.wimd.metrics()).action
    await me.session.update({ pause: true })
    world.pass(10 * day)
    const lasting = (await me.wimd.metrics()).action
    await me.session.update({ pause: false })
    const over = (await me.wimd.metrics()).action
    expect([lasting.value, over.value]).toEqual([before.value, before.value])
    expect((await me.wimd.actions.list()).map(({ when }) => when).toSorted()).toEqual([inDays(1), inDays(14)])
  })

  test('a moved step is due on its new day, and a dropped one counts nowhere', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { id } = await me.wimd.actions.create({ what: 'Write to the agency', when: '2020-01-01' })
    await expect(me.wimd.actions.update({ id, status: 'moved' })).rejects.toMatchObject({ cause: { code: 'invalid' } })
    expect(await me.wimd.actions.update({ id, status: 'moved', when: '2099-01-01', note: 'No time' })).toMatchObject({
      status: 'open',
      due: false,
      when: '2099-01-01',
    })
    await me.wimd.actions.update({ id, status: 'dropped' })
    expect(await me.wimd.actions.list()).toMatchObject([{ id, status: 'dropped', due: false }])
    expect((await me.wimd.metrics()).action.status).toBe('not_started')
  })
})
