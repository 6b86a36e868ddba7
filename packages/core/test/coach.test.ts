import { distressIn } from '@mosaic/core/coach/intents'
import { step } from '@mosaic/core/coach/machine'
import { slots } from '@mosaic/core/coach/slots/next'
import { type CoachInput, type CoachState, initialState } from '@mosaic/core/coach/state'
import { utter } from '@mosaic/core/coach/step'
import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { english, messageOf, sayText } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOf, vocabulary } from './people.ts'

const candidates = ['wound-care', 'python', 'bookkeeping'].map((skillId) => ({
  skillId,
  label: vocabulary.skill(skillId)?.label ?? skillId,
  reason: utter('skill_near'),
  usualIn: null,
  quote: null,
}))

/** A talk with everything that came of it. */
class Talk {
  state: CoachState = initialState
  facts: Fact[] = []
  readonly said: string[] = []
  readonly asked: (string | null)[] = []
  readonly inputs: CoachInput[] = []
  cards: { id: string; answers: { value: string }[] }[] = []

  constructor() {
    this.take({ type: 'open' })
  }

  take(input: CoachInput): this {
    const { state, effects, say, cards } = step(this.state, input, {
      facts: this.facts,
      vocabulary,
      skillCandidates: candidates,
      delta: null,
      plan: [],
      language: 'en',
      catalogues: [english, german],
      until: '2026-12-24',
      today: asOf.slice(0, 10),
      helpResources: 'Call 116 123.',
    })
    for (const { claim, supersedesId, quote } of effects) {
      const text = input.type === 'say' ? input.text : ''
      if (quote && text.slice(quote.start, quote.end).trim() === '') throw new Error('a fact quotes nothing')
      const evidence = quote
        ? [{ sourceId: 't', sourceKind: 'chat_turn' as const, quote: text.slice(quote.start, quote.end), page: null, ...quote }]
        : []
      this.facts.push({
        ...claim,
        id: `f${this.facts.length}`,
        provenance: 'stated',
        status: 'confirmed',
        evidence,
        supersedesId,
        confidence: null,
        createdBy: 'coach',
        createdAt: asOf,
      } as Fact)
    }
    this.state = state
    this.cards = cards.map(({ id, answers }) => ({ id, answers }))
    this.said.push(sayText(state.language === 'de' ? german : english, say))
    this.asked.push(state.asked)
    this.inputs.push(input)
    return this
  }

  say(text: string): this {
    return this.take({ type: 'say', text })
  }

  get known() {
    return currentFacts(this.facts).map(({ kind, payload }) => ({ kind, ...payload }))
  }
}

describe('distress is told from work and from figures of speech', () => {
  test.each([
    'I want to die',
    "since they let me go I don't want to live any more",
    "I've been thinking about suicide",
    'I might as well kill myself',
    'there is no point in living like this',
    'everybody would be better off without me',
    'ich will so nicht mehr leben',
    'ich denke an Selbstmord',
    'manchmal will ich einfach sterben',
    'ich könnte mich umbringen',
    'I don’t want to live like this',
    'ich will nur noch sterben',
  ])('danger: %s', (text) => expect(distressIn(text)).toBe('acute'))

  test.each([
    "I can't go on like this any more",
    "honestly I can't take it any more",
    'I am at the end of my tether',
    'I get panic attacks before every interview',
    'ich kann einfach nicht mehr',
    'ich kann nicht mehr, seit Monaten',
    'bin völlig verzweifelt',
  ])('strain: %s', (text) => expect(distressIn(text)).toBe('strain'))

  test.each([
    'I volunteered on a suicide prevention hotline for four years',
    'I worked with suicidal patients',
    'I could kill for a coffee',
    'my last job was killing me',
    'I want to end my contract in May',
    'it was a dead-end job',
    "I can't go on site before March",
    "I don't want to live in London",
    'ich kann nicht mehr schwer heben',
    'ich kann das nicht mehr machen wegen der Schulter',
    'das Projekt ist gestorben',
    'Ich will nicht mehr in Berlin leben',
    'ich arbeite ehrenamtlich bei der Telefonseelsorge mit Suizidgefährdeten',
  ])('neither: %s', (text) => expect(distressIn(text)).toBeNull())
})

describe('dialogues', () => {
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

  test('the two values that matter most are asked one after the other, then the least', () => {
    const talk = new Talk().say('fast').say('baker').say('2015 2020').say('electrician')
    for (let turn = 0; turn < 6 && talk.state.asked !== 'values_most'; turn++) talk.say('skip')
    talk.take({ type: 'tap', cardId: 'slot:values_most', answer: 'support' })
    expect(talk.state.asked).toBe('values_most')
    talk.take({ type: 'tap', cardId: 'slot:values_most', answer: 'relationships' })
    expect(talk.state.asked).toBe('values_least')
  })

  test('an answer that says nothing is kept, told so, and not asked for at once again', () => {
    const talk = new Talk().say('fast').say('hmpf')
    expect(talk.said.at(-1)).toContain('Your words are kept')
    expect(talk.asked.at(-1)).not.toBe('role')
  })

  test('somebody in distress is answered kindly, with where to turn, and asked nothing', () => {
    const talk = new Talk().say('fast').say('I want to die')
    expect(talk.said.at(-1)).toContain('Call 116 123.')
    expect(talk.state.asked).toBeNull()
    expect(talk.cards.map(({ id }) => id)).toEqual(['go_on'])
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
})

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
          slot === talk.asked[at - 1],
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
