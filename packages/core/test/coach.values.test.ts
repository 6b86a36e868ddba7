import { expect, test } from 'vitest'
import { Talk } from './talk.ts'

test('in depth, values are asked three at a time until the first two stand apart or ten sets are answered', () => {
  const rank = ['support', 'relationships', 'achievement', 'independence', 'working_conditions', 'recognition']
  const talk = new Talk().say('discovery please')
  let sets = 0
  for (let turn = 0; turn < 80 && talk.state.state !== 'delta_review'; turn++) {
    if (talk.state.asked !== 'values_set') {
      talk.say(talk.state.asked === 'goal' ? 'I want to be a nurse' : 'skip')
      continue
    }
    const offered = (talk.cards[0]?.answers ?? []).map(({ value }) => value).filter((value) => value !== 'skip')
    const sorted = offered.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b))
    const isFirst = offered.length === 3
    if (isFirst) sets++
    talk.take({ type: 'tap', cardId: 'slot:values_set', answer: (isFirst ? sorted[0] : sorted.at(-1)) ?? '' })
  }
  const choices = talk.known.filter((fact) => fact.kind === 'value')
  expect(sets).toBeGreaterThanOrEqual(4)
  expect(sets).toBeLessThanOrEqual(10)
  expect(choices).toHaveLength(sets)
  expect(talk.asked).not.toContain('values_most')
})

test('the two values that lead are weighed in scenes, and a side may be taken by words', () => {
  const rank = ['support', 'relationships', 'achievement', 'independence', 'working_conditions', 'recognition']
  const talk = new Talk().say('discovery please')
  for (let turn = 0; turn < 80 && talk.state.asked !== 'values_trade'; turn++) {
    const offered = (talk.cards[0]?.answers ?? []).map(({ value }) => value).toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b))
    const among = offered.filter((value) => value !== 'skip')
    if (talk.state.asked === 'values_set')
      talk.take({ type: 'tap', cardId: 'slot:values_set', answer: (among.length === 3 ? among[0] : among.at(-1)) ?? '' })
    else talk.say('skip')
  }
  expect(talk.said.at(-1)).toMatch(/^Two posts, alike in everything but this/)
  expect(talk.cards[0]?.answers.map(({ value }) => value)).toEqual(['support', 'relationships', 'skip'])
  talk.say('the second one')
  expect(talk.known.at(-1)).toMatchObject({ choice: { best: 'relationships', worst: 'support', scene: 1 } })
  talk.say('a team with a fair boss')
  expect(talk.known.at(-1)).toMatchObject({ choice: { best: 'support', worst: 'relationships', scene: 2 } })
  expect(talk.state.asked).toBe('values_trade')
  talk.say('skip')
  expect(talk.state.asked).not.toBe('values_trade')
})

test('in depth, activities are asked three at a time after values, and leaving one out leaves all out', () => {
  const through = (answers: number) => {
    const talk = new Talk().say('discovery please')
    let taps = 0
    for (let turn = 0; turn < 120 && talk.state.state !== 'delta_review'; turn++) {
      const offered = (talk.cards.find(({ id }) => id === 'slot:interests_set')?.answers ?? []).map(({ value }) => value)
      if (talk.state.asked !== 'interests_set') talk.say(talk.state.asked === 'goal' ? 'I want to be a nurse' : 'skip')
      else talk.take({ type: 'tap', cardId: 'slot:interests_set', answer: taps++ < 2 * answers ? (offered[0] ?? '') : 'skip' })
    }
    return talk
  }
  const some = through(2)
  expect(some.known.filter((fact) => fact.kind === 'interest')).toHaveLength(2)
  expect(some.asked.filter((name) => name === 'interests_set')).toHaveLength(2 * 2 + 1)
  expect(some.asked.indexOf('values_set')).toBeLessThan(some.asked.indexOf('interests_set'))
  const all = through(20)
  expect(all.known.filter((fact) => fact.kind === 'interest').length).toBeGreaterThanOrEqual(4)
  expect(all.known.filter((fact) => fact.kind === 'interest').length).toBeLessThanOrEqual(10)
})

test('the fast track never asks for interests', () => {
  const talk = new Talk().say('fast').say('baker').say('2015 2020').say('I want to be an electrician')
  for (let turn = 0; turn < 40 && talk.state.state !== 'delta_review'; turn++) talk.say('skip')
  expect(talk.asked).not.toContain('interests_set')
  expect(talk.asked).not.toContain('interests')
})

test('the two values that matter most are asked one after the other, then the least', () => {
  const talk = new Talk().say('fast').say('baker').say('2015 2020').say('electrician')
  for (let turn = 0; turn < 6 && talk.state.asked !== 'values_most'; turn++) talk.say('skip')
  talk.take({ type: 'tap', cardId: 'slot:values_most', answer: 'support' })
  expect(talk.state.asked).toBe('values_most')
  talk.take({ type: 'tap', cardId: 'slot:values_most', answer: 'relationships' })
  expect(talk.state.asked).toBe('values_least')
})
