import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Mar 2016 – Oct 2019\n- Dressed wounds on two bays of the long-stay ward and wrote the care plans\n\nLANGUAGES\nPortuguese (native)\n`
const posting =
  'Pflegefachkraft\nTidewater Pflege GmbH\n\nWir suchen eine Pflegefachkraft für die Versorgung von Patienten mit chronischen Wunden. Die Arbeit ist in der Stadt und auf dem Land.\n\nAnforderungen\n- Wundversorgung\n'

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
  test('a posting in another language asks once, by keyboard, and the page then has its headings and months', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
    const page = await context.newPage()
    await bringResume(page, resume)
    const jobId = await page.evaluate(async (text) => {
      const answer = await fetch('/ob/postings', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      })
      return ((await answer.json()) as { opportunity: { job_id: string } }).opportunity.job_id
    }, posting)
    await page.goto(`/studio?job=${encodeURIComponent(jobId)}`)
    await page.getByRole('button', { name: 'Prepare résumé' }).click(patience)
    const question = page.getByRole('region', { name: /^This posting is written in German/ })
    await question.waitFor(patience)
    await look(page, `${name}-studio-language-asked`)

    await question.getByRole('button', { name: 'In German' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: 'The page' }).getByText('Berufserfahrung').waitFor({ state: 'attached', timeout: 60_000 })
    await page.getByRole('article', { name: 'The page' }).getByText('März 2016').waitFor({ state: 'attached' })
    await page.getByText('All saved').or(page.getByText(/Saved/)).first().waitFor(patience)
    await page.reload()
    await page.getByLabel('Headings and dates in').waitFor(patience)
    await question.waitFor({ state: 'detached' })
    await page.getByLabel('Headings and dates in').selectOption('English')
    await page.getByRole('article', { name: 'The page' }).getByText('Mar 2016').waitFor({ state: 'attached', timeout: 60_000 })
    await look(page, `${name}-studio-language-chosen`)
    await context.close()
  })
})
