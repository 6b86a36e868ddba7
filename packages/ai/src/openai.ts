import type OpenAI from 'openai'
import { laneFailure } from './failed.ts'
import type { Ask, LanguageModel, Said } from './model.ts'
import { outbound, type Patience, patience as usual } from './outbound.ts'

/** Where a provider is and how it is asked. */
export interface Reach {
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  readonly patience?: Patience
}

export const openaiUrl = 'https://api.openai.com/v1'
/** Repetitions that the SDK makes by itself, with jitter and as `Retry-After` asks. */
export const retries = 2

/** OpenAI, or any server that speaks its chat completions: Ollama, vLLM, llama.cpp, LM Studio. The SDK is loaded at the first request. */
export function openaiModel({ apiKey, baseUrl, model, patience = usual }: Reach): LanguageModel {
  const { fetch, close } = outbound(patience)
  const isTheirs = baseUrl === openaiUrl
  let client: Promise<OpenAI> | undefined
  const connect = async () => {
    const { default: Client } = await import('openai')
    return new Client({ apiKey, baseURL: baseUrl, fetch, maxRetries: retries, timeout: patience.totalMs, logLevel: 'off' })
  }
  return {
    lane: 'openai',
    model,
    host: new URL(baseUrl).host,
    forms: ['json_schema', 'json_object', 'text'],
    warm() {
      client ??= connect()
      client.catch(() => undefined)
    },
    async ask(ask, signal) {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(patience.totalMs)])
      try {
        client ??= connect()
        const { chat } = await client
        const chunks = await chat.completions.create(
          {
            model,
            stream: true,
            stream_options: { include_usage: true },
            messages: [{ role: 'system', content: ask.system }, ...ask.turns.map(({ role, text }) => ({ role, content: text }))],
            ...formOf(ask),
            // compatible servers know the older name; only OpenAI keeps what it was asked
            ...(isTheirs ? { max_completion_tokens: ask.tokensAtMost, store: false } : { max_tokens: ask.tokensAtMost }),
          },
          { signal: ends },
        )
        return await heard(chunks)
      } catch (error) {
        throw laneFailure(error, ends)
      }
    },
    close,
  }
}

function formOf({ form, schema }: Ask): Partial<OpenAI.ChatCompletionCreateParamsStreaming> {
  if (form === 'text') return {}
  if (form === 'json_object') return { response_format: { type: 'json_object' } }
  return { response_format: { type: 'json_schema', json_schema: { name: schema.name, schema: { ...schema.json }, strict: true } } }
}

async function heard(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<Said> {
  let text = ''
  let end: Said['end'] | null = null
  let usage: Said['usage'] = null
  for await (const chunk of chunks) {
    const choice = chunk.choices?.[0]
    text += choice?.delta?.content ?? ''
    if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter') end = 'refused'
    else if (choice?.finish_reason) end ??= choice.finish_reason === 'length' ? 'cut' : 'done'
    if (chunk.usage) usage = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens }
  }
  if (end === null) throw new Error('the stream stopped without saying that it was done')
  return { text, end, usage }
}
