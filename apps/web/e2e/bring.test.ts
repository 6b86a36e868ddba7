import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { accessibilityFaults, openBrowser, picture } from './browser.ts'

const page = `<!doctype html><html lang="en"><head><title>Careers</title><script type="application/ld+json">
{"@type":"JobPosting","title":"Night Nurse","hiringOrganization":{"name":"Tidewater Care"},"description":"<p>Look after 20 people at night.</p>"}
</script></head><body><nav>Menu</nav><main><h1>Night Nurse</h1><p>Look after 20 people at night, three nights a week.</p></main></body></html>`
/** More than goes in one request, with cells that hold quotes, commas and line breaks. */
const longList = [
  'Title,Company,Description,Job URL',
  ...Array.from(
    { length: 260 },
    (_, n) => `"Cook, ""grade"" ${n}",Larkmoor,"Cook for ${n}.\n\n${'Soup, bread and fish. '.repeat(12)}",https://larkmoor.example/${n}`,
  ),
].join('\r\n')
const list = `Job Position,Company,Status,Date Applied,Job URL,Job Description
Cook,Larkmoor House,Bookmarked,,https://larkmoor.example/3,
Chef de partie,Salt Loft,Interview,2026-11-02,https://loft.example/4,"Requirements
- Cooking
- Knife skills
We offer: £14.10 an hour, 36 hours a week; you keep your own diary."
,Nobody,,,,
`

let server: Started
let browser: Browser
let employer: Server

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error', FEEDS: 'sample,pages' })
  browser = await openBrowser()
  employer = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page))
  await new Promise<void>((resolve) => employer.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  employer?.close()
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

async function person(width: number, colorScheme: 'light' | 'dark'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme, baseURL: server.url })
  await context.request.post('/session', { data: { cookie: true } })
  return context
}

const words = (on: Page) => on.getByRole('textbox', { name: 'The posting, as it stands' })

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('what a phone shares stands in the form at %i px in %s, and no longer in the address', async (width, colorScheme) => {
  const context = await person(width, colorScheme)
  const on = await context.newPage()
  await on.goto(`/paste?title=Bus%20Driver&text=Bus%20Driver%20https%3A%2F%2Frowan.example%2F1`)
  await on.getByRole('heading', { level: 1, name: 'Bring a posting you are looking at' }).waitFor()
  expect(await words(on).inputValue()).toBe('Bus Driver')
  expect(await on.getByRole('textbox', { name: 'Link to apply' }).inputValue()).toBe('https://rowan.example/1')
  expect(new URL(on.url()).pathname + new URL(on.url()).search).toBe('/paste')
  await on.waitForLoadState('networkidle')
  await picture(on, `paste-${width}-${colorScheme}`)
  expect(await accessibilityFaults(on)).toEqual([])
  expect(await on.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await context.close()
})

test('the bookmark takes a posting from its own page, and only “Read it” sends it', async () => {
  const context = await person(1440, 'light')
  const on = await context.newPage()
  await on.goto('/paste')
  const bookmark = (await on.getByRole('link', { name: 'Add to Mosaic' }).getAttribute('href')) ?? ''
  expect(bookmark).toMatch(/^javascript:/)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await on.goto(`http://127.0.0.1:${(employer.address() as AddressInfo).port}/careers`)
  const opening = context.waitForEvent('page')
  await on.evaluate((code) => {
    location.href = code
  }, bookmark)
  const opened = await opening
  await words(opened).waitFor()
  expect(await words(opened).inputValue()).toContain('three nights a week')
  expect(await words(opened).inputValue()).not.toContain('Menu')
  expect(new URL(opened.url()).hash).toBe('')
  expect(asked.filter((address) => address.includes('three'))).toEqual([])
  await opened.getByRole('button', { name: 'Read it' }).click()
  await opened.getByRole('heading', { level: 1, name: 'Night Nurse' }).waitFor()
  await opened.getByText('Tidewater Care').first().waitFor()
  await context.close()
})

test('a list from another tracker is kept with its notes, and an address that cannot be read says what to do', async () => {
  const context = await person(1440, 'dark')
  const on = await context.newPage()
  await on.goto('/paste')
  await on.getByLabel('A table as CSV').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await on
    .getByText(
      '2 postings are here, saved with your notes. 1 application is on your board with what the list says of it; a step without a day counts from today. 1 row had no title and was left out.',
    )
    .waitFor()
  await on.getByLabel('A table as CSV').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(longList) })
  await on.getByText('259 postings are here, saved with your notes. 1 was here already.').waitFor({ timeout: 60_000 })
  await on.getByRole('textbox', { name: 'The posting’s page' }).fill('http://localhost/inside')
  await on.getByRole('button', { name: 'Read that page' }).click()
  await on.getByText('Copy the posting’s text from it and paste it.').waitFor()
  await on.getByRole('link', { name: 'Postings you saved' }).click()
  await on.getByText('Cook, "grade" 259').first().waitFor()
  await context.close()
})

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)('an own posting is deleted after one question at %i px in %s; what was sent stays on the board', async (width, colorScheme) => {
  const context = await person(width, colorScheme)
  const on = await context.newPage()
  await on.goto('/paste')
  await on.getByLabel('A table as CSV').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await on.getByText('2 postings are here').waitFor()
  await picture(on, `brought-${width}-${colorScheme}`)
  await on.getByRole('link', { name: 'Postings you saved' }).click()
  await on.getByRole('link', { name: 'Chef de partie' }).first().click()
  await on.getByRole('heading', { level: 1, name: 'Chef de partie' }).waitFor()
  await on.getByText('£14.10 an hour').first().waitFor()
  await picture(on, `own-posting-${width}-${colorScheme}`)
  expect(await accessibilityFaults(on)).toEqual([])
  await on.getByRole('button', { name: 'Delete: Chef de partie' }).click()
  await on.getByText('Your application stays, with its own copy of the posting.').waitFor()
  await picture(on, `delete-posting-${width}-${colorScheme}`)
  expect(await accessibilityFaults(on)).toEqual([])
  await on.getByRole('button', { name: 'Delete for good' }).click()
  await on.getByText('Deleted: Chef de partie').waitFor()
  await on.getByRole('heading', { level: 1 }).waitFor()
  await picture(on, `list-${width}-${colorScheme}`)
  expect(await accessibilityFaults(on)).toEqual([])
  await on.goto('/applications')
  await on.getByText('Chef de partie').first().waitFor()
  await on.getByRole('region', { name: 'Talking' }).getByRole('link', { name: 'Chef de partie' }).click()
  await on.getByLabel('Somebody there').selectOption('asked')
  await on.getByRole('button', { name: 'Add to its history' }).click()
  await on.getByText('You wrote or spoke to them', { exact: true }).waitFor()
  await picture(on, `history-${width}-${colorScheme}`)
  expect(await accessibilityFaults(on)).toEqual([])
  await context.close()
})
