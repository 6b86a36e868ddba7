import { type Amount, amountsIn } from '@mosaic/core/resume/gate/amounts'
import { doubtNumber, turnedRound } from '@mosaic/core/resume/gate/numbers'
import { clausesOf } from '@mosaic/core/resume/gate/words'
import { reason as told } from '@mosaic/core/sentences/reason'
import { describe, expect, test } from 'vitest'

const amount = (value: number, given: Partial<Amount> = {}): Amount => ({
  value,
  written: String(value),
  unit: '',
  bound: 'exact',
  counted: ['patient'],
  before: [],
  after: [],
  per: null,
  end: null,
  ...given,
})
const result = (said: Amount, ...facts: Amount[]) => doubtNumber(said, facts)?.result ?? null
const reason = (said: Amount, ...facts: Amount[]) => doubtNumber(said, facts)?.reason
const bound = (value: number, of: Amount['bound']) => amount(value, { bound: of })

describe('a figure that no fact carries is blocked, whatever is close to it', () => {
  test('by itself it is the fact’s own, and weaker where the fact had a bound that says less', () => {
    expect([27, 28, 29].map((value) => result(amount(value), amount(28)))).toEqual(['block', null, 'block'])
    expect((['upper', 'less', 'about'] as const).map((of) => reason(amount(28), bound(28, of)))).toEqual([
      told('looser', 'upper', '28'),
      told('looser', 'less', '28'),
      told('looser', 'about', '28'),
    ])
    expect((['lower', 'more'] as const).map((of) => result(amount(28), bound(28, of)))).toEqual([null, null])
    // one fact that has it exactly is enough
    expect(result(amount(28), bound(28, 'upper'), amount(28))).toBeNull()
  })

  test('“about” is within a tenth of the fact, both ways', () => {
    expect([179, 180, 220, 221].map((value) => result(bound(value, 'about'), amount(200)))).toEqual(['block', null, null, 'block'])
  })

  test('“at least” and “over” stay under the fact and within a quarter of it; an upper bound is never lifted', () => {
    expect([149, 150, 200, 201].map((value) => result(bound(value, 'lower'), amount(200)))).toEqual(['block', null, null, 'block'])
    expect([149, 150, 199, 200].map((value) => result(bound(value, 'more'), amount(200)))).toEqual(['block', null, null, 'block'])
    expect(result(bound(200, 'more'), bound(200, 'more'))).toBeNull()
    expect(result(bound(200, 'more'), bound(200, 'lower'))).toBe('block')
    expect([result(bound(190, 'lower'), bound(200, 'upper')), result(bound(190, 'more'), bound(200, 'upper'))]).toEqual(['block', 'block'])
  })

  test('“under” stays over the fact and within a quarter, never over a lower bound; “up to” is the fact’s own figure', () => {
    expect([200, 201, 266, 267].map((value) => result(bound(value, 'less'), amount(200)))).toEqual(['block', null, null, 'block'])
    expect([200, 201].map((value) => result(bound(value, 'less'), amount(150)))).toEqual([null, 'block'])
    expect(result(bound(200, 'less'), bound(200, 'less'))).toBeNull()
    expect((['more', 'lower'] as const).map((of) => result(bound(220, 'less'), bound(200, of)))).toEqual(['block', 'block'])
    expect([199, 200, 201].map((value) => result(bound(value, 'upper'), amount(200)))).toEqual(['block', null, 'block'])
    expect((['more', 'lower'] as const).map((of) => result(bound(200, 'upper'), bound(200, of)))).toEqual(['block', 'block'])
  })

  test('of another unit it is another figure', () => {
    expect(reason(amount(28, { unit: '%' }), amount(28))).toEqual(told('noNumber', '28'))
    expect(result(amount(28, { unit: '%' }), amount(28, { unit: '%' }))).toBeNull()
  })
})

describe('a figure counts what the fact counts, as often and at the same end', () => {
  const counting = (...counted: string[]) => amount(28, { counted })

  test('all words of the one are among those of the other', () => {
    expect(result(counting('patient'), counting('elderly', 'patient'))).toBeNull()
    expect(result(counting('elderly', 'patient'), counting('patient'))).toBeNull()
    expect(reason(counting('nurse'), counting('patient'))).toEqual(told('countsElse', '28'))
    expect(result(counting('elderly', 'nurse'), counting('elderly', 'patient'))).toBe('block')
  })

  test('where neither tells what, the words before it do, else those beside it', () => {
    const beside = (before: string[], after: string[] = [], counted: string[] = []) => amount(28, { before, after, counted })
    expect(result(beside(['cost']), beside(['cost']))).toBeNull()
    expect(result(beside(['cost']), beside(['wait'], ['cost']))).toBeNull()
    expect(result(beside(['cost'], ['year']), beside(['wait'], ['year']))).toBe('block')
    expect(result(beside([], ['ward']), beside([], ['ward']))).toBeNull()
    expect(result(beside([], ['ward']), beside([], ['desk']))).toBe('block')
    expect(result(beside([], [], ['patient']), beside(['patient']))).toBeNull()
    expect(result(beside([], [], ['patient']), beside(['desk'], ['patient']))).toBe('block')
    expect(result(beside([]), beside(['desk']))).toBeNull()
  })

  test('a rate is the fact’s, and none may be added', () => {
    const per = (of: string | null) => amount(28, { per: of })
    expect([result(per('day'), per('day')), result(per(null), per('day'))]).toEqual([null, null])
    expect([reason(per('day'), per('week')), reason(per('day'), per(null))]).toEqual([
      told('noRate', '28', 'day'),
      told('noRate', '28', 'day'),
    ])
  })

  test('where it began is not where it ended, nor the difference', () => {
    const end = (of: Amount['end']) => amount(9, { end: of })
    for (const one of ['from', 'to', 'by'] as const) {
      expect([result(end(one), end(one)), result(end(one), end(null)), result(end(null), end(one))]).toEqual([null, null, null])
      const others = (['from', 'to', 'by'] as const).filter((other) => other !== one)
      expect(others.map((other) => result(end(one), end(other)))).toEqual(['block', 'block'])
    }
    expect(reason(end('to'), end('from'))).toEqual(told('otherEnd', '9', 'from'))
  })
})

describe('a figure goes the way that the facts have it go', () => {
  const clauseIn = (text: string) => {
    const [clause] = clausesOf(text, 'en')
    if (!clause) throw new Error('there is no clause')
    return clause
  }
  const turned = (text: string, ...facts: string[]) => {
    const said = clauseIn(text)
    const [figure = amount(0)] = amountsIn(said, 'en')
    return turnedRound(said, facts.map(clauseIn), figure, (clause) => amountsIn(clause, 'en'))
  }

  test('what was cut is not raised, nor the other way round', () => {
    expect(turned('Raised costs by 12 %', 'Cut costs by 12 %')).toEqual(told('otherWay', 'down'))
    expect(turned('Cut sales by 12 %', 'Increased sales by 12 %')).toEqual(told('otherWay', 'up'))
    expect(turned('Reduced costs by 12 %', 'Cut costs by 12 %')).toBeNull()
  })

  test('nothing is said of it where one of them tells no way, or another figure', () => {
    expect(turned('Costs of 12 %', 'Cut costs by 12 %')).toBeNull()
    expect(turned('Raised costs by 12 %', 'Costs of 12 %')).toBeNull()
    expect(turned('Raised costs by 12 %', 'Cut costs by 12 %', 'Costs of 12 %')).toBeNull()
    expect(turned('Raised costs by 12 %', 'Cut costs by 13 %')).toBeNull()
    expect(turned('Raised costs by 12 %', 'Cut costs by 12')).toBeNull()
    expect(turned('Raised sales and cut costs by 12 %', 'Cut costs by 12 %')).toBeNull()
  })
})
