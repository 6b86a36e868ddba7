import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho
ines@example.org | Leeds, UK

EXPERIENCE
Staff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019
- Cut missed doses from nine to two a month
- Dressed wounds on two bays
- Taught six students at the bedside

Care assistant, Tidewater Home | Leeds, UK | Feb 2012 – Dec 2015
- Washed and dressed twelve residents

SKILLS
Wound care, Phlebotomy
`

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
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

/** A person with two roles, in the studio with a version of everything known. */
async function inStudio(view: (typeof views)[number]): Promise<Page> {
  const { viewport, colorScheme } = view
  const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
  const page = await context.newPage()
  await bringResume(page, resume)
  await page.goto('/studio')
  await page.getByRole('button', { name: 'From what Mosaic knows' }).click(patience)
  await page.getByRole('heading', { name: 'Every sentence and its facts' }).waitFor(patience)
  return page
}

const sheet = (page: Page) => page.getByRole('article', { name: 'The page' })
const headings = (page: Page) => sheet(page).getByRole('heading', { level: 3 }).allInnerTexts()
const lines = (page: Page) => sheet(page).getByRole('listitem').allInnerTexts()
const heads = (page: Page) => sheet(page).locator('.at').allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '')

describe.each(views)('$name', (view) => {
  test('by keyboard alone sections, roles and lines are moved, taken off the page and put back, each said aloud, and steps go back', async () => {
    const page = await inStudio(view)
    const press = async (name: RegExp, ...keys: string[]) => {
      await page.getByRole('button', { name }).first().focus()
      for (const key of keys) await page.keyboard.press(key)
    }
    await expect.poll(() => headings(page), patience).toEqual(['Experience', 'Skills'])
    await press(/^Place of Skills/, 'ArrowUp')
    await expect.poll(() => headings(page), patience).toEqual(['Skills', 'Experience'])
    await page.getByText('Skills is now 1 of 2.').waitFor(patience)
    await expect.poll(() => focused(page)).toMatch(/^Place of Skills, 1 of 2/)

    await press(/^Place of Care assistant/, 'ArrowUp')
    await expect
      .poll(() => heads(page), patience)
      .toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
    await expect.poll(() => focused(page)).toMatch(/^Place of Care assistant, Tidewater Home, 1 of 2/)

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).focus()
    await page.keyboard.press('Enter')
    await press(/^Edit and see its facts: Taught six/, 'Alt+ArrowUp')
    await expect
      .poll(() => lines(page), patience)
      .toEqual([
        'Washed and dressed twelve residents',
        'Cut missed doses from nine to two a month',
        'Taught six students at the bedside',
        'Dressed wounds on two bays',
      ])
    await expect.poll(() => focused(page)).toMatch(/^Close: Taught six/)

    await press(/^Take it off the page/, 'Enter')
    await expect.poll(() => lines(page), patience).not.toContain('Taught six students at the bedside')
    await page.getByText('Taught six students at the bedside is off the page').waitFor(patience)
    await page
      .getByRole('button', { name: /^Place of Skills/ })
      .first()
      .click()
    await page.waitForLoadState('networkidle')
    await look(page, `${view.name}-studio-arranging`)
    await press(/^Take it off the page/, 'Enter')
    await expect.poll(() => headings(page), patience).toEqual(['Experience'])
    await page.getByText(/^Saved \d/).waitFor(patience)

    const version = new URL(page.url()).searchParams.get('version')
    const file = await page.request.get(`/resume/versions/${version}/export?format=json`)
    const words = await file.text()
    for (const hidden of ['Taught six', 'Phlebotomy', 'hidden']) expect(words).not.toContain(hidden)

    await press(/^Put it back ?: Wound care, Phlebotomy/, 'Enter')
    await expect.poll(() => headings(page), patience).toEqual(['Skills', 'Experience'])
    await press(/^Put it back ?: Taught six/, 'Enter')
    await expect.poll(() => lines(page), patience).toContain('Taught six students at the bedside')
    await page.getByRole('heading', { level: 1, name: 'Every sentence is shown by your facts' }).waitFor(patience)
    await press(/^Undo/, 'Enter')
    await expect.poll(() => lines(page), patience).not.toContain('Taught six students at the bedside')
    await page.context().close()
  })
})

test('roles and lines are dragged to their place', async () => {
  const page = await inStudio(views[2])
  const grip = (name: RegExp) => page.getByRole('button', { name }).first()
  await grip(/^Place of Care assistant/).dragTo(
    page
      .locator('[data-row]')
      .filter({ has: page.locator('summary', { hasText: 'Staff nurse' }) })
      .last(),
    {
      targetPosition: { x: 40, y: 2 },
    },
  )
  await expect
    .poll(() => heads(page), patience)
    .toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
  await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
  const row = (text: string) => page.locator('li.line').filter({ hasText: text })
  await row('Taught six')
    .locator('.grip')
    .dragTo(row('Cut missed doses'), { targetPosition: { x: 40, y: 2 } })
  await expect.poll(async () => (await lines(page))[1], patience).toBe('Taught six students at the bedside')
  await page.context().close()
})

test('what is moved while a save is under way is saved after it, and is no conflict', async () => {
  const page = await inStudio(views[2])
  const saves: number[] = []
  await page.route(/resume\.versions\.update/, async (route) => {
    saves.push(Date.now())
    const response = await route.fetch()
    await setTimeout(saves.length === 1 ? 1500 : 0)
    await route.fulfill({ response })
  })
  await page
    .getByRole('button', { name: /^Place of Skills/ })
    .first()
    .press('ArrowUp')
  await expect.poll(() => headings(page), patience).toEqual(['Skills', 'Experience'])
  await page
    .getByRole('button', { name: /^Place of Care assistant/ })
    .first()
    .press('ArrowUp')
  await page.getByText(/^Saved \d/).waitFor(patience)
  await expect.poll(() => saves.length, patience).toBe(2)
  await page.waitForLoadState('networkidle')
  await page.reload()
  await expect.poll(() => headings(page), patience).toEqual(['Skills', 'Experience'])
  expect(await heads(page)).toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
  await page.context().close()
})
