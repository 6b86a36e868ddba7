import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** Not before a letter that a pattern may be looking for: a second backslash is one in a string. */
const asciiOnly = /(?<!\\)\\{1,2}[bBwW](?![\p{L}\\])|(?<!\\)\\{1,2}[bBwW](?=\\|\p{L})/u
const lookalikes = /\\\\b(?:\\f)/

it('core reads words of every language: no pattern takes only the letters of ASCII for letters', async () => {
  const breaches: string[] = []
  for await (const file of glob('packages/core/src/**/*.ts', { cwd: root }))
    for (const [at, line] of readFileSync(join(root, file), 'utf8').split('\n').entries())
      if (asciiOnly.test(line) && !lookalikes.test(line)) breaches.push(`${file}:${at + 1}: ${line.trim().slice(0, 100)}`)
  expect(breaches).toEqual([])
})
