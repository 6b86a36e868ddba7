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
})
