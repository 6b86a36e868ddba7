import { setImmediate as tick } from 'node:timers/promises'
import { createTurns } from '@mosaic/documents/turns'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('one person’s many documents keep another’s waiting for one of them at most', async () => {
  const turns = createTurns(2)
  const order: string[] = []
  const go = (owner: string) =>
    turns.take(owner, async () => {
      order.push(owner)
      await tick()
    })
  const all = [...Array.from({ length: 50 }, () => go('a')), ...Array.from({ length: 50 }, () => go('b')), go('c')]
  await Promise.all(all)
  expect(order.indexOf('c')).toBeLessThan(5)
  expect(order).toHaveLength(101)
})

it('never more than two at a time nor two of one owner, and everybody has their turn, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ owner: fc.constantFrom('a', 'b', 'c', 'd'), fails: fc.boolean() })), async (asked) => {
      const turns = createTurns(2)
      const now: string[] = []
      let most = 0
      const endings = await Promise.allSettled(
        asked.map(({ owner, fails }) =>
          turns.take(owner, async () => {
            expect(now).not.toContain(owner)
            now.push(owner)
            most = Math.max(most, now.length)
            await tick()
            now.splice(now.indexOf(owner), 1)
            if (fails) throw new Error('told')
          }),
        ),
      )
      expect(endings.map(({ status }) => status)).toEqual(asked.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')))
      expect(most).toBeLessThanOrEqual(2)
    }),
  )
})
