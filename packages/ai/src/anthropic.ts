import type Anthropic from '@anthropic-ai/sdk'
import { laneFailure } from './failed.ts'
import type { LanguageModel, Said } from './model.ts'
import { type Reach, retries } from './openai.ts'
import { outbound, patience as usual } from './outbound.ts'

export const anthropicUrl = 'https://api.anthropic.com'

/** Anthropic's messages. The SDK is loaded at the first request. */
export function anthropicModel({ apiKey, baseUrl, model, patience = usual }: Reach): LanguageModel {
  const { fetch, close } = outbound(patience)
  let client: Promise<Anthropic> | undefined
  const connect = async () => {
    const { default: Client } = await import('@anthropic-ai/sdk')
    return new Client({ apiKey, baseURL: baseUrl, fetch, maxRetries: retries, timeout: patience.totalMs, logLevel: 'off' })
  }
  return {
    lane: 'anthropic',
    model,
    host: new URL(baseUrl).host,
    forms: ['json_schema', 'text'],
    warm() {
      client ??= connect()
      client.catch(() => undefined)
    },
    async ask({ system, turns, form, schema, tokensAtMost }, signal) {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(patience.totalMs)])
      try {
        client ??= connect()
        const { messages } = await client
        const events = await messages.create(
          {
            model,
            stream: true,
            system,
            max_tokens: tokensAtMost,
            messages: turns.map(({ role, text }) => ({ role, content: text })),
            ...(form === 'json_schema' ? { output_config: { format: { type: 'json_schema', schema: { ...schema.json } } } } : {}),
          },
          { signal: ends },
        )
        return await heard(events)
      } catch (error) {
        throw laneFailure(error, ends)
      }
    },
    close,
  }
}

async function heard(events: AsyncIterable<Anthropic.RawMessageStreamEvent>): Promise<Said> {
  let text = ''
  let end: Said['end'] | null = null
  let input: number | null = null
  let output: number | null = null
  for await (const event of events) {
    if (event.type === 'message_start') input = event.message.usage.input_tokens
    else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text
    else if (event.type === 'message_delta') {
      output = event.usage.output_tokens
      const { stop_reason: reason } = event.delta
      end = reason === 'refusal' ? 'refused' : reason === 'max_tokens' || reason === null ? 'cut' : 'done'
    }
  }
  if (end === null) throw new Error('the stream stopped without saying that it was done')
  return { text, end, usage: input === null || output === null ? null : { input, output } }
}
