import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n- Looked after wounds on two bays\n- Taught wound care to six students\n\nSKILLS\nWound care\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Phlebotomy\n'

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
  test('a line is kept in other words, told in either, and a version for a posting on one page asks for what nobody said', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await bringResume(page, resume)
    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click(patience)
    const lines = () => page.getByRole('article', { name: 'The page' }).getByRole('listitem').allInnerTexts()

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click(patience)
    await page.getByRole('button', { name: /^Edit and see its facts: Looked after/ }).click()
    await page.getByRole('textbox', { name: 'The sentence' }).fill('On two bays, looked after wounds')
    await page.getByRole('button', { name: 'Keep these words beside the others' }).click(patience)
    await page.getByRole('button', { name: /^Use these words ?: Looked after/ }).click(patience)
    await expect.poll(lines, patience).toContain('Looked after wounds on two bays')
    await page.getByRole('button', { name: /^Use these words ?: On two bays/ }).waitFor(patience)
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-studio-wordings`)
    await page.getByRole('button', { name: /^Forget them ?: On two bays/ }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Use these words/ }).count(), patience).toBe(0)

    const made = await page.request.post('/ob/postings', { data: { text: posting } })
    const { opportunity } = await made.json()
    await page.goto(`/studio?job=${opportunity.job_id}`)
    await page.getByRole('button', { name: 'One page' }).click(patience)
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-studio-length`)
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    await page.getByRole('heading', { name: 'Not written in' }).waitFor(patience)
    await page
      .getByText(/Phlebotomy|[Bb]lood/)
      .first()
      .waitFor(patience)
    await page.getByRole('heading', { name: 'Must-have skills shown: 1 of 2' }).waitFor(patience)
    await page.getByText('You have not spoken of it. It is asked, never written in.').waitFor()
    expect((await lines()).join()).not.toContain('Phlebotomy')
    await page
      .getByRole('button', { name: /^On page 1 ?: / })
      .first()
      .click(patience)
    expect(await page.locator('.printed__mark').count()).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-studio-tailored`)
    const down = page.getByRole('button', { name: 'See the page' })
    const isBelow = viewport.width < 1180
    expect(await down.isVisible()).toBe(isBelow)
    if (isBelow) await down.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id === 'the-page')).toBe(isBelow)
    await page.getByRole('button', { name: 'Clean' }).click()
    expect(await page.locator('.printed__mark').count()).toBe(0)
    await context.close()
  })
})
