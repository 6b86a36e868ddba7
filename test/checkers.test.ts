import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
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
  for (const name of ['oxlint.config.ts', 'biome.json', 'tsconfig.base.json']) await cp(join(root, name), join(place, name))
  await symlink(join(root, 'node_modules'), join(place, 'node_modules'))
  await mkdir(join(place, 'apps/web/src/features'), { recursive: true })
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

/** The map of CONTRIBUTING.md: what each folder may import, and of what no more than types. */
async function arrowsOfTheMap() {
  const rows = (await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')).matchAll(/^\| `((?:apps|packages)\/(\w+))` \|.*\| (.*) \|$/gm)
  return [...rows].map(([, folder = '', name = '', may = '']) => {
    const [values = '', types = ''] = may.split('types of ')
    return { folder, name, values: values.split(/\W+/), types: types.split(/\W+/) }
  })
}

test('the linter lets every folder import what the map in CONTRIBUTING.md says, and nothing else of ours', async () => {
  const map = await arrowsOfTheMap()
  const folders = await Promise.all(['apps', 'packages'].map((top) => readdir(join(root, top))))
  expect(map.map(({ name }) => name).toSorted()).toEqual(folders.flat().toSorted())
  const files: Record<string, string> = {}
  const wrong: string[] = []
  for (const { folder, values, types } of map)
    for (const { name } of map)
      for (const kind of ['value', 'type', 'dots']) {
        const path = `${folder}/src/${kind}Of${name}.ts`
        const from =
          kind === 'dots'
            ? `../../${name}/src/open.ts`
            : folder === 'apps/web' && name === 'core'
              ? '@mosaic/core/words/lanes'
              : `@mosaic/${name}/open`
        files[path] =
          kind === 'type' ? `import type { A } from '${from}'\nexport type B = A\n` : `import { a } from '${from}'\nexport const b = a\n`
        if (kind === 'dots' || !(values.includes(name) || (kind === 'type' && types.includes(name)))) wrong.push(path)
      }
  const { text } = await outputOf('oxlint', ['-f', 'unix'], await planted(files))
  expect([...text.matchAll(/^(\S+):\d+:\d+: .*no-restricted-imports/gm)].map(([, path = '']) => path).toSorted()).toEqual(wrong.toSorted())
})

const sides: [string, string, string][] = [
  ['a feature knows another', 'apps/web/src/features/coach/planted.ts', '#features/resume/page'],
  ['a feature reaches over to another', 'apps/web/src/features/coach/planted.ts', '../resume/page.ts'],
  ['a part of the page knows a feature', 'apps/web/src/ui/planted.ts', '#features/resume/page'],
  ['what is shared reaches up to a feature', 'apps/web/src/lib/planted.ts', '../features/resume/page.ts'],
  ['the page takes judgement from core', 'apps/web/src/lib/planted.ts', '@mosaic/core/feedback/ats'],
  ['a feature takes judgement from core', 'apps/web/src/features/coach/planted.ts', '@mosaic/core/fit/fit'],
  ['the page knows node', 'apps/web/src/app/planted.ts', 'node:fs'],
]

test.each(sides)('the linter refuses when %s', async (_name, path, from) => {
  const place = await planted({
    [path]: `import { a } from '${from}'\nexport const b = a\n`,
    'apps/web/src/features/resume/page.ts': 'export const a = 1\n',
  })
  const { code, text } = await outputOf('oxlint', ['apps'], place)
  expect(text).toContain('no-restricted-imports')
  expect(code).toBe(1)
})

test('the linter refuses a file of more than 300 lines', async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `export const a${at} = ${at}\n`).join('')
  const place = await planted({ 'packages/services/src/long.ts': lines(301), 'packages/services/src/short.ts': lines(300) })
  const { code, text } = await outputOf('oxlint', ['packages'], place)
  expect(text).toContain('long.ts')
  expect(text).not.toContain('short.ts')
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
