import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** `\b`, `\w` and their opposites in a pattern, or in a string that becomes one. */
const asciiOnly = /(?<!\\)\\{1,2}[bBwW]/
/** Letters made large and small within a pattern: V8 13.6 stops matching alternatives in it after about a megabyte of patterns. */
const inlineCase = /\(\?i:/

it('no pattern of core, nor what one is made of, has letters of any case within it but by `anyCase`', async () => {
  expect(await linesWith(inlineCase, '**/coach/hear/anyCase.ts')).toEqual([])
  expect(inlineCase.test(String.raw`/(?i:bei|beim)\s/u`)).toBe(true)
})

it('core reads words of every language: no pattern takes the letters of ASCII for all there are', async () => {
  expect(await linesWith(asciiOnly)).toEqual([])
})

it.each([String.raw`/^\W*(?:in|bei)/iu`, String.raw`/\bstage\b/i`, "'\\\\b(?:my|our)'", String.raw`/muttersprach\w*/`])(
  'such a pattern is found: %s',
  (pattern) => expect(asciiOnly.test(pattern)).toBe(true),
)

/** The lines of core that have something, each with its place. */
async function linesWith(pattern: RegExp, exclude = ''): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('packages/core/src/**/*.ts', { cwd: root, exclude: [exclude] }))
    for (const [at, line] of readFileSync(join(root, file), 'utf8').split('\n').entries())
      if (pattern.test(line)) found.push(`${file}:${at + 1}: ${line.trim().slice(0, 100)}`)
  return found
}
