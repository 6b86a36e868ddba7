import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deployed } from '../../server/test/deploys.ts'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n- Dressed wounds on two bays\n\nSKILLS\nWound care\n`

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error', TRUST_PROXY: '1' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const patience = { timeout: 60_000 }

async function opened(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: server.url, ...options })
  const page = await context.newPage()
  await bringResume(page, resume)
  return { context, page }
}

/** Waits until the browser holds the page's files. */
const pageIsKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))

/** Every address whose answer the browser keeps for the page. */
const keptAnswers = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  })

const keptKeys = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('mosaic-draft-key')) return 0
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('mosaic-draft-key')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error ?? new Error('no store'))
    })
    const asked = database.transaction('key').objectStore('key').getAll()
    const all = await new Promise<{ key: CryptoKey }[]>((resolve) => {
      asked.onsuccess = () => resolve(asked.result as { key: CryptoKey }[])
    })
    database.close()
    if (all.some(({ key }) => key.extractable)) throw new Error('the key can be read out')
    return all.length
  })

describe.each([
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const)('$name', ({ name, ...view }) => {
  test('a page opened without a network shows the edits that wait on the device, takes more, and saves them on return', async () => {
    const { context, page } = await opened(view)
    await pageIsKept(page)
    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click(patience)
    await page.getByText('Page 1 of 1, A4, as it prints').waitFor(patience)
    await context.setOffline(true)
    const write = async (words: string) => {
      await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
      await page.getByRole('button', { name: /^Edit and see its facts: Dressed wounds/ }).click()
      await page.getByRole('textbox', { name: 'The sentence' }).fill(words)
    }
    await write('Dressed wounds on two bays, by day')
    await page.getByText('Not saved yet: kept on this device until the network is back').waitFor(patience)
    expect(await keptKeys(page)).toBe(1)

    await page.goto('/picture')
    await page.getByRole('heading', { name: 'Mosaic cannot be reached just now' }).waitFor(patience)
    await page.getByText('No network.').waitFor()
    await look(page, `${name}-offline-opened`)
    await page.getByRole('link', { name: /^Go on with it/ }).click()
    await page
      .getByText('Dressed wounds on two bays, by day')
      .first()
      .waitFor({ ...patience, state: 'attached' })
    await write('Dressed wounds on two bays, by day and night')
    await look(page, `${name}-offline-editing`)
    await page.reload()
    await page
      .getByText('Dressed wounds on two bays, by day and night')
      .first()
      .waitFor({ ...patience, state: 'attached' })

    await context.setOffline(false)
    await page.getByText(/^Saved \d/).waitFor(patience)
    const id = new URL(page.url()).searchParams.get('version')
    const { resume: stored } = await (await page.request.get(`/resume/versions/${id}`)).json()
    expect(stored.document.work[0].highlights).toContain('Dressed wounds on two bays, by day and night')
    await expect.poll(() => keptKeys(page), patience).toBe(0)
    await context.close()
  })
})

test('without a network and with nothing waiting, every page says what is safe and goes on by itself', async () => {
  const { context, page } = await opened()
  await pageIsKept(page)
  await context.setOffline(true)
  for (const path of ['/coach', '/applications', '/opportunities']) {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Mosaic cannot be reached just now' }).waitFor(patience)
    await page.getByText('No edits wait on this device.').waitFor(patience)
  }
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Mosaic cannot be reached just now' }).waitFor({ state: 'detached', timeout: 60_000 })
  await context.close()
})

test('the browser keeps the built files alone, and nothing after the session is ended', async () => {
  const { context, page } = await opened()
  await pageIsKept(page)
  for (const path of ['/coach', '/picture', '/opportunities', '/studio', '/applications', '/privacy']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  const answers = await keptAnswers(page)
  expect(answers).toContain('/index.html')
  for (const path of answers) expect(path).toMatch(/^\/(?:assets\/[\w.-]+\.(?:js|css|woff2)|index\.html|logo\.svg|manifest\.webmanifest)$/)

  await page.getByLabel(/Write delete to go on/).fill('delete')
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await page
    .getByRole('heading', { name: /deleted|erased/i })
    .first()
    .waitFor(patience)
  await expect.poll(() => keptAnswers(page), patience).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await context.close()
})

test('who only looks at the first page keeps nothing of it', async () => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await context.close()
})

test('an open page keeps the files of its own build, tells of the newer one, and goes over when it is let in', async () => {
  await using host = await deployed(server.url)
  const { context, page } = await opened({ baseURL: host.url, viewport: { width: 390, height: 844 } })
  await pageIsKept(page)
  await page.reload()
  host.deploy()
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((known) => known?.update())
      .then(() => undefined),
  )
  await page.getByText('A newer Mosaic is here.').waitFor(patience)
  await look(page, 'phone-light-newer')
  const isOldPage = () => page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src')?.endsWith('0.js') === false)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Help and feedback' }).click()
  await page.getByRole('heading', { level: 1, name: 'How this works' }).waitFor(patience)
  expect(await isOldPage()).toBe(true)

  await page.getByRole('button', { name: 'Load it' }).click()
  await expect.poll(() => isOldPage().catch(() => true), patience).toBe(false)
  await page.getByRole('heading', { level: 1, name: 'How this works' }).waitFor(patience)
  await expect
    .poll(async () => (await keptAnswers(page)).filter((path) => path.endsWith('.js') && !path.endsWith('0.js')), patience)
    .toEqual([])
  expect(await page.getByText('A newer Mosaic is here.').count()).toBe(0)
  await context.close()
})

test('a browser that keeps no page loads it anew, once, when a deploy took the part that is opened', async () => {
  await using host = await deployed(server.url)
  const { context, page } = await opened({ baseURL: host.url, serviceWorkers: 'block' })
  host.deploy()
  let loads = 0
  page.on('request', (asked) => asked.isNavigationRequest() && loads++)
  await page.getByRole('link', { name: 'Help', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'How this works' }).waitFor(patience)
  expect(loads).toBe(1)
  await context.close()
})
