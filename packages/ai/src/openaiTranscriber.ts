import { FormDataEncoder, type FormDataLike } from 'form-data-encoder'
import type OpenAI from 'openai'
import { z } from 'zod'
import { laneFailure } from './failed.ts'
import type { Recording, Transcriber, Transcript } from './model.ts'
import type { Reach } from './openai.ts'
import { outbound, patience as usual } from './outbound.ts'

/** Listening takes its time, and says nothing meanwhile. */
const listening = { ...usual, firstByteMs: 300_000, totalMs: 600_000 }

/** The part of a verbose transcription that is used: https://platform.openai.com/docs/api-reference/audio/verbose-json-object */
const Verbose = z.object({
  language: z.string().nullish(),
  text: z.string(),
  duration: z.coerce.number().nullish(),
  segments: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })).nullish(),
})

/** OpenAI's transcription, or that of a server that speaks it. Bytes pass through as they come; a stream is sent once, so nothing is repeated. */
export function openaiTranscriber({ apiKey, baseUrl, model, patience = listening }: Reach): Transcriber {
  const { fetch, close } = outbound(patience)
  let client: Promise<OpenAI> | undefined
  const connect = async () => {
    const { default: Client } = await import('openai')
    return new Client({ apiKey, baseURL: baseUrl, fetch, maxRetries: 0, timeout: patience.totalMs, logLevel: 'off' })
  }
  return {
    lane: 'openai',
    model,
    host: new URL(baseUrl).host,
    async transcribe(recording, signal) {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(patience.totalMs)])
      try {
        client ??= connect()
        const form = new FormDataEncoder(formOf(recording, model))
        const answer: unknown = await (await client).post('/audio/transcriptions', {
          body: ReadableStream.from(form.encode()),
          headers: form.headers as Readonly<Record<string, string>>,
          signal: ends,
        })
        return transcriptOf(Verbose.parse(answer))
      } catch (error) {
        throw laneFailure(error, ends)
      }
    },
    close,
  }
}

function formOf({ bytes, size, filename, mime }: Recording, model: string): FormDataLike {
  const file = { name: filename, type: mime, size, lastModified: 0, stream: () => bytes, [Symbol.toStringTag]: 'File' }
  const fields: [string, string | typeof file][] = [
    ['model', model],
    ['response_format', 'verbose_json'],
    ['timestamp_granularities[]', 'segment'],
    ['file', file],
  ]
  return {
    append() {},
    getAll: (name) => fields.filter(([field]) => field === name).map(([, value]) => value),
    entries: () => fields.values(),
    [Symbol.iterator]: () => fields.values(),
    [Symbol.toStringTag]: 'FormData',
  }
}

/** A server that tells no segments gives one over the whole. */
function transcriptOf({ language = null, text, duration, segments }: z.infer<typeof Verbose>): Transcript {
  const parts = segments ?? [{ start: 0, end: duration ?? 0, text }]
  return {
    language,
    segments: parts
      .map(({ start, end, text }) => ({ startMs: Math.round(start * 1000), endMs: Math.round(end * 1000), text: text.trim() }))
      .filter(({ text }) => text !== ''),
  }
}
