import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { accessibilityFaults, openBrowser, picture } from './browser.ts'
import { resumeFile } from './resume.ts'

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

test('"Just check my résumé" shows what a reader sees of it, with its words marked', async () => {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Just check my résumé' }).click()
  await page.locator('input[type=file]').first().setInputFiles(resume.path)
  await page.getByRole('heading', { level: 1, name: /A reader finds \d+ facts in it/ }).waitFor({ timeout: 30_000 })
  await page.getByRole('heading', { name: 'The text, in the order it is read' }).waitFor()
  expect(await page.locator('mark').count()).toBeGreaterThan(5)
  await picture(page, 'desk-check')
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})

test('a paper says what it was read as and in whose name, and a posting where to paste it', async () => {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const check = async (name: string, text: string) => {
    await page.goto('/check')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  }
  await check(
    'first-aid.txt',
    'CERTIFICATE OF COMPLETION\n\nThis is to certify that\n\nAmara Osei\n\nhas successfully completed the course\n\nFirst Aid at Work\n\nIssued by: Northmoor Training Ltd\nDate of issue: 14 May 2022',
  )
  await page.getByText('Read as a certificate, in the name of Amara Osei.').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: /First Aid at Work/ }).waitFor()
  await picture(page, 'phone-check-certificate')
  expect(await accessibilityFaults(page)).toEqual([])
  await check(
    'job.txt',
    'Backend Developer (m/f/d)\n\nWe are looking for a developer.\n\nRequirements\n- Good knowledge of SQL\n\nWhat we offer\n- 28 days of holiday\n\nApply now with your CV.',
  )
  await page.getByRole('heading', { level: 1, name: 'This is a job posting, not a paper about you' }).waitFor({ timeout: 30_000 })
  await picture(page, 'phone-check-posting')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Paste it under Opportunities' }).click()
  await page.waitForURL('**/opportunities')
  await context.close()
})

test('a file that cannot be taken says why and what to do, and loses nothing', async () => {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Just check my résumé' }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'voice.m4a', mimeType: 'audio/mp4', buffer: Buffer.from('ftypM4A ') })
  await page.getByText('This kind of file cannot be read here').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})

test('no page is shown with a session before the first act, and a lost one says how to come back', async () => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(await context.cookies()).toEqual([])
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  await page.getByText('Discovery: in depth').first().waitFor()
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  await page.evaluate(() => fetch('/session', { method: 'DELETE' }))
  await page.goto('/picture')
  await page
    .getByText(/recovery key/i)
    .first()
    .waitFor()
  await context.close()
})
