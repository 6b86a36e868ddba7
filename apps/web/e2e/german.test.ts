import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { strangers } from './german.ts'
import { look } from './look.ts'

const resume = `Ines Carvalho\nines@example.org | Kassel\n\nBERUFSERFAHRUNG\nPflegefachkraft, Klinik Zorvantic | Kassel | Jan 2016 – Mär 2019\n- Medikamentenfehler von neun auf zwei im Monat gesenkt\n- Wunden auf zwei Stationen versorgt\n\nKENNTNISSE\nWundversorgung\n`

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error', OPERATOR_NAME: 'Verein Zorvantic' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const patience = { timeout: 60_000 }
const views = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'small-dark', viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

async function looked(page: Page, name: string) {
  await look(page, name)
  expect(await strangers(page), name).toEqual([])
}

test.each(views)('$name: in a German browser the pages speak German, fit, and cut no word', async ({ name, viewport, colorScheme }) => {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'de-DE', baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('heading', { name: 'Fast Track oder Discovery?' }).waitFor(patience)
  expect(await page.getAttribute('html', 'lang')).toBe('de-DE')
  await page.waitForLoadState('networkidle')
  await looked(page, `${name}-de-welcome`)
  await page.goto('/check')
  await page.getByRole('heading', { name: 'Sehen Sie, was andere' }).waitFor(patience)
  await looked(page, `${name}-de-check`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'lebenslauf.txt', mimeType: 'text/plain', buffer: Buffer.from(resume) })
  await page.getByRole('heading', { level: 1, name: /findet/ }).waitFor(patience)
  await page.goto('/coach')
  await page.getByRole('button', { name: 'Senden' }).waitFor(patience)
  await page.getByText('Hallo').first().waitFor(patience)
  await looked(page, `${name}-de-coach`)
  await page.goto('/picture?part=clarity')
  await page.getByRole('heading', { name: 'Klarheit, Tun, Schwung' }).waitFor(patience)
  await page.waitForLoadState('networkidle')
  await looked(page, `${name}-de-picture`)
  for (const [path, heading] of [
    ['/privacy', 'Was Mosaic über Sie aufbewahrt'],
    ['/privacy/sent', 'Nichts wurde irgendwohin gesendet'],
    ['/help', 'Wie das hier geht'],
    ['/nirgends', 'Unter dieser Adresse gibt es keine Seite'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('heading', { name: heading }).waitFor(patience)
    await page.waitForLoadState('networkidle')
    await looked(page, `${name}-de${path.replaceAll('/', '-')}`)
  }
  await context.setOffline(true)
  await page.goto('/picture')
  await page.getByRole('heading', { name: 'Mosaic ist gerade nicht zu erreichen' }).waitFor(patience)
  await page.getByText('Auf diesem Gerät warten keine Änderungen.').waitFor(patience)
  await looked(page, `${name}-de-offline`)
  await context.close()
})

test('the language is chosen on the page, holds after a reload, and what was typed stays', async () => {
  const context = await browser.newContext({ locale: 'en-GB', baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('heading', { name: 'Fast track or discovery?' }).waitFor(patience)
  await page.getByLabel('Language').selectOption('Deutsch')
  await page.getByRole('heading', { name: 'Fast Track oder Discovery?' }).waitFor(patience)
  await page.reload()
  await page.getByRole('heading', { name: 'Fast Track oder Discovery?' }).waitFor(patience)
  await page.getByRole('button', { name: /^Fast Track/ }).click()
  await page.getByText('Hängen Sie Ihren Lebenslauf an').first().waitFor(patience)
  await page.getByLabel('Ihre Antwort').fill('Ich war Pflegerin')
  await page.getByLabel('Sprache').first().selectOption('English')
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor(patience)
  expect(await page.getAttribute('html', 'lang')).toBe('en-GB')
  await context.close()
})
