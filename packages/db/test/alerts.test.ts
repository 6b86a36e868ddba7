import { alertTold, dueAlerts, endUnseenAlerts, putOffAlerts, seeAlerts } from '@mosaic/db/alerts'
import { finishRun, startRun, unfinishedSince } from '@mosaic/db/schedule'
import { writing } from '@mosaic/db/write'
import { describe, expect, test } from 'vitest'
import { dialects, openTestDatabase } from './database.ts'

const at = (minute: number) => `2026-11-28T09:${String(minute).padStart(2, '0')}:00.000Z`
const disk = { code: 'disk', about: null, text: 'Make room.' }
const feed = (about: string) => ({ code: 'feed', about, text: 'It did not answer.' })

describe.each(dialects)('alerts on %s', (dialect) => {
  test('what several instances see at once is one alert, and each is told of its beginning and its end', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const began = await Promise.all(['a', 'b', 'c', 'd'].map((name) => writing(db, (trx) => seeAlerts(trx, [disk, feed(name)], at(1)))))
    expect(began.flat().filter(({ code }) => code === 'disk')).toEqual([disk])
    expect((await dueAlerts(db, at(1), 10)).map(({ id }) => id)).toEqual(['disk', 'feed a', 'feed b', 'feed c', 'feed d'])
    expect(await dueAlerts(db, at(0), 10)).toEqual([])
    const [first] = await dueAlerts(db, at(1), 1)
    if (!first) throw new Error('one is due')
    await writing(db, (trx) => alertTold(trx, first, at(1)))
    await writing(db, (trx) => putOffAlerts(trx, at(1), { tries: 1, nextAt: at(3) }))
    expect(await dueAlerts(db, at(2), 10)).toEqual([])
    await writing(db, (trx) => seeAlerts(trx, [feed('a')], at(3)))
    expect((await dueAlerts(db, at(3), 10)).map(({ id, tries }) => [id, tries])).toContainEqual(['feed a', 1])

    const ended = await writing(db, (trx) => endUnseenAlerts(trx, at(2), at(4)))
    expect(ended.map(({ code, about }) => about ?? code).toSorted()).toEqual(['b', 'c', 'd', 'disk'])
    const due = await dueAlerts(db, at(4), 10)
    expect(due.map(({ id, beganAt, endedAt }) => [id, beganAt, endedAt])).toEqual([
      ['disk', at(1), at(4)],
      ['feed a', at(1), null],
    ])
    // it is there again before its end was told: what was told of it goes on
    await writing(db, (trx) => seeAlerts(trx, [disk], at(5)))
    await writing(db, (trx) => alertTold(trx, due[0] as (typeof due)[number], at(5)))
    expect((await db.selectFrom('alerts').select('id').orderBy('id').execute()).map(({ id }) => id)).toEqual(['disk', 'feed a'])
    expect((await dueAlerts(db, at(5), 10)).map(({ id }) => id)).toEqual(['feed a'])
  })

  test('a schedule is unfinished since the first run after one that came to its end', async () => {
    await using test = await openTestDatabase(dialect)
    const { db } = test
    const run = async (minute: number, isDone: boolean) => {
      await startRun(db, { name: 'purge', slot: at(minute), startedAt: at(minute) })
      if (isDone) await finishRun(db, { name: 'purge', slot: at(minute), finishedAt: at(minute + 1) })
    }
    expect(await unfinishedSince(db, 'purge')).toBeNull()
    await run(0, false)
    expect(await unfinishedSince(db, 'purge')).toBe(at(0))
    await run(5, true)
    expect(await unfinishedSince(db, 'purge')).toBeNull()
    await run(10, false)
    await run(15, false)
    expect(await unfinishedSince(db, 'purge')).toBe(at(10))
    expect(await unfinishedSince(db, 'sweep')).toBeNull()
  })
})
