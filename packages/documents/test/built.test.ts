import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { builtFolder, builtReader } from '@mosaic/documents/reader/built'
import { nodeFlags, readerCommand } from '@mosaic/documents/reader/isolation'
import { type Header, line } from '@mosaic/documents/reader/protocol'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asJson, asMarkdown, asWord, hiddenWords, pdf, sidebarRight } from './readFixtures.ts'

const folder = builtFolder('reader-of-tests')
const source = join(import.meta.dirname, '../src/reader/main.ts')
beforeAll(() => void execFileSync(process.execPath, [join(import.meta.dirname, '../build/reader.ts'), 'reader-of-tests']), 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(script: string | undefined, type: Header['type'], bytes: Buffer): Promise<string> {
  const { command, args } = readerCommand(script)
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(line({ type, pictures: 'never' }))
  child.stdin.end(bytes)
  return text(child.stdout)
}

it('what was built reads a document of each kind as its source does, under the same limits', async () => {
  const documents: [Header['type'], Buffer][] = [
    ['pdf', pdf(sidebarRight)],
    ['pdf', pdf(hiddenWords)],
    ['docx', await asWord()],
    ['json', Buffer.from(asJson)],
    ['md', Buffer.from(asMarkdown)],
    ['html', Buffer.from('<p>Marta Kowalska</p><p>Lagerleiterin \u2013 Gda\u0144sk</p>')],
  ]
  for (const [type, bytes] of documents) {
    const built = await read(builtReader(folder), type, bytes)
    expect(built).toContain('"reading"')
    expect(built).toBe(await read(source, type, bytes))
  }
}, 120_000)

it('what V8 compiled of it is taken by a reading process', () => {
  const main = join(folder, 'main.cjs')
  const take = `const { readFileSync } = require('node:fs')
    const source = require('node:module').wrap(readFileSync('${main}', 'latin1'))
    console.log(new (require('node:vm').Script)(source, { filename: '${main}', cachedData: readFileSync('${main}.cache') }).cachedDataRejected)`
  expect(execFileSync(process.execPath, [...nodeFlags, '-e', take], { encoding: 'utf8' })).toBe('false\n')
})

it('what was built of another source than the one that is here is not run', () => {
  expect(builtReader(folder)).toBe(join(folder, 'start.cjs'))
  const list = join(folder, 'inputs.json')
  const inputs: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'))
  expect(Object.keys(inputs)).toContain('packages/core/src/reading/dates.ts')
  writeFileSync(list, JSON.stringify({ ...inputs, 'packages/core/src/reading/dates.ts': 'another' }))
  expect(builtReader(folder)).toBeUndefined()
  expect(builtReader(builtFolder('never-made'))).toBeUndefined()
})
