import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { goldNumbers } from './gold/numbers.ts'

const printing = `
import { createHash } from 'node:crypto'
import { goldNumbers } from './gold/numbers.ts'
console.log(createHash('sha256').update(goldNumbers()).digest('hex'))`

test('another process, in another time zone and language, comes to the same numbers to the last digit', () => {
  const env = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', printing], {
    cwd: import.meta.dirname,
    env,
    encoding: 'utf8',
  })
  expect(told.trim()).toBe(createHash('sha256').update(goldNumbers()).digest('hex'))
})
