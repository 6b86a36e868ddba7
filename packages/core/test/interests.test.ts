import { interestIn } from '@mosaic/core/coach/interests'
import { claimLabel } from '@mosaic/core/facts/label'
import { Interest } from '@mosaic/core/facts/schema'
import { fitOf } from '@mosaic/core/fit/fit'
import { activityIn, interestSets, projectInterests } from '@mosaic/core/person/interests'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { english, messageOf } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import { describe, expect, test } from 'vitest'
import { choiceFact, interestFact } from './cases.ts'
import { fact, personOf, postingOf, vocabulary } from './people.ts'

/** Somebody who likes what is earlier in the list more than what is later. */
const liking = (...order: Interest[]) =>
  interestSets.map((set) => {
    const [best = set[0], , worst = set[2]] = set.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    return fact({ kind: 'interest', payload: { label: 'choice', interest: null, choice: { among: [...set], best, worst } } })
  })
const carer = liking('social', 'investigative', 'artistic', 'realistic', 'conventional', 'enterprising')
const clerk = liking('conventional', 'enterprising', 'realistic', 'investigative', 'social', 'artistic')
const matchOf = (facts: Parameters<typeof personOf>[0], occupationId: string | null = 'registered-nurse') =>
  fitOf(personOf(facts), postingOf([], { occupationId }), vocabulary)

describe('sets of activities', () => {
  test('lay every kind before the person five times, each time by another activity, and every two kinds twice', () => {
    const shown = interestSets.flatMap((set) => set.map((interest) => activityIn(set, interest)))
    expect(new Set(shown).size).toBe(30)
    const together = (a: Interest, b: Interest) => interestSets.filter((set) => set.includes(a) && set.includes(b)).length
    const times = Interest.options.flatMap((a) => Interest.options.map((b) => together(a, b) - (a === b ? 3 : 0)))
    expect(new Set(times)).toEqual(new Set([2]))
  })

  test('have words for every activity in both languages', () => {
    const words = [english, german].map((catalogue) =>
      interestSets.flatMap((set) => set.map((one) => messageOf(catalogue, `do_${activityIn(set, one) ?? 'realistic_1'}`))),
    )
    for (const some of words) expect(new Set(some).size).toBe(30)
    expect(words[0]?.some((one) => words[1]?.includes(one))).toBe(false)
  })

  test('an answer reads as the two activities that it was about', () => {
    const [first] = interestSets
    if (!first) throw new Error('there are ten sets')
    expect(claimLabel(interestFact(first, 0))).toBe('Repair a bicycle, over Find out why something does not work')
    expect(claimLabel(interestFact(first, 0), german)).toBe('Ein Fahrrad reparieren, mehr als Herausfinden, warum etwas nicht geht')
  })

  test('are no line of a résumé; what is told in own words is', () => {
    const told = fact({ kind: 'interest', payload: { label: 'Chess', interest: 'investigative', choice: null } })
    expect(composeCanonical([...carer, told]).document.interests).toEqual([{ name: 'Chess' }])
  })
})

describe('interests in the fit', () => {
  test('keep their numbers, apart from values and half of the component', () => {
    const { interests, values, components } = matchOf(carer)
    expect(interests).toMatchObject({ value: 0.794819, interval: [0.660181, 0.881248], basis: 'estimate' })
    expect(values.value).toBeNull()
    expect(components.find(({ id }) => id === 'values')).toMatchObject({ value: 0.794819, known: 0.5, weight: 0.15 })
    const both = matchOf([...carer, ...[0, 1, 2, 3, 4].map((at) => choiceFact(['achievement', 'independence', 'recognition'], at))])
    expect(both.interests).toEqual(interests)
  })

  test('tell the same work apart by what somebody likes', () => {
    const [nurse, books] = [matchOf(carer).interests.value ?? 0, matchOf(carer, 'bookkeeper').interests.value ?? 0]
    expect(nurse).toBeGreaterThan(0.7)
    expect(books).toBeLessThan(0.4)
    expect(matchOf(clerk, 'bookkeeper').interests.value).toBeGreaterThan(0.7)
    expect(matchOf(clerk).interests.value).toBeLessThan(0.5)
  })

  test('are unknown before four kinds are settled, from own words alone, and where the work is not known', () => {
    expect(matchOf(carer.slice(0, 2)).interests.value).toBeNull()
    expect(
      matchOf([fact({ kind: 'interest', payload: { label: 'Chess', interest: 'investigative', choice: null } })]).interests.value,
    ).toBeNull()
    expect(matchOf(carer, null).interests).toEqual({ value: null, interval: null, typical: [], basis: null })
  })

  test('are a reason of their own, and a question of their own while they are open', () => {
    expect(matchOf(carer).why.map(({ text }) => text)).toContain('The work is made of what you like doing.')
    expect(matchOf(clerk).whyNot.map(({ text }) => text)).toContain('The work is made of other things than you like doing most.')
    expect(matchOf([]).ask.find(({ id }) => id === 'interests')).toMatchObject({ gain: 7.5, text: 'What do you like doing more?' })
    expect(matchOf(carer).ask.map(({ id }) => id)).not.toContain('interests')
  })
})

test('own words are of a kind only where one is clearly meant', () => {
  expect(
    ['I play the guitar', 'Ich arbeite gern im Garten', 'chess', 'Ich gehe gern tanzen', 'music and gardening'].map(interestIn),
  ).toEqual(['artistic', 'realistic', 'investigative', null, null])
  const told = fact({ kind: 'interest', payload: { label: 'chess', interest: 'investigative', choice: null } })
  expect(projectInterests([told] as Parameters<typeof projectInterests>[0]).answered).toBe(0)
})
