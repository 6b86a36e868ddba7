import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../dist')
const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))

test('the page holds nothing of the server', () => {
  for (const name of scripts) {
    const text = readFileSync(join(dist, 'assets', name), 'utf8')
    for (const word of ['kysely', 'better-sqlite3', 'sodium', 'node:fs', 'node:crypto', 'createHmac', 'selectFrom', 'ZodError'])
      expect(text.includes(word), `${name} holds ${word}`).toBe(false)
  }
})

test('the first screen loads at most 130 KiB of script', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const first = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name)
  const welcome = scripts.filter((name) => /^(WelcomePage|Button|Dialog|Field|Frieze|Mark|Tile)-/.test(name))
  const bytes = [...new Set([...first, ...welcome])].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name))).length,
    0,
  )
  expect(bytes).toBeLessThan(130 * 1024)
})
