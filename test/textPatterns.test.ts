import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** `\b`, `\w` and their opposites in a pattern, or in a string that becomes one. */
const asciiOnly = /(?<!\\)\\{1,2}[bBwW]/

it('core reads words of every language: no pattern takes the letters of ASCII for all there are', async () => {
  const breaches: string[] = []
  for await (const file of glob('packages/core/src/**/*.ts', { cwd: root }))
    for (const [at, line] of readFileSync(join(root, file), 'utf8').split('\n').entries())
      if (asciiOnly.test(line)) breaches.push(`${file}:${at + 1}: ${line.trim().slice(0, 100)}`)
  expect(breaches).toEqual([])
})

it.each([String.raw`/^\W*(?:in|bei)/iu`, String.raw`/\bstage\b/i`, "'\\\\b(?:my|our)'", String.raw`/muttersprach\w*/`])(
  'such a pattern is found: %s',
  (pattern) => expect(asciiOnly.test(pattern)).toBe(true),
)
