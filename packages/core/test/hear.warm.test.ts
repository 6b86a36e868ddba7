import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a process that has compiled very many patterns hears the same as a new one', () => {
  // the flag compiles every pattern as V8 compiles the later ones of such a process
  const heard = [[], ['--no-regexp-optimization']].map((flags) =>
    execFileSync(process.execPath, [...flags, join(import.meta.dirname, 'heardInProcess.ts')], { encoding: 'utf8' }),
  )
  expect(heard[0]).toContain('education')
  expect(heard[1]).toBe(heard[0])
})
