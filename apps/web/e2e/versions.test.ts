import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n- Dressed wounds on two bays\n\nSKILLS\nWound care\n`

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const patience = { timeout: 60_000 }

const views = [
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
] as const

describe.each(views)('$name', ({ name, viewport, colorScheme }) => {
  test('what was downloaded stays as it was: the next edit goes on in a version of its own, with its steps and its look, and all is found again', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await bringResume(page, resume)
    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click(patience)
    await page.getByRole('combobox', { name: 'How it looks' }).selectOption('modern', patience)
    await page.getByText(/^Saved \d/).waitFor(patience)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Text', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('Ines-Carvalho-resume.txt')
    await page.getByText(/^Kept as it is since .*: it was downloaded/).waitFor(patience)
    const sent = page.url()

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
    await page.getByRole('button', { name: /^Edit and see its facts: Dressed wounds/ }).click()
    await page.getByRole('button', { name: 'Move up' }).click()
    await page.getByRole('heading', { name: 'From everything known, version 2' }).waitFor(patience)
    expect(page.url()).not.toBe(sent)
    const lines = page.getByRole('article', { name: 'The page' }).getByRole('listitem')
    const moved = ['Dressed wounds on two bays', 'Cut missed doses from nine to two a month']
    await expect.poll(() => lines.allInnerTexts(), patience).toEqual(moved)
    expect(await page.getByRole('combobox', { name: 'How it looks' }).inputValue()).toBe('modern')

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => lines.allInnerTexts(), patience).toEqual(moved.toReversed())
    await page.getByText(/^What it said before: 1 text/).click(patience)
    await page
      .getByText(/sentences differ/)
      .first()
      .waitFor(patience)
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-studio-before`)
    await page.getByRole('button', { name: 'Bring it back as a new version' }).click()
    await page.getByRole('heading', { name: 'From everything known, version 2 (restored)' }).waitFor(patience)
    await expect.poll(() => lines.allInnerTexts(), patience).toEqual(moved)

    await page.goto(sent)
    await page.getByText(/^Kept as it is since .*: it was downloaded/).waitFor(patience)
    await expect.poll(() => lines.allInnerTexts(), patience).toEqual(moved.toReversed())
    await context.close()
  })
})
