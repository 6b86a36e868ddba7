import { Readable } from 'node:stream'
import { createContext } from '@mosaic/api/context'
import { type App, compose } from '@mosaic/services/compose'
import { receiveUpload } from '@mosaic/services/uploads/receive'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type World } from './world.ts'

afterAll(closeWorlds)

const quiet = { info() {}, error() {} }

/** Another instance on the same data that dies whenever it reads, and how often it began. */
function dying({ app }: World) {
  const read = vi.fn(() => Promise.reject(new Error('this instance died')))
  return { read, app: compose({ ...app.parts, log: quiet, reader: { ...app.parts.reader, read } }) }
}

/** One more instance on the same data, and how many documents it has read. */
function healthy({ app }: World) {
  const read = vi.fn(app.parts.reader.read)
  return { read, app: compose({ ...app.parts, reader: { ...app.parts.reader, read } }) }
}

/** Uploads to an instance that dies while it reads. */
async function cutOff(world: World, key: string): Promise<string> {
  const { app } = dying(world)
  const source = Readable.from([Buffer.from('Marta Kowalska\n\nSkills\nExcel, Forklift driving')])
  return (await receiveUpload(app.ctx(await app.openSession(key)), { filename: 'cv.txt', source })).file.id
}

/** Any request of the person's: it opens their session, and asks for nothing to do with files. */
async function ask(app: App, key: string): Promise<void> {
  const context = createContext({
    app,
    key,
    via: 'bearer',
    requestId: 'test',
    idempotencyKey: null,
    signal: new AbortController().signal,
    setCookie() {},
    clearCookie() {},
    async spend() {},
  })
  await context.openSession()
  await context.close()
}

describe.each(dialects)('a reading that a crash cut off, on %s,', (engine) => {
  test('is taken up by the next request of any kind on any instance, by one of several at once', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const id = await cutOff(world, me.key)
    const [one, two] = [healthy(world), healthy(world)]

    await ask(one.app, me.key)
    expect(one.read).not.toHaveBeenCalled()
    world.pass(31_000)
    await Promise.all([one, two, one, two].map(({ app }) => ask(app, me.key)))
    expect(one.read.mock.calls.length + two.read.mock.calls.length).toBe(1)
    const { status, facts } = await me.wimd.uploads.get({ id })
    expect(status).toBe('ready')
    expect(facts.length).toBeGreaterThan(0)

    world.pass(31_000)
    await ask(one.app, me.key)
    expect(one.read.mock.calls.length + two.read.mock.calls.length).toBe(1)
  })

  test('has failed after three attempts, and says why', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const id = await cutOff(world, me.key)
    const dead = dying(world)
    for (let attempt = 2; attempt <= 3; attempt++) {
      world.pass(31_000)
      await ask(dead.app, me.key)
    }
    expect(dead.read).toHaveBeenCalledTimes(2)
    world.pass(31_000)
    const last = healthy(world)
    await ask(last.app, me.key)
    expect(last.read).not.toHaveBeenCalled()
    expect(await me.wimd.uploads.get({ id })).toMatchObject({ status: 'failed', findings: [{ code: 'reader_failed' }] })
  })

  test('is nobody else’s to take up', async () => {
    await using world = await openWorld(engine)
    const [me, other] = [await world.newSession(), await world.newSession()]
    await cutOff(world, me.key)
    world.pass(31_000)
    const instance = healthy(world)
    await ask(instance.app, other.key)
    expect(instance.read).not.toHaveBeenCalled()
  })
})
