import type { OutsideLane } from '@mosaic/core/lane/reasons'

/** How an answer is asked for, from the strictest form to the loosest. */
export type AnswerForm = 'json_schema' | 'json_object' | 'text'

/** One request to a model: what it is, what it is given, and the form its answer shall have. */
export interface Ask {
  readonly system: string
  /** What was said so far, oldest first; it begins and ends with `user`. */
  readonly turns: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[]
  readonly form: AnswerForm
  /** Named JSON Schema of the answer. */
  readonly schema: { readonly name: string; readonly json: Readonly<Record<string, unknown>> }
  /** Tokens of the answer, thinking included. */
  readonly tokensAtMost: number
}

/** What a model answered. `usage` in tokens as the provider counted them, null when it did not say. */
export interface Said {
  readonly text: string
  readonly end: 'done' | 'cut' | 'refused'
  readonly usage: { readonly input: number; readonly output: number } | null
}

/** A language model behind a provider's interface: one request, one answer. */
export interface LanguageModel {
  readonly lane: OutsideLane
  readonly model: string
  /** Host and port that words are sent to. */
  readonly host: string
  /** The forms that the interface knows at all, strictest first. */
  readonly forms: readonly AnswerForm[]
  /** Loads what the first request would have to wait for; sends nothing. */
  warm(): void
  /** @throws LaneFailure, also when `signal` ends it. */
  ask(ask: Ask, signal: AbortSignal): Promise<Said>
  close(): Promise<void>
}

/** Spoken words with where they begin and end in the recording, in milliseconds. */
export interface Transcript {
  readonly language: string | null
  readonly segments: readonly { readonly startMs: number; readonly endMs: number; readonly text: string }[]
}

/** A recording as it is sent: its bytes come once, in order. */
export interface Recording {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size: number
  /** Its ending tells the format, `answer.mp3`; never the person's own file name. */
  readonly filename: string
  readonly mime: string
}

/** Hears recordings. */
export interface Transcriber {
  readonly lane: OutsideLane
  readonly model: string
  readonly host: string
  /** @throws LaneFailure, also when `signal` ends it. */
  transcribe(recording: Recording, signal: AbortSignal): Promise<Transcript>
  close(): Promise<void>
}
