import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { resumeFile } from './resume.ts'

const posting = `Senior Machine Learning Engineer
Lanternfold Research

About us
We read maps of the sea floor with machines.

Requirements
- At least 3 years of experience in machine learning
- Python
- PyTorch or TensorFlow
- Experience with Kubernetes

Nice to have
- Marine biology
`

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

/** Looks at the page as a person with a screen reader, and keeps its picture. */
async function lookSettled(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await look(page, name)
}

const views = [
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

describe.each(views)('at $name width', ({ name, viewport, colorScheme }) => {
  test('somebody opens the page, talks, uploads, sees, chooses, writes, downloads and records, without an account', {
    timeout: 170_000,
  }, async () => {
    const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url, acceptDownloads: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && faults.push(message.text()))

    await page.goto('/')
    await lookSettled(page, `${name}-welcome`)
    await page.getByRole('button', { name: /Fast Track/ }).click()
    await page.waitForURL('**/coach')
    await page.getByText('Attach your résumé, or tell me').first().waitFor()
    await lookSettled(page, `${name}-coach`)

    await page.locator('input[type=file]').first().setInputFiles(resume.path)
    await page
      .getByText(/facts found/)
      .first()
      .waitFor({ timeout: 30_000 })
    await lookSettled(page, `${name}-coach-file`)

    await page.goto('/picture')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(resume.name).first().waitFor({ state: 'attached' })
    await lookSettled(page, `${name}-picture`)

    await page.goto('/opportunities')
    await page.getByText('These are samples written by us').waitFor()
    await lookSettled(page, `${name}-opportunities`)
    await page.getByRole('button', { name: 'Paste a posting' }).first().click()
    await page.getByLabel('The posting, as it stands').fill(posting)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Senior Machine Learning Engineer' }).waitFor()
    await lookSettled(page, `${name}-opportunity`)

    const postingUrl = page.url()
    await page.getByRole('link', { name: 'Prepare résumé' }).click()
    await page.waitForURL('**/studio**')
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    await page.getByText('Every sentence checked against your facts').waitFor({ timeout: 20_000 })
    await lookSettled(page, `${name}-studio`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'PDF' }).click()])
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')

    await page.goto(postingUrl)
    await page.getByRole('button', { name: 'Apply Now' }).click()
    await page.getByRole('button', { name: 'I sent it' }).click()
    await page.getByRole('link', { name: 'See your applications' }).click()
    await page.getByRole('heading', { level: 1, name: /application/ }).waitFor()
    await lookSettled(page, `${name}-applications`)

    await page.goto('/privacy')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await lookSettled(page, `${name}-privacy`)
    await page.goto('/help')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await lookSettled(page, `${name}-help`)
    expect(faults).toEqual([])
    await context.close()
  })
})

test('a page of another site cannot act in the session of this browser', async () => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  const status = await page.evaluate(
    async () =>
      (await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"cookie":true}' })).status,
  )
  expect(status).toBe(201)
  const foreign = await context.newPage()
  await foreign.route('https://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>evil</title>' }),
  )
  await foreign.goto('https://evil.example/')
  const refused = await foreign.evaluate(
    async (url) =>
      fetch(`${url}/session`, { method: 'DELETE', credentials: 'include' }).then(
        ({ status: answered }) => String(answered),
        () => 'refused',
      ),
    server.url,
  )
  expect(refused).toBe('refused')
  expect(await page.evaluate(async () => (await fetch('/session')).status)).toBe(200)
  await context.close()
})
