import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** What a model is told to do next: say something, or misbehave. */
export type Deed =
  | { readonly say: string }
  | { readonly answer: unknown }
  | { readonly refuse: true }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Sends so much of an answer and cuts the connection. */
  | { readonly cut: string }
  /** A byte at a time, for ever. */
  | { readonly drip: number }
  /** One endless line of so many megabytes. */
  | { readonly huge: number }
  /** Says nothing at all. */
  | { readonly silent: true }
  /** Says nothing for so many milliseconds, and then does something. */
  | { readonly after: number; readonly deed: Deed }

/** One request as a provider sees it, whichever SDK sent it. */
export interface Asked {
  readonly lane: 'openai' | 'anthropic'
  readonly path: string
  readonly system: string
  /** The last words of the user. */
  readonly user: string
  readonly form: 'json_schema' | 'json_object' | 'text'
  readonly schema: string | null
  readonly retry: number
  readonly body: Record<string, unknown>
}

/** A provider on this machine that speaks the wire formats of OpenAI's chat completions and transcriptions and of Anthropic's messages. */
export interface Provider extends AsyncDisposable {
  readonly openaiUrl: string
  readonly anthropicUrl: string
  readonly asked: Asked[]
  /** Recordings as they came: the size of the multipart body, and its length as it was told. */
  readonly heard: { readonly bytes: number; readonly told: number | null; readonly text: string }[]
  /** Connections that the other side ended before the answer did. */
  readonly left: () => number
}

export type Script = (asked: Asked, nth: number) => Deed

/** @param script what to do with each request; the plan is the caller's, nothing here is random. A transcript may be a promise: it is told when it is kept. */
export async function startProvider(script: Script, transcript: unknown = { text: '', segments: [] }): Promise<Provider> {
  const asked: Asked[] = []
  const heard: { bytes: number; told: number | null; text: string }[] = []
  let left = 0
  const server = createServer((req, res) => {
    res.on('error', () => undefined)
    void receive(req, res)
  })
  const receive = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await bytesOf(req)
    res.once('close', () => {
      if (!res.writableFinished) left++
    })
    if (req.url?.endsWith('/audio/transcriptions')) {
      const told = req.headers['content-length']
      heard.push({ bytes: body.length, told: told === undefined ? null : Number(told), text: body.toString('latin1') })
      res.setHeader('content-type', 'application/json').end(JSON.stringify(await transcript))
      return
    }
    const one = req.url?.includes('/messages') ? fromAnthropic(req, body) : fromOpenai(req, body)
    asked.push(one)
    await perform(one, script(one, asked.length - 1), res)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    openaiUrl: `${origin}/v1`,
    anthropicUrl: origin,
    asked,
    heard,
    left: () => left,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

interface Message {
  readonly role: string
  readonly content: string
}

function fromOpenai(req: IncomingMessage, bytes: Buffer): Asked {
  const body = JSON.parse(bytes.toString()) as Record<string, unknown>
  const messages = body.messages as Message[]
  const format = body.response_format as { type: 'json_schema' | 'json_object'; json_schema?: { name: string } } | undefined
  return {
    lane: 'openai',
    path: req.url ?? '',
    system: messages.find(({ role }) => role === 'system')?.content ?? '',
    user: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    form: format?.type ?? 'text',
    schema: format?.json_schema?.name ?? null,
    retry: Number(req.headers['x-stainless-retry-count'] ?? 0),
    body,
  }
}

function fromAnthropic(req: IncomingMessage, bytes: Buffer): Asked {
  const body = JSON.parse(bytes.toString()) as Record<string, unknown>
  const messages = body.messages as Message[]
  return {
    lane: 'anthropic',
    path: req.url ?? '',
    system: String(body.system),
    user: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    form: body.output_config === undefined ? 'text' : 'json_schema',
    schema: null,
    retry: Number(req.headers['x-stainless-retry-count'] ?? 0),
    body,
  }
}

async function perform(asked: Asked, deed: Deed, res: ServerResponse): Promise<void> {
  if ('silent' in deed) return
  if ('after' in deed) {
    await pause(deed.after)
    return perform(asked, deed.deed, res)
  }
  if ('status' in deed) {
    res.writeHead(deed.status, { 'content-type': 'application/json', ...deed.headers })
    res.end(deed.body ?? JSON.stringify({ type: 'error', error: { type: 'fault', message: 'a fault of the script' } }))
    return
  }
  const wire = asked.lane === 'openai' ? openaiWire(res) : anthropicWire(res)
  res.writeHead(200, { 'content-type': 'text/event-stream' })
  if ('cut' in deed) {
    wire.begin()
    wire.say(deed.cut)
    setTimeout(() => res.destroy(), 20)
  } else if ('drip' in deed) {
    wire.begin()
    const timer = setInterval(() => res.write(' '), deed.drip)
    res.once('close', () => clearInterval(timer))
  } else if ('huge' in deed) {
    wire.begin()
    await pour(res, deed.huge)
  } else if ('refuse' in deed) {
    wire.begin()
    wire.refuse()
  } else {
    wire.begin()
    for (const part of ('say' in deed ? deed.say : JSON.stringify(deed.answer)).match(/[\s\S]{1,40}/g) ?? []) wire.say(part)
    wire.end()
  }
}

async function pour(res: ServerResponse, megabytes: number): Promise<void> {
  const part = 'x'.repeat(2 ** 16)
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  for (let sent = 0; sent < megabytes * 16 && !res.destroyed; sent++)
    if (!res.write(part)) await once(res, 'drain', { signal: gone.signal }).catch(() => undefined)
  res.end()
}

interface Wire {
  begin(): void
  say(text: string): void
  refuse(): void
  end(): void
}

function openaiWire(res: ServerResponse): Wire {
  const send = (data: object | string) => void res.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
  const chunk = (delta: object, finish: string | null = null) =>
    send({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })
  const close = () => {
    send({
      id: 'c',
      object: 'chat.completion.chunk',
      created: 0,
      model: 'm',
      choices: [],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    })
    send('[DONE]')
    res.end()
  }
  return {
    begin: () => chunk({ role: 'assistant', content: '' }),
    say: (content) => chunk({ content }),
    refuse() {
      chunk({ refusal: 'I cannot help with that.' })
      chunk({}, 'stop')
      close()
    },
    end() {
      chunk({}, 'stop')
      close()
    },
  }
}

function anthropicWire(res: ServerResponse): Wire {
  const send = (data: { readonly type: string; readonly [field: string]: unknown }) =>
    void res.write(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`)
  const close = (reason: string) => {
    send({ type: 'content_block_stop', index: 0 })
    send({ type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 20 } })
    send({ type: 'message_stop' })
    res.end()
  }
  return {
    begin() {
      const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, stop_sequence: null }
      send({ type: 'message_start', message: { ...message, usage: { input_tokens: 100, output_tokens: 1 } } })
      send({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } })
    },
    say: (text) => send({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    refuse: () => close('refusal'),
    end: () => close('end_turn'),
  }
}
