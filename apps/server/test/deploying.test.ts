import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { apiPrefixes } from '@mosaic/server/http/app'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { raw } from './raw.ts'
import { startServer } from './running.ts'
import { pageHeaders, targetOf } from './vercel.ts'

const root = join(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const run = promisify(execFile)
const lint = (tool: string, ...args: string[]) => run(join(root, 'node_modules/.bin', tool), args, { cwd: root })

test('the Dockerfile and the compose file pass their linters', async () => {
  expect((await lint('dockerfilelint', 'Dockerfile')).stdout).toContain('Issues: None found')
  expect((await lint('dclint', '--max-warnings', '0', 'docker-compose.yml')).stdout).not.toContain('problems')
})

test('the image listens to all, writes to one volume and is nobody special', () => {
  const lines = read('Dockerfile').split('\n')
  expect(lines).toContain('USER node')
  expect(lines).toContain('VOLUME /data')
  expect(read('Dockerfile')).toMatch(/HOST=0\.0\.0\.0/)
  const { services } = parse(read('docker-compose.yml')) as { services: { mosaic: { volumes: string[] } } }
  expect(services.mosaic.volumes).toEqual(['data:/data'])
})

test('CI calls .ci/run and has nothing of its own', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: Record<string, { steps: { run?: string }[] }> }
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []))
  expect(commands).toEqual(['.ci/run'])
})

test('railway builds the same image and asks whether it is ready', () => {
  expect(JSON.parse(read('railway.json'))).toMatchObject({
    build: { dockerfilePath: 'Dockerfile' },
    deploy: { healthcheckPath: '/readyz' },
  })
})

test('the static host passes exactly the API through, and answers the rest with the page', () => {
  for (const prefix of apiPrefixes)
    for (const path of [prefix, `${prefix}/some/thing`]) expect([path, targetOf(path)]).toEqual([path, expect.stringMatching(/^https:/)])
  for (const path of ['/', '/coach', '/picture', '/opportunities', '/studio', '/applications', '/privacy', '/help', '/obscure'])
    expect([path, targetOf(path)]).toEqual([path, '/index.html'])
})

test('the static host sends the same policy as the server', async () => {
  await using server = await startServer()
  const { headers } = await raw(`${server.url}/healthz`)
  for (const { key, value } of pageHeaders) expect([key, headers[key.toLowerCase()]]).toEqual([key, value])
})
