import type { Claim, Fact } from '../../facts/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** A claim to record, and the fact that it takes the place of. */
export interface Answer {
  readonly claim: Claim
  readonly supersedesId: string | null
}

/** What an answer is understood against. */
export interface Asking {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  readonly today: string
  readonly language: string
  /** Fact id of the role that the question is about, null without one. */
  readonly role: string | null
}

export const isNo = (text: string) =>
  /^[^\p{L}\p{N}_]*(?:no|nope|nah|none|nothing|never|not really|nein|nö|nee|nichts|nie|keine?s?|garnichts|gar nichts)(?!\p{L})/iu.test(text)

export const isAny = (text: string) =>
  text === 'any' ||
  /(?<!\p{L})(?:any(?:where|thing|time)?|no (?:limit|preference|minimum|hurry)|don['’]?t mind|doesn['’]?t matter|does not matter|flexible|egal|ganz gleich|spielt keine rolle|keine (?:grenze|präferenz)|überall|flexibel|ist mir gleich)(?!\p{L})/iu.test(
    text,
  )
