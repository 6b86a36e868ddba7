import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LaneReason } from '@mosaic/core/lane/reasons'
import { laneReasonWords } from '@mosaic/core/words/lanes'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { expect, test } from 'vitest'
import { type Script, startProvider } from '../../../packages/ai/test/provider.ts'
import { newSession, startServer } from './running.ts'

const facts: Script = ({ schema }) => ({
  answer:
    schema === 'extract_facts'
      ? {
          facts: [
            {
              kind: 'experience',
              quote: 'Blorping at Quonset Yard',
              title: 'Blorping',
              organisation: 'Quonset Yard',
              place: null,
              name: null,
              degree: null,
              field: null,
            },
          ],
        }
      : { question: '', text: '' },
})

const eventsOf = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map((block) => ({
      event: block.match(/^event: (\w+)$/m)?.[1],
      data: JSON.parse(block.match(/^data: (.*)$/m)?.[1] ?? 'null') as Record<string, never>,
    }))

test('over REST a lane is agreed to, answers in a stream that tells the place first, and shows what it was sent', async () => {
  await using provider = await startProvider(facts)
  await using server = await startServer({ OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'm' })
  const { auth } = await newSession(server)
  const { session } = (await (await server.get('/session', { headers: auth })).json()) as { session: { lanes: object[]; ai_lane: string } }
  expect(session).toMatchObject({
    ai_lane: 'rules',
    agreed_at: null,
    lanes: [{ lane: 'openai', model: 'm', host: new URL(provider.openaiUrl).host }],
  })
  expect((await server.send('PATCH', '/session', { ai_lane: 'openai' }, auth)).status).toBe(200)
  expect((await server.send('PATCH', '/session', { ai_lane: 'anthropic' }, auth)).status).toBe(503)
  await server.send('POST', '/wimd', { mode: 'fast_track' }, auth)
  const events = eventsOf(await (await server.send('POST', '/wimd/stream', { prompt: 'Blorping at Quonset Yard' }, auth)).text())
  expect(events[0]).toEqual({ event: 'waiting', data: { place: expect.any(Number) } })
  expect(events.at(-1)).toMatchObject({
    event: 'done',
    data: { result: { lane: 'openai', lane_reason: null, facts: [{ provenance: 'inferred' }] } },
  })
  const { sent } = (await (await server.get('/session/sent?limit=1', { headers: auth })).json()) as { sent: object[] }
  expect(sent).toMatchObject([{ lane: 'openai', outcome: 'answered', tokens: { input: 100, output: 20 } }])
  const metrics = await (await server.get('/metrics')).text()
  expect(metrics).toMatch(/mosaic_lane_spent_today\{unit="tokens"\} \d+/)
  expect(metrics).toContain('mosaic_lane_state{lane="openai",state="closed"} 1')
  expect(metrics).not.toContain('mosaic_steps{step="lane_')
})

test('over REST a slow lane is not waited for, and goes on though the answer was taken: what it finds stands in the talk', async () => {
  await using provider = await startProvider((asked, nth) => ({ after: 1800, deed: facts(asked, nth) }))
  await using server = await startServer({ OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'm' })
  const { auth } = await newSession(server)
  await server.send('PATCH', '/session', { ai_lane: 'openai' }, auth)
  const answer = await server.send('POST', '/wimd', { prompt: 'Blorping at Quonset Yard' }, auth)
  expect(await answer.json()).toMatchObject({ result: { lane: 'rules', lane_reason: 'slow' } })
  const last = async () => {
    const { turns } = (await (await server.get('/wimd/history', { headers: auth })).json()) as { turns: object[] }
    return turns.at(-1)
  }
  await expect
    .poll(last)
    .toMatchObject({ lane: 'openai', facts: [{ provenance: 'inferred', status: 'proposed', label: 'Blorping, Quonset Yard' }] })
})

test('doctor asks each lane for a word and says in which form it came, or why it did not', async () => {
  await using provider = await startProvider(({ form }) => (form === 'json_schema' ? { status: 400 } : { answer: { word: 'mosaic' } }))
  const say: string[] = []
  const env = { DATA_DIR: `/tmp/mosaic-doctor-${process.pid}`, OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'm' }
  const config = () =>
    parseConfig({ ...env, ANTHROPIC_API_KEY: 'secret-key', ANTHROPIC_BASE_URL: 'http://127.0.0.1:1', ANTHROPIC_MODEL: 'n' })
  expect(await runCommand('doctor', [], config, (line) => void say.push(line))).toBe(1)
  expect(say.join('\n')).toContain('ok  openai (m at')
  expect(say.join('\n')).toContain('answers in JSON; no price set')
  expect(say.join('\n')).toContain('BAD anthropic (n at 127.0.0.1:1) does not answer: ')
  expect(say.join('\n')).not.toContain('secret-key')
})

test('every reason why a lane did not answer has its words and its line in docs/errors.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8')
  const told = [...(text.split('## When an AI lane')[1]?.matchAll(/^\| `(\w+)` \|/gm) ?? [])]
    .map(([, reason]) => reason)
    .filter((reason) => reason !== 'lane_reason')
  expect(told.toSorted()).toEqual(LaneReason.options.toSorted())
  expect(Object.keys(laneReasonWords).toSorted()).toEqual(LaneReason.options.toSorted())
})
