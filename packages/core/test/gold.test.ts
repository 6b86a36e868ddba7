import { fitOf } from '@mosaic/core/fit/fit'
import { compareMatches, rankKey } from '@mosaic/core/fit/order'
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
    .map(({ posting, fit }) => ({ id: posting.id, grade: gradeOf(pairOf(id, posting.id)), certainty: rankKey(fit, posting).certainty })),
}))

/** A number with a band, a provisional one of 65 and more, or the person's own kind of work: what is put forward. */
const putForward = 2

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

  test('the lists have an NDCG@10 of .85 and more', () => {
    const each = lists.map(({ list }) =>
      ndcg(
        list.map(({ grade }) => grade),
        10,
      ),
    )
    expect(each.reduce((sum, value) => sum + value, 0) / each.length).toBeGreaterThanOrEqual(0.85)
  })

  test('nothing is put forward in a first five that both passes call wrong, and nothing wrong stands in a first three at all', () => {
    const wrong = lists.flatMap(({ id, list }) =>
      list
        .slice(0, 5)
        .filter(({ grade, certainty }, at) => grade === 0 && (certainty <= putForward || at < 3))
        .map((one) => `${id}: ${one.id}`),
    )
    expect(wrong).toEqual([])
  })
})
