import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Words = Readonly<Record<string, unknown>>

const src = join(import.meta.dirname, '../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const textOf = (name: string) => readFileSync(join(src, name), 'utf8')
const isGerman = (name: string) => /\.de\.tsx?$/.test(name)

/** Each catalogue in English: the name it goes by, its file and its words. */
const english = await Promise.all(
  sources
    .filter((name) => textOf(name).includes('export const words = catalogue('))
    .map(async (file) => ({
      file,
      name: /catalogue\('(\w+)'/.exec(textOf(file))?.[1] ?? '',
      words: ((await import(join(src, file))) as { words: Words }).words,
    })),
)
const { catalogues: german } = (await import(join(src, 'app/german.ts'))) as { catalogues: Readonly<Record<string, Words>> }

/** What a catalogue holds, as lines: each place with its kind, and how many slots or lines it has. */
function shapeOf(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`]
  if (Array.isArray(value)) return value.flatMap((one, at) => shapeOf(one, `${path}[${at}]`))
  if (typeof value === 'object' && value !== null && !('$$typeof' in value))
    return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
  return [path]
}

/** Every group and message of a catalogue by the keys that lead to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '$$typeof' in value) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
}

test('German has every catalogue, message and slot that English has, and no other', () => {
  expect(Object.keys(german).toSorted()).toEqual(english.map(({ name }) => name).toSorted())
  expect(sources.filter(isGerman)).toHaveLength(english.length)
  for (const { name, words } of english)
    expect(shapeOf({ ...german[name] }, name).toSorted()).toEqual(shapeOf({ ...words }, name).toSorted())
})

test('no message is empty, and none is left in English', () => {
  const namesOfFiles = ['PDF', 'Word', 'JSON Resume', 'Markdown', 'A4', 'US Letter']
  const theSame = [
    'Coach',
    'Coach: ',
    'Fast Track',
    'Discovery',
    'Start',
    'Name',
    'Link',
    'Trend',
    'Modern',
    'Text',
    ...namesOfFiles,
    'Poppler',
  ]
  const said = english.flatMap(({ name, words }) =>
    pathsOf({ ...words }).flatMap((path) => {
      const [ours, theirs] = [words, german[name]].map((all) => path.reduce<unknown>((at, key) => (at as Words)[key], all))
      return typeof ours === 'string' ? [{ path: `${name}.${path.join('.')}`, ours, theirs }] : []
    }),
  )
  expect(said.filter(({ theirs }) => theirs === '')).toEqual([])
  expect(said.filter(({ ours, theirs }) => ours === theirs && !theSame.includes(ours))).toEqual([])
})

test('every message is said somewhere', () => {
  for (const { file, words } of english) {
    const module = file.split('/').at(-1) ?? ''
    const saying = sources
      .filter((name) => name !== file && !isGerman(name) && textOf(name).includes(`/${module}'`))
      .map(textOf)
      .join('\n')
    const isSaid = (key: string) => new RegExp(`\\.${key}\\b`).test(saying)
    // a group that is taken as a whole, or looked into by a name that is computed, says all that it holds
    const isTaken = (key: string) => new RegExp(`\\.${key}\\b(?!\\.)`).test(saying)
    for (const path of pathsOf({ ...words })) {
      const [last = '', ...groups] = path.toReversed()
      expect(isSaid(last) || groups.some(isTaken), `${file}: ${path.join('.')}`).toBe(true)
    }
  }
})
