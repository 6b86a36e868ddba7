import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failures } from '@mosaic/api/failures'
import { failureCodes } from '@mosaic/core/failure'
import { expect, test } from 'vitest'

const text = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8')
const rows = [...text.matchAll(/^\| `(\w+)` +\| (\d+) /gm)].map(([, code = '', status]) => ({ code, status: Number(status) }))

test('docs/errors.md describes each code with its status, and no other', () => {
  expect(rows.map(({ code }) => code).sort()).toEqual([...failureCodes].sort())
  for (const { code, status } of rows) expect([code, failures[code as keyof typeof failures].status]).toEqual([code, status])
})
