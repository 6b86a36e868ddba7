import type { CoachInput } from '@mosaic/core/coach/state'
import { english, messageOf } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Talk } from './talk.ts'

const inputs = fc.array(
  fc.oneof(
    fc.string({ maxLength: 80 }).map((text): CoachInput => ({ type: 'say', text })),
    fc
      .constantFrom(
        'fast',
        'discovery',
        'skip',
        'I was a nurse since 2015',
        'remote',
        'back',
        "that's wrong",
        '7',
        'I want to be a teacher by 2027',
        'no',
      )
      .map((text): CoachInput => ({ type: 'say', text })),
    fc
      .tuple(
        fc.constantFrom('mode', 'slot:remote', 'slot:values_most', 'slot:goal_confidence', 'skill:python', 'slot:nonsense', 'x'),
        fc.constantFrom('used', 'any', 'skip', 'remote', '3', 'support', 'fast_track'),
      )
      .map(([cardId, answer]): CoachInput => ({ type: 'tap', cardId, answer })),
  ),
  { maxLength: 15 },
)

test('whatever is said, nothing throws, every quote stands in the words, and replaying gives the same state', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const live = new Talk()
      for (const input of all) live.take(input)
      const replayed = new Talk()
      for (const input of live.inputs.slice(1)) replayed.take(input)
      expect(replayed.state).toEqual(live.state)
    }),
    { numRuns: 200 },
  )
})

const lastLine = (words: string | undefined) => words?.split('\n').at(-1)

const unmoving = ['wrong', 'wrong_none', 'question', 'who', 'thanked', 'greeted', 'back_none', 'vented'] as const

test('no question answered in words comes twice in a row, but the card with two places', () => {
  fc.assert(
    fc.property(inputs, (all) => {
      const talk = new Talk()
      for (const input of all) if (input.type === 'say') talk.take(input)
      const twice = talk.asked.filter(
        (slot, at) =>
          slot !== null &&
          slot !== 'skills' &&
          slot !== 'mode' &&
          slot !== 'values_most' &&
          slot !== 'values_set' &&
          slot !== 'interests_set' &&
          slot === talk.asked[at - 1] &&
          // the same is asked of another role when that one was told meanwhile
          lastLine(talk.said[at]) === lastLine(talk.said[at - 1]),
      )
      const unmoved = talk.said.filter((words) => unmoving.some((id) => words.startsWith(messageOf(english, id))))
      expect(twice.length).toBeLessThanOrEqual(unmoved.length)
    }),
    { numRuns: 200 },
  )
})

test('nothing it says praises or shouts', () => {
  for (const { messages } of [english, german])
    for (const [id, words] of Object.entries(messages))
      expect(words, id).not.toMatch(/!|great|awesome|well done|oops|super|toll|prima|klasse/i)
})
