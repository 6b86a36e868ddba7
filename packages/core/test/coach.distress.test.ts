import { distressIn } from '@mosaic/core/coach/intents'
import { describe, expect, test } from 'vitest'
import { Talk } from './talk.ts'

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

test('somebody in distress is answered kindly, with where to turn, and asked nothing', () => {
  const talk = new Talk().say('fast').say('I want to die')
  expect(talk.said.at(-1)).toContain('Call 116 123.')
  expect(talk.state.asked).toBeNull()
  expect(talk.cards.map(({ id }) => id)).toEqual(['go_on'])
})
