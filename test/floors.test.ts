import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

/** The oldest version of each that has no hole known to us: uploads, bodies, addresses, queries, readers of files, and what goes out. */
const floors: Readonly<Record<string, string>> = {
  multer: '2.3.0',
  '@trpc/server': '11.18.0',
  'body-parser': '2.3.0',
  qs: '6.14.2',
  'path-to-regexp': '8.4.0',
  kysely: '0.28.17',
  'better-sqlite3': '13.2.0',
  mammoth: '1.11.0',
  'pdfjs-dist': '4.2.67',
  'fast-xml-parser': '5.5.7',
  undici: '8.9.0',
}
/** Never, in any version: what they do is done by something safer here. */
const refused = ['adm-zip', 'morgan', 'request', 'node-fetch']

const lock = parse(readFileSync(new URL('../pnpm-lock.yaml', import.meta.url), 'utf8')) as { packages: Record<string, unknown> }
const installed = Object.keys(lock.packages).map((name) => {
  const at = name.lastIndexOf('@')
  return { name: name.slice(0, at), version: name.slice(at + 1) }
})

const isBelow = (version: string, floor: string): boolean => {
  const [have, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number))
  const step = (least ?? []).map((part, at) => (have?.[at] ?? 0) - part).find((difference) => difference !== 0)
  return (step ?? 0) < 0
}

test('nothing is installed in a version with a known hole, nowhere in the tree', () => {
  for (const name of Object.keys(floors))
    expect(
      installed.map((one) => one.name),
      `${name} is no part any more`,
    ).toContain(name)
  expect(installed.filter(({ name, version }) => floors[name] !== undefined && isBelow(version, floors[name]))).toEqual([])
  expect(installed.filter(({ name }) => refused.includes(name))).toEqual([])
})

test('a version is below a floor by its first part that differs', () => {
  expect([isBelow('2.2.9', '2.3.0'), isBelow('2.3.0', '2.3.0'), isBelow('3.0.0', '2.3.0'), isBelow('2.10.0', '2.3.0')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
