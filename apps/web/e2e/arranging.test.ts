import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test, views } from './fixture.ts'
import { linesOf, openStudio } from './resume.ts'

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

const sheet = (page: Page) => page.getByRole('article', { name: 'The page' })
const headings = (page: Page) => sheet(page).getByRole('heading', { level: 3 }).allInnerTexts()
const heads = (page: Page) => sheet(page).locator('.at').allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '')

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('by keyboard alone sections, roles and lines are moved, taken off the page and put back, each said aloud, and steps go back', async ({
    page,
    look,
  }) => {
    await openStudio(page, resume)
    const press = async (name: RegExp, ...keys: string[]) => {
      await page.getByRole('button', { name }).first().focus()
      for (const key of keys) await page.keyboard.press(key)
    }
    await expect.poll(() => headings(page)).toEqual(['Experience', 'Skills'])
    await press(/^Place of Skills/, 'ArrowUp')
    await expect.poll(() => headings(page)).toEqual(['Skills', 'Experience'])
    await page.getByText('Skills is now 1 of 2.').waitFor()
    await expect.poll(() => focused(page)).toMatch(/^Place of Skills, 1 of 2/)

    await press(/^Place of Care assistant/, 'ArrowUp')
    await expect.poll(() => heads(page)).toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
    await expect.poll(() => focused(page)).toMatch(/^Place of Care assistant, Tidewater Home, 1 of 2/)

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).focus()
    await page.keyboard.press('Enter')
    await press(/^Edit and see its facts: Taught six/, 'Alt+ArrowUp')
    await expect
      .poll(() => linesOf(page))
      .toEqual([
        'Washed and dressed twelve residents',
        'Cut missed doses from nine to two a month',
        'Taught six students at the bedside',
        'Dressed wounds on two bays',
      ])
    await expect.poll(() => focused(page)).toMatch(/^Close: Taught six/)

    await press(/^Take it off the page/, 'Enter')
    await expect.poll(() => linesOf(page)).not.toContain('Taught six students at the bedside')
    await page.getByText('Taught six students at the bedside is off the page').waitFor()
    await page
      .getByRole('button', { name: /^Place of Skills/ })
      .first()
      .click()
    await page.waitForLoadState('networkidle')
    await look('studio-arranging')
    await press(/^Take it off the page/, 'Enter')
    await expect.poll(() => headings(page)).toEqual(['Experience'])
    await page.getByText(/^Saved \d/).waitFor()

    const version = new URL(page.url()).searchParams.get('version')
    const file = await page.request.get(`/resume/versions/${version}/export?format=json`)
    const words = await file.text()
    for (const hidden of ['Taught six', 'Phlebotomy', 'hidden']) expect(words).not.toContain(hidden)

    await press(/^Put it back ?: Wound care, Phlebotomy/, 'Enter')
    await expect.poll(() => headings(page)).toEqual(['Skills', 'Experience'])
    await press(/^Put it back ?: Taught six/, 'Enter')
    await expect.poll(() => linesOf(page)).toContain('Taught six students at the bedside')
    await page.getByRole('heading', { level: 1, name: 'Every sentence is shown by your facts' }).waitFor()
    await press(/^Undo/, 'Enter')
    await expect.poll(() => linesOf(page)).not.toContain('Taught six students at the bedside')
  })
})

test('roles and lines are dragged to their place', async ({ page }) => {
  await openStudio(page, resume)
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
  await expect.poll(() => heads(page)).toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
  await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
  const row = (text: string) => page.locator('li.line').filter({ hasText: text })
  await row('Taught six')
    .locator('.grip')
    .dragTo(row('Cut missed doses'), { targetPosition: { x: 40, y: 2 } })
  await expect.poll(async () => (await linesOf(page))[1]).toBe('Taught six students at the bedside')
})

test('what is moved while a save is under way is saved after it, and is no conflict', async ({ page }) => {
  await openStudio(page, resume)
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
  await expect.poll(() => headings(page)).toEqual(['Skills', 'Experience'])
  await page
    .getByRole('button', { name: /^Place of Care assistant/ })
    .first()
    .press('ArrowUp')
  await page.getByText(/^Saved \d/).waitFor()
  await expect.poll(() => saves.length).toBe(2)
  await page.waitForLoadState('networkidle')
  await page.reload()
  await expect.poll(() => headings(page)).toEqual(['Skills', 'Experience'])
  expect(await heads(page)).toEqual([expect.stringContaining('Care assistant'), expect.stringContaining('Staff nurse')])
})
