import { mentionsIn } from '@mosaic/core/mentions/mentions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growsWithItsText } from './growth.ts'
import { vocabulary } from './people.ts'

const found = (text: string, kind: 'skill' | 'knowledge') =>
  mentionsIn(text, vocabulary)
    .filter((one) => one.kind === kind)
    .map((one) => one.text)

describe('something done', () => {
  test('a phrase goes from its verbs to what they are done to, and ends before its purpose', () => {
    expect(found('You will design and maintain booking systems to shorten our queues.', 'skill')).toContain(
      'design and maintain booking systems',
    )
    expect(found('Ability to work with suppliers in three countries', 'skill')).toEqual(['work with suppliers'])
    expect(found('- Preparing meals for forty residents', 'skill')).toEqual(['Preparing meals'])
  })

  test('what an employer says of itself and how to apply is no skill', () => {
    expect(mentionsIn('We build bridges and manage ports all over the world.', vocabulary)).toEqual([])
    expect(mentionsIn('Please send your CV and a cover letter before the deadline.', vocabulary)).toEqual([])
    expect(mentionsIn('Our benefits include a gym, Spanish lessons and a pension.', vocabulary)).toEqual([])
  })

  test('what others than the reader do is no skill of theirs', () => {
    const text = 'You will look after the tools that our teams use, so that they can sell boats, and we plan the next season.'
    expect(found(text, 'skill')).toEqual([])
    expect(found('You plan the next season so that we can sell boats', 'skill')).toEqual(['plan the next season'])
  })

  test('lines that were run together are read as lines', () => {
    const text = 'Ability to plan the next season Lead a team of four sail makers and keep the yard tidy Negotiate supplier contracts'
    expect(found(text, 'skill')).toEqual(expect.arrayContaining(['plan the next season', 'Negotiate supplier contracts']))
  })

  test('years of work are no work', () => {
    expect(found('Work experience in a yard, written and spoken Danish', 'skill')).toEqual([])
  })

  test('ways of being are told apart from people’s titles', () => {
    expect(found('You are proactive and a patient team player', 'skill')).toEqual(expect.arrayContaining(['proactive', 'team player']))
    expect(found('Strong interpersonal skills', 'skill')).toEqual(['interpersonal skills'])
  })
})

describe('a person’s own sentences', () => {
  const own = (text: string) => mentionsIn(text, vocabulary, 'person').map((one) => one.text)

  test('tell of what was done, in the first person or none', () => {
    expect(own('I trained six apprentices.')).toContain('trained six apprentices')
    expect(own('Negotiated contracts for the whole yard, repairing bicycles at weekends')).toEqual(
      expect.arrayContaining(['Negotiated contracts', 'repairing bicycles']),
    )
  })

  test('what is denied or only wished for is no mention', () => {
    expect(own('I have no experience with ballast water rules.')).toEqual([])
  })
})

describe('skills that words may mean', () => {
  const near = (phrase: string) => vocabulary.nearSkills(phrase, 4).map(({ label }) => label)

  test('the nearest first, by the rare words they share with a name', () => {
    expect(near('administered the medicines on the ward')[0]).toBe('Medication administration')
    expect(near('organised the rota for twelve volunteers')[0]).toBe('Rota planning')
    expect(vocabulary.nearSkills('Go', 1)).toMatchObject([{ label: 'Go (language)', score: 1 }])
  })

  test('nothing where nothing is near', () => {
    expect(near('ballast water rules')).toEqual([])
    expect(near('')).toEqual([])
  })

  test('at most as many as asked, scores falling, each once', () => {
    const found = vocabulary.nearSkills('deal with angry customers on the phone', 3)
    expect(found.length).toBeLessThanOrEqual(3)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(new Set(found.map(({ skillId }) => skillId)).size).toBe(found.length)
  })
})

describe('something known', () => {
  test('a field after a word that asks for it needs no dictionary', () => {
    expect(found('Knowledge of ballast water rules and shipyard law', 'knowledge')).toEqual(['ballast water rules', 'shipyard law'])
  })

  test('a name of the vocabulary is taken whole, with the words that make it narrower', () => {
    expect(found('Experience with Kafka, PostgreSQL or similar', 'knowledge')).toEqual(['Kafka', 'PostgreSQL'])
    expect(found('You use Python frameworks daily', 'knowledge')).toEqual(['Python frameworks'])
  })

  test('a name within a title names no skill', () => {
    expect(found('You will work beside a Java developer', 'knowledge')).toEqual([])
  })

  test('a language counts wherever it is asked for', () => {
    expect(found('You speak Polish and write clear English', 'knowledge')).toEqual(['Polish', 'English'])
  })
})

test('every mention stands where it says, in any text', () => {
  const pieces = fc.constantFrom(
    'You',
    'will',
    'design',
    'and',
    'maintaining',
    'Java',
    'experience',
    'with',
    ',',
    '.',
    '\n',
    '- ',
    '•',
    'skills',
    'é',
    '𝒳',
    '<',
    '(',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 80 }), (parts) => {
      const text = parts.join(' ')
      let last = 0
      for (const one of mentionsIn(text, vocabulary)) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.text).not.toBe('')
        expect(one.start).toBeGreaterThanOrEqual(last)
        last = one.start
      }
    }),
  )
})

test('time grows with the text, not with its square', () => {
  growsWithItsText(
    (text) => mentionsIn(text, vocabulary),
    'You will design and maintain systems with experience in Java and strong communication skills ',
    500,
  )
})
