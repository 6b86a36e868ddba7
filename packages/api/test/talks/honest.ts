import type { Fact } from '@mosaic/core/facts/schema'
import { formsOf } from '@mosaic/core/vocabulary/titleForms'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Catalogue, english } from '@mosaic/core/words/catalogue'
import type { Told } from './talk.ts'

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()

/** Facts whose quote does not stand in the person's words, or that say something nobody said. */
export function madeUp({ all, words }: Told, vocabulary: Vocabulary): string[] {
  const said = plain(words.join(' \n '))
  const stands = (text: string | null) => text === null || said.includes(plain(text))
  return all.flatMap((fact) => {
    const quotes = fact.evidence.filter(({ quote }) => !words.some((one) => one.includes(quote)))
    const wrong = textsOf(fact, vocabulary).filter((text) => !stands(text))
    const place = fact.kind === 'experience' ? fact.payload.place : null
    const nowhere =
      place !== null && vocabulary.places.find(place) === null && !/^(?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/u.test(place)
        ? [`no place: ${place}`]
        : []
    return [...nowhere, ...quotes.map(({ quote }) => `quote: ${quote}`), ...wrong.map((text) => `${fact.kind}: ${text}`)]
  })
}

/** The words of a fact that only the person can have given. */
function textsOf({ kind, payload }: Fact, vocabulary: Vocabulary): (string | null)[] {
  switch (kind) {
    case 'experience':
      return [isAgent(payload.title, vocabulary) ? null : payload.title, payload.organisation, payload.place]
    case 'achievement':
      return [payload.text, payload.situation, payload.task, payload.outcome]
    case 'education':
      return [payload.institution, payload.degree, payload.field]
    case 'credential':
      return [payload.name]
    case 'goal':
      return [payload.text, payload.measure, payload.smallerStep, isTitle(payload.title, vocabulary) ? null : payload.title]
    case 'challenge':
    case 'disclaimer':
      return [payload.text]
    case 'interest':
      return payload.choice === null ? [payload.label] : []
    case 'contact':
      return [payload.value]
    case 'value':
      return payload.placed === null && payload.choice === null ? [payload.label] : []
    default:
      return []
  }
}

const isTitle = (title: string | null, { occupations }: Vocabulary) =>
  occupations.some((one) => one.title === title || Object.values(one.labels ?? {}).includes(title ?? ''))
/** "I weld" makes a welder: the one word that says who does it. */
const isAgent = (title: string | null, vocabulary: Vocabulary) =>
  title !== null && !title.includes(' ') && formsOf(title).length > 0 && vocabulary.mapTitle(title) !== null

/** Words in the coach's replies that neither its catalogue nor the person nor the vocabulary has. */
export function inventedWords({ replies, words, facts, all }: Told, catalogue: Catalogue, vocabulary: Vocabulary): string[] {
  const known = new Set(
    wordsIn(
      [
        ...Object.values(catalogue.messages),
        ...Object.values(english.messages),
        ...words,
        ...[...facts, ...all].flatMap((fact) =>
          fact.kind === 'skill' ? [fact.payload.label] : fact.kind === 'language' ? [fact.payload.language] : [],
        ),
        ...vocabulary.in(catalogue.language).occupations.map(({ title }) => title),
        ...months(catalogue.language),
        'Samaritans',
      ].join(' '),
    ),
  )
  const said = plain(words.join(' '))
  const isKnown = (word: string) => word.length <= 3 || known.has(word) || said.includes(word)
  return replies.flatMap(({ message }) => wordsIn(message).filter((word) => !isKnown(word)))
}

const wordsIn = (text: string) => plain(text).match(/\p{L}+/gu) ?? []
const months = (language: string) =>
  Array.from({ length: 28 }, (_, at) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, at % 12, at + 1)),
    ),
  )
