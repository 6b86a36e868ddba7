import type { ToldWork } from '@mosaic/core/linking/linkWork'
import { NearWords } from '@mosaic/core/linking/nearWords'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './people.ts'
import { toldWork } from './toldWork.ts'

const told = (title: string, more: Partial<ToldWork> = {}): ToldWork => ({ title, organisation: '', duties: [], isUnpaid: null, ...more })
const linked = (title: string, more: Partial<ToldWork> = {}) => vocabulary.linkWork(told(title, more), 5)
const first = (title: string, more: Partial<ToldWork> = {}) => linked(title, more)[0]?.occupationId

describe('the occupation that a piece of work was', () => {
  test('every title of ours leads to its own occupation', () => {
    const lost = vocabulary.occupations.filter(({ id, title }) => first(title, { isUnpaid: false }) !== id)
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test.each([
    ['Sofware Enginer', 'software-developer'],
    ['Care Asisstant', 'care-assistant'],
    ['Betriebselektroniker', 'electrician'],
    ['Dev Ops Engineer', 'devops-engineer'],
    ['Patissier and baker of wedding cakes', 'baker'],
  ])('a slip of the pen, a compound or a longer name hides nothing: "%s"', (title, id) => expect(first(title)).toBe(id))

  test('without a title, the duties and the place tell', () => {
    const duties = ['I kneaded dough and shaped loaves.', 'I watched the ovens and took out the bread.']
    expect(first('', { organisation: 'Corner Bakery', duties, isUnpaid: false })).toBe('baker')
  })

  test.each([
    ['I want to work with animals', 'animal-carer'],
    ['something with computers', 'it-support-technician'],
    ['Ich möchte etwas mit Kindern machen', 'playworker'],
  ])('what somebody wants leads to work that is near it: "%s"', (goal, id) => expect(first(goal, { isUnpaid: false })).toBe(id))

  test('words that nothing is near of lead nowhere', () => {
    expect(linked('Qwrtz Xyzzy')).toEqual([])
    expect(linked('')).toEqual([])
    expect(linked('I really have no idea')).toEqual([])
  })

  test('answers are ordered, scored from 0 to 1, as many as asked at most, and the same whatever the order of duties', () => {
    const word = fc.constantFrom('cooked', 'children', 'sold', 'repairs', 'nurse', 'the', 'Excel', 'garden', 'zzz', 'manager')
    const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    const work = fc.record({
      title: fc.oneof(sentence, fc.string()),
      organisation: sentence,
      duties: fc.array(sentence, { maxLength: 4 }),
      isUnpaid: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 9 }), (one, limit) => {
        const matches = vocabulary.linkWork(one, limit)
        expect(matches.length).toBeLessThanOrEqual(limit)
        for (const { score } of matches) expect(score).toSatisfy((value: number) => value > 0 && value <= 1)
        expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).toSorted((a, b) => b - a))
        const turned = vocabulary.linkWork({ ...one, duties: one.duties.toReversed() }, limit)
        expect(turned.map(({ score }) => score.toFixed(6))).toEqual(matches.map(({ score }) => score.toFixed(6)))
      }),
      { numRuns: 40 },
    )
  })
})

test('work told in a few words, in many places, is found first for two in three and among five for nine in ten', () => {
  const places = toldWork.map(([title, organisation, duties, id]) =>
    vocabulary.linkWork({ title, organisation, duties, isUnpaid: false }, 5).findIndex(({ occupationId }) => occupationId === id),
  )
  expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.66)
  expect(places.filter((place) => place >= 0).length / places.length).toBeGreaterThanOrEqual(0.91)
})

describe('unpaid work', () => {
  test.each([
    ['Preparing dinner for the family', 'cooking-meals'],
    ['Mowing lawns', 'cleaning-or-gardening'],
    ['Ironing', 'washing-or-mending-clothes'],
    ['Raising my two sons', 'caring-for-children'],
    ['Looking after my father with dementia', 'caring-for-sick-adults'],
    ['Dog walking', 'caring-for-pets'],
    ['Kassenwart im Verein', 'community-office-work'],
  ])('is known by what is done: "%s"', (title, id) => expect(first(title, { isUnpaid: true })).toBe(id))

  test('who it was for is told by the place and the words', () => {
    const cook = (organisation: string) => linked('Cooking', { organisation, isUnpaid: true })[0]
    expect(cook('My household')).toMatchObject({ occupationId: 'cooking-meals', for: 'household' })
    expect(cook('My neighbours')).toMatchObject({ occupationId: 'cooking-meals', for: 'others' })
    expect(cook('St Mary’s church, community lunch')).toMatchObject({ occupationId: 'cooking-meals', for: 'community' })
  })

  test('is no answer for paid work, and paid work stays one for unpaid', () => {
    expect(linked('Cooking', { isUnpaid: false }).map((match) => match.for)).not.toContain('household')
    expect(linked('Electrician', { isUnpaid: true }).map(({ occupationId }) => occupationId)).toContain('electrician')
  })

  test('never is the occupation behind a title', () => {
    for (const { title, alternateTitles } of vocabulary.unpaidWork)
      for (const name of [title, ...alternateTitles])
        expect(vocabulary.unpaidWork.map(({ id }) => id)).not.toContain(vocabulary.mapTitle(name)?.occupationId)
  })
})

describe('near words', () => {
  const words = ['electrician', 'elektroniker', 'gardener', 'teacher']
  const near = new NearWords(words)

  test('a known word is itself', () => {
    for (const word of words) expect(near.of(word)).toEqual([{ word, weight: 1 }])
  })

  test('one letter left out, doubled, changed or swapped still finds the word', () => {
    const slip = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('out', 'double', 'change', 'swap'))
    fc.assert(
      fc.property(slip, ([word, nat, kind]) => {
        const at = nat % (word.length - 1)
        const [head, letter, tail] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
        const made = {
          out: head + tail,
          double: head + letter + letter + tail,
          change: `${head}x${tail}`,
          swap: head + tail[0] + letter + tail.slice(1),
        }
        expect(near.of(made[kind as keyof typeof made]).map((one) => one.word)).toContain(word)
      }),
    )
  })

  test('a compound is its last part, and something else is nothing', () => {
    expect(near.of('betriebselektroniker')).toContainEqual({ word: 'elektroniker', weight: 0.8 })
    expect(near.of('philatelist')).toEqual([])
    expect(near.of('tea')).toEqual([])
  })
})
