import { anyOf } from '@mosaic/core/postings/phrases'
import { expect, test } from 'vitest'

const found = (phrase: string, text: string) => anyOf({ en: phrase }).exec(text)?.[0]

test.each([
  ['own decisions', 'You take Own Decisions.', 'Own Decisions'],
  ['close knit', 'a close-knit team', 'close-knit'],
  ['rota', 'on-call rotation', undefined],
  ['mentor*', 'mentoring for all', 'mentoring'],
  ['recogni[s|z]ed', 'you are recognised', 'recognised'],
  ['(legally )authori[s|z]ed to work', 'legally authorized to work', 'legally authorized to work'],
  ["you('ll) need", 'what you’ll need', 'you’ll need'],
  ['u.s. citizen', 'a U.S. citizen', 'U.S. citizen'],
  ['u.s. citizen', 'a uxsx citizen', undefined],
  ['paid [sick|leave], pension', 'a pension', 'pension'],
  ['fähig', 'unfähig', undefined],
] as const)('"%s" in "%s" is found as whole words, as it is written', (phrase, text, words) => expect(found(phrase, text)).toBe(words))

test('every language counts, each by its own list', () => {
  const words = anyOf({ en: 'required', de: 'erforderlich', fr: 'exigé*' })
  expect(['Required', 'ist erforderlich', 'exigée'].map((text) => words.test(text))).toEqual([true, true, true])
})
