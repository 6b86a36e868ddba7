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
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

describe.each(views)('$name', ({ name, viewport, colorScheme }) => {
  test('by keyboard alone a line is moved, one is added and made a fact, and steps are taken back', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await bringResume(page, resume)
    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click(patience)
    const lines = page.getByRole('article', { name: 'The page' }).getByRole('listitem')
    const shown = () => lines.allInnerTexts()
    const press = async (button: string | RegExp) => {
      await page.getByRole('button', { name: button }).first().focus()
      await page.keyboard.press('Enter')
    }

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).focus()
    await page.keyboard.press('Enter')
    await press(/^Edit and see its facts: Dressed wounds/)
    await press('Move up')
    await expect.poll(shown, patience).toEqual(['Dressed wounds on two bays', 'Cut missed doses from nine to two a month'])
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patience).toBe('sentence-work-0-highlights-0')

    await press('Undo')
    await expect.poll(shown, patience).toEqual(['Cut missed doses from nine to two a month', 'Dressed wounds on two bays'])
    await press('Redo')
    await expect.poll(shown, patience).toEqual(['Dressed wounds on two bays', 'Cut missed doses from nine to two a month'])

    await press('Remove this line')
    await expect.poll(shown, patience).toEqual(['Cut missed doses from nine to two a month'])
    await press(/^Add a line from 1 unused fact of Staff nurse/)
    await press(/^Tell it ?: Dressed wounds/)
    await expect.poll(shown, patience).toEqual(['Cut missed doses from nine to two a month', 'Dressed wounds on two bays'])

    await press(/^Add a line to Staff nurse/)
    await page.keyboard.type('Taught 6 students the bedside check')
    await press('Add it')
    const added = page.getByRole('button', { name: /^(?:Close|Edit and see its facts): Taught 6 students/ })
    await added.waitFor(patience)
    await page.getByText('No fact says this yet.').waitFor(patience)
    await page.getByRole('combobox', { name: 'How it looks' }).selectOption('sidebar')
    await page.getByText('Page 1 of 1, A4, as it prints').waitFor(patience)
    await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter')
    await page.getByText('Page 1 of 1, US Letter, as it prints').waitFor(patience)
    await page.getByRole('checkbox', { name: 'On one page' }).press('Space')
    await page.getByText(/^It fits, with letters of [\d.]+ points\.$/).waitFor(patience)
    const pdf = await page.getByRole('link', { name: 'PDF' }).getAttribute('href')
    expect(Object.fromEntries(new URL(pdf ?? '', page.url()).searchParams)).toEqual({ format: 'pdf', paper: 'letter', fit: 'one_page' })
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-studio-editing`)
    await press('It is so: add it to my facts')
    await page.getByRole('heading', { level: 1, name: 'Every sentence is shown by your facts' }).waitFor(patience)
    expect(await page.getByText('No fact says this yet.').count()).toBe(0)
    await context.close()
  })
})
