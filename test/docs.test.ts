import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lostPaths } from './docs.ts'

const root = join(import.meta.dirname, '..')
const docs = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md') && existsSync(join(root, name)))

test('every path and pnpm command that a doc names is there', () => {
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)
  const lost = docs.flatMap((name) =>
    lostPaths(readFileSync(join(root, name), 'utf8'), { root, from: join(root, name, '..'), scripts }).map((path) => `${name}: ${path}`),
  )
  expect(lost).toEqual([])
})

test('a doc that names a path which is not there is found out', () => {
  const text = 'See `packages/core/nowhere.ts`, [a page](docs/nowhere.md) and run `pnpm nowhere`.'
  expect(lostPaths(text, { root, from: root, scripts: ['start'] })).toEqual(['packages/core/nowhere.ts', 'docs/nowhere.md', 'pnpm nowhere'])
})

test('decisions are numbered one after the other, each by its file and its title alike', () => {
  const decisions = docs.filter((name) => name.startsWith(join('docs', 'adr'))).toSorted()
  const numbers = decisions.map((name) => Number(/(\d{4})-/.exec(name)?.[1]))
  expect(numbers).toEqual(decisions.map((_, at) => at + 1))
  const titles = decisions.map((name) => Number(/^# (\d+)\. /.exec(readFileSync(join(root, name), 'utf8'))?.[1]))
  expect(titles).toEqual(numbers)
})
