import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { views, test as visiting } from './fixture.ts'

const careers = `<!doctype html><html lang="en"><head><title>Careers</title><script type="application/ld+json">
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

const test = visiting.extend('employer', { scope: 'file' }, async ({}, { onCleanup }) => {
  const employer = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(careers))
  await new Promise<void>((resolve) => employer.listen(0, '127.0.0.1', resolve))
  onCleanup(() => void employer.close())
  return `http://127.0.0.1:${(employer.address() as AddressInfo).port}`
})
test.override('env', { scope: 'file' }, { FEEDS: 'sample,pages' })
test.beforeEach(({ send }) => send('/session', { cookie: true }))

const words = (page: Page) => page.getByRole('textbox', { name: 'The posting, as it stands' })

test('the bookmark takes a posting from its own page, and only “Read it” sends it', async ({ context, page, employer }) => {
  await page.goto('/paste')
  const bookmark = (await page.getByRole('link', { name: 'Add to Mosaic' }).getAttribute('href')) ?? ''
  expect(bookmark).toMatch(/^javascript:/)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await page.goto(`${employer}/careers`)
  const opening = context.waitForEvent('page')
  await page.evaluate((code) => {
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
})

test('a list from another tracker is kept with its notes, and an address that cannot be read says what to do', async ({ page }) => {
  await page.goto('/paste')
  await page.getByLabel('A table as CSV').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page
    .getByText(
      '2 postings are here, saved with your notes. 1 application is on your board with what the list says of it; a step without a day counts from today. 1 row had no title and was left out.',
    )
    .waitFor()
  await page.getByLabel('A table as CSV').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(longList) })
  await page.getByText('259 postings are here, saved with your notes. 1 was here already.').waitFor()
  await page.getByRole('textbox', { name: 'The posting’s page' }).fill('http://localhost/inside')
  await page.getByRole('button', { name: 'Read that page' }).click()
  await page.getByText('Copy the posting’s text from it and paste it.').waitFor()
  await page.getByRole('link', { name: 'Postings you saved' }).click()
  await page.getByText('Cook, "grade" 259').first().waitFor()
})

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('what a phone shares stands in the form, and no longer in the address', async ({ page, look }) => {
    await page.goto(`/paste?title=Bus%20Driver&text=Bus%20Driver%20https%3A%2F%2Frowan.example%2F1`)
    await page.getByRole('heading', { level: 1, name: 'Bring a posting you are looking at' }).waitFor()
    expect(await words(page).inputValue()).toBe('Bus Driver')
    expect(await page.getByRole('textbox', { name: 'Link to apply' }).inputValue()).toBe('https://rowan.example/1')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/paste')
    await page.waitForLoadState('networkidle')
    await look('paste')
  })

  test('an own posting is deleted after one question; what was sent stays on the board', async ({ page, look }) => {
    await page.goto('/paste')
    await page.getByLabel('A table as CSV').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByText('2 postings are here').waitFor()
    await look('brought')
    await page.getByRole('link', { name: 'Postings you saved' }).click()
    await page.getByRole('link', { name: 'Chef de partie' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Chef de partie' }).waitFor()
    await page.getByText('£14.10 an hour').first().waitFor()
    await look('own-posting')
    await page.getByRole('button', { name: 'Delete: Chef de partie' }).click()
    await page.getByText('Your application stays, with its own copy of the posting.').waitFor()
    await look('delete-posting')
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await page.getByText('Deleted: Chef de partie').waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look('list')
    await page.goto('/applications')
    await page.getByText('Chef de partie').first().waitFor()
    await page.getByRole('region', { name: 'Talking' }).getByRole('link', { name: 'Chef de partie' }).click()
    await page.getByLabel('Somebody there').selectOption('asked')
    await page.getByRole('button', { name: 'Add to its history' }).click()
    await page.getByText('You wrote or spoke to them', { exact: true }).waitFor()
    await look('history')
  })
})
