import { fitOf } from '@mosaic/core/fit/fit'
import { compareMatches, isFar, rankKey } from '@mosaic/core/fit/order'
import { describe, expect, test } from 'vitest'
import { ndcg, weightedKappa } from './gold/agreement.ts'
import { adviserGrades, employerGrades, goldPeople, goldPostings, pairOf } from './gold/read.ts'
import { vocabulary } from './people.ts'

const people = goldPeople()
const postings = goldPostings()
const [adviser, employer] = [adviserGrades(), employerGrades()]
const pairs = [...people.keys()].flatMap((person) => postings.map(({ id }) => pairOf(person, id)))
const gradeOf = (pair: string) => ((adviser.get(pair) ?? 0) + (employer.get(pair) ?? 0)) / 2

/** Every person's list as it is shown, each posting with the mean of both grades. */
const lists = [...people].map(([id, person]) => ({
  id,
  list: postings
    .map((posting) => ({ posting, fit: fitOf(person, posting, vocabulary) }))
    .toSorted(compareMatches)
    .map(({ posting, fit }) => ({ id: posting.id, grade: gradeOf(pairOf(id, posting.id)), isFar: isFar(rankKey(fit, posting)) })),
}))

describe('thirty people and forty postings, graded twice by hand', () => {
  test('are all there, and every grade is of one of them', () => {
    expect([people.size, postings.length]).toEqual([30, 40])
    const known = new Set(pairs)
    expect([...adviser.keys(), ...employer.keys()].filter((pair) => !known.has(pair))).toEqual([])
  })

  test('the two passes agree well, also where either saw something', () => {
    const graded = (some: readonly string[]) => some.map((pair) => [adviser.get(pair) ?? 0, employer.get(pair) ?? 0] as const)
    expect(weightedKappa(graded(pairs))).toBeGreaterThan(0.9)
    expect(weightedKappa(graded(pairs.filter((pair) => gradeOf(pair) > 0)))).toBeGreaterThan(0.7)
  })

  test('the lists have an NDCG@10 of .95 and more', () => {
    const each = lists.map(({ list }) =>
      ndcg(
        list.map(({ grade }) => grade),
        10,
      ),
    )
    expect(each.reduce((sum, value) => sum + value, 0) / each.length).toBeGreaterThanOrEqual(0.95)
  })

  const wrongAmong = (depth: number, counts: (one: (typeof lists)[number]['list'][number]) => boolean = () => true) =>
    lists.flatMap(({ id, list }) =>
      list
        .slice(0, depth)
        .filter((one) => one.grade === 0 && counts(one))
        .map((one) => `${id}: ${one.id}`),
    )

  test('no first five puts forward what both passes call wrong', () => {
    expect(wrongAmong(5, (one) => !one.isFar)).toEqual([])
  })

  test('where fewer than five are put forward, what follows is wrong in three places of 150 at most, and never in the first four', () => {
    expect(wrongAmong(4)).toEqual([])
    expect(wrongAmong(5).length).toBeLessThanOrEqual(3)
  })

  test('six of seven postings that the passes would lay before a person are put forward', () => {
    const graded = lists.flatMap(({ list }) => list.filter(({ grade }) => grade >= 2))
    expect(graded.filter((one) => !one.isFar).length / graded.length).toBeGreaterThanOrEqual(6 / 7)
  })
})
