import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

describe.each(dialects)('on %s', (engine) => {
  test('an empty list names each filter that emptied it, how many are there without it, and the posting that comes nearest', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { total, opportunities } = await me.ob.opportunities({ location: 'Leeds' })
    expect(total).toBeGreaterThan(0)
    const empty = await me.ob.opportunities({ location: 'Leeds', q: 'nowhere-to-be-found' })
    expect(empty).toMatchObject({ opportunities: [], total: 0 })
    expect(empty.suggestions).toMatchObject([
      { filter: 'q', count: total, nearest: { jobId: opportunities[0]?.jobId, role: opportunities[0]?.role, has: null } },
    ])
    const fit = await me.ob.opportunities({ location: 'Leeds', minFit: 99 })
    expect(fit.suggestions[0]).toMatchObject({ filter: 'min_fit', count: total, nearest: { jobId: opportunities[0]?.jobId } })
    expect((await me.ob.opportunities({ location: 'Leeds' })).suggestions).toEqual([])
  })

  test('where each of several filters empties the list by itself, the fewest that have to go together are named', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const all = await me.ob.opportunities({})
    const { total: inLeeds } = await me.ob.opportunities({ location: 'Leeds' })
    const two = await me.ob.opportunities({ minFit: 99, q: 'zzzz' })
    expect(two.suggestions).toMatchObject([
      {
        filter: 'q',
        filters: ['q', 'min_fit'],
        text: `Without the words "zzzz" and a fit of at least 99: ${all.total}.`,
        count: all.total,
        nearest: { jobId: all.opportunities[0]?.jobId },
      },
    ])
    const three = await me.ob.opportunities({ minFit: 99, q: 'zzzz', location: 'Leeds' })
    expect(three.suggestions).toMatchObject([{ filters: ['q', 'min_fit'], count: inLeeds }])
    const nowhere = await me.ob.opportunities({ minFit: 99, q: 'zzzz', location: 'Atlantis' })
    expect(nowhere.suggestions).toMatchObject([{ filters: ['q', 'location', 'min_fit'], count: all.total }])
  })
})
