import { NarrowColumn } from '@mosaic/ranking/column'
import { Lists } from '@mosaic/ranking/lists'
import { SkillLists, stretch } from '@mosaic/ranking/skillLists'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Numbers that rise by little and by much, the same one twice now and then. */
const rising = fc
  .array(fc.oneof(fc.nat(3), fc.nat(100), fc.nat(70_000)), { maxLength: 200 })
  .map((steps) => steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0)))

test('a list gives back what was put into it, each number once, whatever else is put into others', () => {
  fc.assert(
    fc.property(fc.array(rising, { maxLength: 6 }), (lists) => {
      const kept = new Lists()
      const longest = Math.max(0, ...lists.map((list) => list.length))
      for (let at = 0; at < longest; at++)
        for (const [number, list] of lists.entries()) if (at < list.length) kept.add(number, list[at] as number)
      const out = new Uint32Array(longest + 1)
      for (const [number, list] of lists.entries()) {
        const numbers = [...new Set(list)]
        expect(kept.count(number)).toBe(numbers.length)
        expect([...out.subarray(0, kept.read(number, out))]).toEqual(numbers)
      }
    }),
  )
})

test('postings are counted stretch by stretch, once for each line that asks', () => {
  fc.assert(
    fc.property(fc.array(rising, { minLength: 1, maxLength: 4 }), (lists) => {
      const kept = new SkillLists()
      const all = lists.flatMap((list, number) => [...new Set(list)].map((posting) => ({ number, posting })))
      for (const { number, posting } of all.toSorted((a, b) => a.posting - b.posting)) expect(kept.add(number, posting)).toBe(true)
      const readers = lists.map((_, number) => kept.reader(number))
      for (let begin = 0; begin < kept.stretches * stretch; begin += stretch) {
        const sums = new Int32Array(stretch)
        for (const reader of readers) reader.addTo(sums, 1)
        const counted = [...sums.entries()].filter(([, sum]) => sum > 0)
        const expected = Map.groupBy(
          all.filter(({ posting }) => posting >= begin && posting < begin + stretch),
          ({ posting }) => posting - begin,
        )
        expect(counted).toEqual([...expected].map(([place, asking]) => [place, asking.length]).toSorted(([a = 0], [b = 0]) => a - b))
      }
    }),
    { numRuns: 30 },
  )
})

test('a list that most of very many postings are on is read to its end', () => {
  const kept = new SkillLists()
  const count = stretch * 4
  for (let posting = 0; posting < count; posting++) kept.add(0, posting)
  const reader = kept.reader(0)
  let counted = 0
  for (let begin = 0; begin < count; begin += stretch) {
    const sums = new Int32Array(stretch)
    reader.addTo(sums, 1)
    counted += sums.reduce((sum, one) => sum + one, 0)
  }
  expect(counted).toBe(count)
})

test('a column keeps what it has when a number comes that needs more room', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0xffffffff)), { maxLength: 600 }), (numbers) => {
      const column = new NarrowColumn()
      for (const number of numbers) column.push(number)
      expect([...column.data.subarray(0, column.length)]).toEqual(numbers)
    }),
  )
})
