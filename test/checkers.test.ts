import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const made: string[] = []
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))))

/** A checkout with our configuration and nothing but the planted files. */
async function planted(files: Record<string, string>): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'mosaic-breach-'))
  made.push(place)
  for (const name of ['.oxlintrc.json', 'biome.json', 'tsconfig.base.json']) await cp(join(root, name), join(place, name))
  await symlink(join(root, 'node_modules'), join(place, 'node_modules'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(place, name)), { recursive: true })
    await writeFile(join(place, name), text)
  }
  return place
}

async function outputOf(tool: string, args: readonly string[], cwd: string): Promise<{ code: number; text: string }> {
  try {
    const { stdout, stderr } = await run(join(root, 'node_modules/.bin', tool), args, { cwd })
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}

const breaches: [string, string, string][] = [
  ['core reads a file', 'packages/core/src/planted.ts', "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n"],
  ['core looks at the clock', 'packages/core/src/planted.ts', 'export const a = Date.now()\n'],
  ['core rolls dice', 'packages/core/src/planted.ts', 'export const a = Math.random()\n'],
  ['core knows the database', 'packages/core/src/planted.ts', "import { a } from '@mosaic/db/open'\nexport const b = a\n"],
  ['the page knows the database', 'apps/web/src/planted.ts', "import { a } from '@mosaic/db/open'\nexport const b = a\n"],
  ['the page takes judgement from core', 'apps/web/src/planted.ts', "import { a } from '@mosaic/core/fit/fit'\nexport const b = a\n"],
  ['a router asks the database itself', 'packages/api/src/planted.ts', "import { a } from '@mosaic/db/open'\nexport const b = a\n"],
  ['a query opens files', 'packages/db/src/planted.ts', "import { a } from '@mosaic/files/store'\nexport const b = a\n"],
  ['the vault knows anybody', 'packages/vault/src/planted.ts', "import { a } from '@mosaic/core/failure'\nexport const b = a\n"],
  ['the client holds the server', 'packages/client/src/planted.ts', "import { a } from '@mosaic/api/procedures'\nexport const b = a\n"],
  [
    'a verb holds a model',
    'packages/services/src/planted.ts',
    "import { createLanes } from '@mosaic/ai/lanes'\nexport const b = createLanes\n",
  ],
  [
    'a router holds a model',
    'packages/api/src/planted.ts',
    "import { createLanes } from '@mosaic/ai/lanes'\nexport const b = createLanes\n",
  ],
  ['a package reads the environment', 'packages/services/src/planted.ts', 'export const a = process.env.HOME\n'],
  ['somebody writes any', 'packages/services/src/planted.ts', 'export const a = (b: any): unknown => b\n'],
]

test.each(breaches)('the linter refuses when %s', async (_name, path, text) => {
  const place = await planted({ [path]: text })
  const { code, text: said } = await outputOf(
    'oxlint',
    ['packages', 'apps'].filter((top) => path.startsWith(top)),
    place,
  )
  expect(said).toContain('planted.ts')
  expect(code).toBe(1)
})

test('the linter refuses a promise that nobody waits for', async () => {
  const place = await planted({
    'packages/services/src/planted.ts': 'async function later(): Promise<void> {}\nexport function a(): void {\n  later()\n}\n',
    'packages/services/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "types": [] }, "include": ["src"] }',
  })
  const { code, text } = await outputOf('oxlint', ['--type-aware', 'packages'], place)
  expect(text).toContain('no-floating-promises')
  expect(code).toBe(1)
})

test('the linter refuses a circle of imports', async () => {
  const place = await planted({
    'packages/services/src/planted.ts': "import { b } from './other.ts'\nexport const a = () => b\n",
    'packages/services/src/other.ts': "import { a } from './planted.ts'\nexport const b = () => a\n",
  })
  expect((await outputOf('oxlint', ['packages'], place)).text).toContain('no-cycle')
})

test('the formatter refuses another style', async () => {
  const place = await planted({ 'packages/services/src/planted.ts': 'export const a = "b";\n' })
  await run('git', ['init', '-q'], { cwd: place })
  expect((await outputOf('biome', ['ci', 'packages'], place)).code).toBe(1)
})

test('the compiler refuses node in core', async () => {
  const place = await planted({
    'packages/core/src/planted.ts': 'export const a = setTimeout(() => process.exit(), 1)\n',
    'packages/core/tsconfig.json':
      '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "rootDir": "src", "outDir": ".types", "lib": ["ES2024"], "types": [] }, "include": ["src"] }',
  })
  const { code, text } = await outputOf('tsc', ['-b', 'packages/core'], place)
  expect(text).toContain("Cannot find name 'setTimeout'")
  expect(code).not.toBe(0)
})

test('unused code and dependencies are found out', async () => {
  const place = await planted({
    'package.json': '{ "name": "planted", "type": "module", "main": "index.ts", "dependencies": { "zod": "*" } }',
    'index.ts': "import { used } from './planted.ts'\nused()\n",
    'planted.ts': 'export const used = () => 1\nexport const unused = () => 2\n',
  })
  const { code, text } = await outputOf('knip', ['--directory', place], place)
  expect(text).toContain('unused')
  expect(text).toContain('zod')
  expect(code).toBe(1)
})

test('a run fails with a failing test and passes with a passing one, with the real database beside it too', async () => {
  const files = (wanted: number) => ({
    'packages/db/test/planted.test.ts': `import { expect, test } from 'vitest'\ntest('planted', () => expect(1).toBe(${wanted}))\n`,
  })
  for (const [wanted, code] of [
    [1, 0],
    [2, 1],
  ] as const) {
    const place = await planted(files(wanted))
    for (const name of ['vitest.config.ts', 'test/postgres.ts']) await cp(join(root, name), join(place, name))
    expect(await outputOf('vitest', ['run', '--project', 'router'], place)).toMatchObject({ code })
  }
})
