import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../../apps/server/test/running.ts'

const run = promisify(execFile)
const client = join(import.meta.dirname, '..')
const bin = join(client, '../../node_modules/.bin')
const patience = 180_000

/** What another team writes on its first day. */
const program = `
import { createMosaic, type Failure, failureOf, type UploadedFile } from '@mosaic/client'

declare const process: { readonly argv: readonly string[] }
const url = process.argv[2] ?? ''
const { token } = await createMosaic({ url }).session.start.mutate({})
const mosaic = createMosaic({ url, key: token ?? '' })

const shares: number[] = []
const file: UploadedFile = await mosaic.upload(new File(['Ada Example\\nada@example.org\\n\\nSkills\\nPython'], 'cv.txt'), {
  onProgress: (share) => shares.push(share),
})
const { skills } = await mosaic.wimd.analysis.query()
const pieces: string[] = []
let told = ''
for await (const event of await mosaic.wimd.stream.mutate({ mode: 'fast_track' })) {
  if (event.type === 'piece') pieces.push(event.text)
  else told = event.result.message
}
const failure: Failure | null = await mosaic.resume.versions.get.query({ id: 'of-nobody' }).then(() => null, failureOf)
const refused: Failure | null = await mosaic.upload(new Blob(['x']), { filename: 'x.exe' }).then(() => null, failureOf)
const zip = await mosaic.exportProject()
const batch = await Promise.all([mosaic.session.get.query(), mosaic.wimd.metrics.query(), mosaic.ob.status.query({})])
const named = { context: { idempotencyKey: 'once' } }
const claim = { kind: 'challenge', payload: { text: 'too little quiet at work' } } as const
const twice = [await mosaic.wimd.facts.create.mutate({ claim }, named), await mosaic.wimd.facts.create.mutate({ claim }, named)]

// @ts-expect-error no such procedure
void mosaic.wimd.nothing
// @ts-expect-error a number is no id
void (() => mosaic.resume.versions.get.query({ id: 1 }))
const label: string | undefined = skills[0]?.label

console.log(
  JSON.stringify({
    status: file.status,
    filename: file.filename,
    shares,
    label: typeof label,
    joined: pieces.join('') === told && told !== '',
    failure: failure?.code,
    refused: refused?.code,
    zip: zip.size > 100,
    days: batch[0].daysLeft,
    once: twice[0]?.id === twice[1]?.id,
    unreached: await createMosaic({ url: 'http://127.0.0.1:1', key: 'none' }).session.end.mutate().then(() => 'reached', failureOf),
  }),
)
`

let place: string
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'mosaic-packed-'))
  const { stdout } = await run('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', place, '--json'], { cwd: client })
  const tarball = (await readdir(place)).find((name) => name.endsWith('.tgz')) ?? stdout
  await writeFile(join(place, 'package.json'), JSON.stringify({ name: 'another-team', private: true, type: 'module' }))
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`], { cwd: place })
  await writeFile(join(place, 'program.ts'), program)
  const compilerOptions = { strict: true, skipLibCheck: false, lib: ['ESNext', 'DOM'], types: [], target: 'ESNext', module: 'NodeNext' }
  await writeFile(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }))
}, patience)
afterAll(() => rm(place, { recursive: true, force: true }))

test('installed alone by npm, it compiles under strict with every library checked', { timeout: patience }, async () => {
  const { stdout } = await run(join(bin, 'tsc'), ['-p', place], { cwd: place }).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

test('its declarations name nothing of the server and hold no any', async () => {
  const dist = join(place, 'node_modules/@mosaic/client/dist')
  for (const name of (await readdir(dist)).filter((file) => file.endsWith('.d.ts'))) {
    const text = await readFile(join(dist, name), 'utf8')
    const imported = [...text.matchAll(/(?:from |import\()["']([^"']+)["']/g)].map(([, from = '']) => from)
    expect([name, imported.filter((from) => !from.startsWith('./') && !from.startsWith('@trpc/'))]).toEqual([name, []])
    expect([name, text.match(/(?<!["'\w])any(?!["'\w])/g)?.length ?? 0]).toEqual([name, 0])
    expect(text).not.toMatch(/kysely|express|node:|Buffer|@mosaic\/(?!client)/)
  }
})

test('it brings its own libraries and nothing of the workspace', async () => {
  const packed = JSON.parse(await readFile(join(place, 'node_modules/@mosaic/client/package.json'), 'utf8'))
  expect(Object.keys(packed.dependencies)).toEqual(['@trpc/client', '@trpc/server'])
  for (const version of Object.values(packed.dependencies)) expect(version).toMatch(/^\d/)
  expect(packed.exports['.'].default).toBe('./dist/index.js')
})

test('it starts a session, uploads, streams, reads and tells failures on a running server', { timeout: patience }, async () => {
  await using server = await startServer()
  await run(join(bin, 'tsc'), ['-p', place], { cwd: place }).catch(() => null)
  const { stdout } = await run(process.execPath, [join(place, 'program.js'), server.url], { cwd: place })
  expect(JSON.parse(stdout)).toMatchObject({
    status: expect.stringMatching(/ready|reading/),
    filename: 'cv.txt',
    shares: [1],
    joined: true,
    failure: 'not_found',
    refused: 'type_not_accepted',
    zip: true,
    days: 30,
    once: true,
    unreached: null,
  })
})
