import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { resumeFile } from './resume.ts'

let server: Started
let browser: Browser
let resume: Awaited<ReturnType<typeof resumeFile>>

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  browser = await openBrowser()
  resume = await resumeFile()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const patience = { timeout: 60_000 }

const views = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

describe.each(views)('$name', ({ name, viewport, colorScheme }) => {
  test('a file as it is, and a version, are looked at as machines and readers do; a finding leads to its sentence by keyboard', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await page.goto('/check')
    await page.locator('input[type=file]').first().setInputFiles(resume.path)
    await page.getByRole('heading', { name: 'How a machine takes it' }).waitFor(patience)
    await page.getByRole('heading', { name: 'What a reader would say' }).waitFor()
    await look(page, `${name}-check-findings`)

    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click()
    await page.getByRole('button', { name: 'Look for findings' }).click(patience)
    await page.getByRole('heading', { name: 'How a machine takes it' }).waitFor(patience)
    await look(page, `${name}-studio-findings`)
    const go = page.getByRole('button', { name: /^Go to it/ }).first()
    await go.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')

    await page
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click()
    await page.getByText('(restored)').first().waitFor(patience)
    await page.getByText('Compare with another version').click()
    await page.getByText(/sentences are the same/).waitFor(patience)
    await look(page, `${name}-studio-compare`)
    await context.close()
  })
})
