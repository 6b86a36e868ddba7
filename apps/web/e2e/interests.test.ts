import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'

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

/** Says something to the coach as a program of this page would; the ids of the cards that it answers with. */
async function say(page: Page, prompt: string): Promise<string[]> {
  return page.evaluate(async (body) => {
    const answer = await fetch('/wimd', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const { result }: { result: { cards: { id: string }[] } } = await answer.json()
    return result.cards.map(({ id }) => id)
  }, JSON.stringify({ prompt }))
}

const views = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

describe.each(views)('$name', ({ name, viewport, colorScheme }) => {
  test('somebody in Discovery chooses among activities, and sees what they like beside the work, in their picture and on a posting', {
    timeout: 120_000,
  }, async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByRole('button', { name: /Discovery/ }).click()
    await page.waitForURL('**/coach')
    const choice = page.getByRole('group', { name: 'Like most' })
    await page.getByText('Attach your résumé, or tell me').first().waitFor()
    let cards = await say(page, 'I want to work as a registered nurse')
    for (let turn = 0; turn < 60 && !cards.includes('slot:interests_set'); turn++) cards = await say(page, 'skip')
    await page.reload()
    await choice.waitFor()
    await look(page, `${name}-interests-coach`)

    const liked = [
      'Explain',
      'Look after somebody',
      'Listen',
      'children',
      'quarrel',
      'Find out',
      'experiment',
      'Read up',
      'puzzle',
      'figures',
    ]
    const least = page.getByRole('group', { name: 'Like least' })
    for (let set = 0; set < 10 && (await choice.isVisible()); set++) {
      const words = await choice.getByRole('button').allInnerTexts()
      const best = words.findIndex((one) => liked.some((part) => one.includes(part)))
      await choice.getByRole('button').nth(Math.max(0, best)).click()
      await least.getByRole('button').nth(1).click()
      await choice
        .or(page.getByRole('group', { name: 'Or tap' }))
        .first()
        .waitFor()
    }

    await page.goto('/picture')
    await page.getByRole('heading', { name: 'What you like doing' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-interests-picture`)
    expect(await page.getByText('It counts as half of values and interests.').isVisible()).toBe(true)

    await page.goto('/opportunities?q=nurse')
    await page.getByRole('link', { name: /nurse/i }).first().click()
    await page.getByRole('heading', { name: 'Interests' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look(page, `${name}-interests-opportunity`)
    expect(await page.getByText(/Alike in \d+ of 100, between/).count()).toBe(1)
    await context.close()
  })
})
