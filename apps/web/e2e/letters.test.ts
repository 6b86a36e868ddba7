import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n- Dressed wounds on two bays\n\nSKILLS\nTypewriting, Bookkeeping, Wound care, Phlebotomy\n`
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
  test('a letter for a posting is written from facts, a change is taken back, and the pack holds what was sent', async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url, acceptDownloads: true })
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
    await page
      .getByText(/changes? for this posting/)
      .first()
      .waitFor(patience)
    await page
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /^Make it again/ })
      .first()
      .waitFor(patience)
    await look(page, `${name}-studio-changes`)

    await page.getByRole('button', { name: 'Write a letter' }).first().click()
    await page.getByRole('heading', { name: /^Letter for Community Nurse/ }).waitFor(patience)
    await page
      .getByRole('article', { name: 'The page' })
      .getByText('I am applying for the position of Community Nurse at Tidewater Care.')
      .waitFor({ state: 'attached' })
    await look(page, `${name}-studio-letter`)

    const sent = await page.evaluate(async (job) => {
      const versions = (await (await fetch('/resume/versions')).json()) as { versions: { id: string; kind: string }[] }
      const of = (kind: string) => versions.versions.find((one) => one.kind === kind)?.id
      const body = JSON.stringify({ job_id: job, version_id: of('resume'), letter_id: of('cover_letter') })
      return (await fetch('/ob/apply', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status
    }, jobId)
    expect(sent).toBe(201)
    await page.goto('/applications')
    await page.getByRole('region', { name: 'Sent' }).getByRole('link').first().click(patience)
    const [download] = await Promise.all([page.waitForEvent('download', patience), page.getByRole('link', { name: /as a zip/ }).click()])
    expect(download.suggestedFilename()).toBe('Community-Nurse-Tidewater-Care.zip')
    await look(page, `${name}-applications-pack`)
    await context.close()
  })
})
