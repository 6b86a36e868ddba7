import { slots } from '@mosaic/core/coach/slots/next'
import { expect, test } from 'vitest'
import { Talk } from './talk.ts'

test('it opens by itself with the two ways', () => {
  const talk = new Talk()
  expect(talk.said[0]).toBe('hi — prefer fast track or discovery?')
  expect(talk.cards[0]?.answers.map(({ value }) => value)).toEqual(['fast_track', 'discovery'])
})

test('a nurse who says everything at once is understood at once', () => {
  const talk = new Talk()
    .say('quick please')
    .say("I'm a nurse. I'm looking for a community nurse job in Leeds, part-time, at least £30,000 a year")
  expect(talk.known).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'experience', title: 'Nurse' }),
      expect.objectContaining({ kind: 'goal', occupationId: 'community-nurse' }),
      expect.objectContaining({ kind: 'constraint', dimension: 'hours', value: 'part-time' }),
      expect.objectContaining({ kind: 'constraint', dimension: 'salary_floor', amount: 30_000, unit: 'GBP/year' }),
      expect.objectContaining({ kind: 'constraint', dimension: 'place', value: 'Leeds' }),
    ]),
  )
})

test('of a goal that grows only what is new is said back, and words within other words once', () => {
  const talk = new Talk().say('fast').say('baker').say('2015 2020').say('I want to be an electrician').say('June 2027')
  expect(talk.said.at(-1)).toMatch(/^Noted: by June 2027\./)
  talk.say('8')
  expect(talk.said.at(-1)).toMatch(/^Noted: 8 of 10 sure\./)
  talk.say('I have a driving licence')
  expect(talk.said.at(-1)).toMatch(/^I heard: driving licence\. /)
})

test.each([
  ['fast', 'I have a driving licence and a first aid certificate', ['I have a driving licence', 'first aid certificate']],
  [
    'fast',
    'I hold an SIA licence, a food hygiene certificate and first aid',
    ['I hold an SIA licence', 'food hygiene certificate', 'first aid'],
  ],
  ['Ich habe wenig Zeit', 'Ich habe den Führerschein Klasse B und einen Staplerschein', ['Führerschein Klasse B', 'Staplerschein']],
  ['fast', 'I have no driving licence and no first aid certificate', []],
])('each paper of a row is one of its own: %s, %s', (first, said, quotes) => {
  const papers = new Talk()
    .say(first)
    .say(said)
    .facts.filter(({ kind }) => kind === 'credential')
  expect(papers.map(({ evidence }) => evidence[0]?.quote)).toEqual(quotes)
  const names = papers.map(({ payload }) => ('name' in payload ? payload.name : null))
  expect(names).toEqual(quotes.map((quote) => quote.replace(/^I (?:have|hold) an? /, '')))
})

test('a name that may mean something else is asked about on a card with its words, and claimed only once it is tapped', () => {
  const talk = new Talk().say('fast').say('nurse at St Mary’s since 2015').say('i use excel every day')
  expect(talk.known.filter(({ kind }) => kind === 'skill')).toEqual([])
  for (let turn = 0; turn < 20 && talk.state.asked !== 'skills'; turn++) talk.say('skip')
  expect(talk.cards[0]).toMatchObject({ id: 'skill:excel' })
  talk.take({ type: 'tap', cardId: 'skill:excel', answer: 'used' })
  expect(talk.known.filter(({ kind }) => kind === 'skill')).toMatchObject([{ skillId: 'excel', answer: 'used' }])
  expect(talk.cards.map(({ id }) => id)).not.toContain('skill:excel')
})

test('what is said of somebody else, imagined or denied is no claim of the person', () => {
  const talk = new Talk().say('fast').say('My sister is a nurse').say('If I were a teacher I would be happy')
  expect(talk.known.filter(({ kind }) => kind === 'experience')).toEqual([])
  talk.say("I don't know Python")
  expect(talk.known.find(({ kind }) => kind === 'skill')).toMatchObject({ answer: 'no' })
})

test('somebody terse gets through the fast track in five minutes', () => {
  const talk = new Talk().say('fast')
  for (const answer of ['baker', '2015 2020', 'electrician', '2027', '7']) talk.say(answer)
  for (let turn = 0; turn < 20 && talk.state.state !== 'delta_review'; turn++) {
    const card = talk.cards.find(({ answers }) => answers.length > 0)
    if (card) talk.take({ type: 'tap', cardId: card.id, answer: card.answers[0]?.value ?? 'skip' })
    else talk.say('skip')
  }
  expect(talk.state.state).toBe('delta_review')
  const questions = talk.asked.filter((name, at) => name !== 'skills' || talk.asked[at - 1] !== 'skills')
  const seconds = questions.flatMap((name) => slots.find((slot) => slot.name === name)?.seconds ?? [])
  expect(seconds.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(300)
})

test('an answer that says nothing is kept, told so, and not asked for at once again', () => {
  const talk = new Talk().say('fast').say('hmpf')
  expect(talk.said.at(-1)).toContain('Your words are kept')
  expect(talk.asked.at(-1)).not.toBe('role')
})

test.each(['I dont know what I want', 'whatever', 'no idea', "I'm not sure yet", 'idk'])(
  '"%s" passes the question and makes no fact',
  (words) => {
    const talk = new Talk().say('discovery').say(words)
    expect(talk.facts).toEqual([])
    expect(talk.said.at(-1)).toContain('Skipped')
  },
)

test.each(['at least 30000', 'full time, at least 38,000', 'mindestens 38.000'])(
  'a salary without a currency is asked again instead of guessed or passed over: %s',
  (words) => {
    const talk = new Talk().say('fast').say(words)
    expect(talk.known).not.toContainEqual(expect.objectContaining({ dimension: 'salary_floor' }))
    expect(talk.said.at(-1)).toContain('That needs its currency')
  },
)

test.each(['I packed at least 12,000 parcels there', 'I earned at least 12,000 customers'])(
  'a figure of something is no pay: %s',
  (words) => expect(new Talk().say('fast').say(words).said.at(-1)).not.toContain('currency'),
)
