import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { ines, linesOf, openStudio } from './resume.ts'

/** Brings a résumé, opens a version of it and waits until it stands as it prints. */
async function inStudio(page: Page): Promise<void> {
  await openStudio(page, ines)
  await page.getByText('Page 1 of 1, A4, as it prints').waitFor()
}

/** The lines of the role as they stand in the editor. */
const written = async (page: Page) =>
  (await page.locator('details', { hasText: 'Staff nurse, Zorvantic Clinic' }).locator('.line > .words').allInnerTexts()).slice(1)

async function write(page: Page, line: RegExp, words: string) {
  await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
  await page.getByRole('button', { name: line }).click()
  await page.getByRole('textbox', { name: 'The sentence' }).fill(words)
}

/** All that the browser holds in its stores, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('mosaic-drafts')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error ?? new Error('no store'))
    })
    const all = await new Promise<{ bytes: ArrayBuffer }[]>((resolve, reject) => {
      const asked = database.transaction('sealed').objectStore('sealed').getAll()
      asked.onsuccess = () => resolve(asked.result as { bytes: ArrayBuffer }[])
      asked.onerror = () => reject(asked.error ?? new Error('no drafts'))
    })
    database.close()
    return {
      count: all.length,
      text: all.map(({ bytes }) => new TextDecoder().decode(bytes)).join('') + JSON.stringify({ ...localStorage }),
    }
  })

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('edits made without a network are kept sealed on the device, outlive the page, and are saved on return', async ({
    context,
    page,
    look,
  }) => {
    await inStudio(page)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await write(page, /^Edit and see its facts: Dressed wounds/, 'Dressed wounds on two bays, by day')
    await page.getByText('Not saved yet: kept on this device until the network is back').waitFor()
    await page.getByRole('button', { name: 'Move up', exact: true }).click()
    const edited = ['Dressed wounds on two bays, by day', 'Cut missed doses from nine to two a month']
    await expect.poll(() => written(page)).toEqual(edited)
    await page.getByText('As it was before your last edits').waitFor()
    await page.getByText('Checked once it is saved.').first().waitFor()
    await look('studio-offline')
    await expect.poll(async () => (await kept(page)).count).toBe(1)
    const { text } = await kept(page)
    for (const word of ['Dressed', 'doses', 'Carvalho', 'Zorvantic']) expect(text).not.toContain(word)

    const address = page.url()
    await page.close()
    await context.setOffline(false)
    const back = await context.newPage()
    await back.goto(address)
    await back.getByText('Edits that were not saved before are back from this device.').waitFor()
    await expect.poll(() => linesOf(back)).toEqual(edited)
    await back.getByText(/^Saved \d/).waitFor()
    await expect.poll(async () => (await kept(back)).count).toBe(0)
    const id = new URL(address).searchParams.get('version')
    const { resume: stored } = await (await back.request.get(`/resume/versions/${id}`)).json()
    expect(stored.document.work[0].highlights).toEqual(edited)
  })

  test('a version that was changed elsewhere meanwhile is shown beside what was kept, and the person chooses', async ({
    browser,
    server,
    context,
    page,
    look,
  }) => {
    await inStudio(page)
    const id = new URL(page.url()).searchParams.get('version')
    const other = await browser.newContext({ baseURL: server.url, storageState: await context.storageState() })
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await write(page, /^Edit and see its facts: Dressed wounds/, 'Dressed wounds on two bays, mine')
    await page.getByText('Not saved yet: kept on this device until the network is back').waitFor()
    const { resume: stored } = await (await other.request.get(`/resume/versions/${id}`)).json()
    const work = [{ ...stored.document.work[0], highlights: ['Dressed wounds on two bays, theirs'] }]
    const elsewhere = await other.request.patch(`/resume/versions/${id}`, {
      data: { document: { ...stored.document, work }, revision: stored.revision },
    })
    expect(elsewhere.status()).toBe(200)

    await context.setOffline(false)
    await page.getByRole('button', { name: 'Keep mine' }).waitFor()
    await expect.poll(() => page.locator('ins', { hasText: 'mine' }).count()).toBeGreaterThan(0)
    await look('studio-conflict')
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await page.getByText(/^Saved \d/).waitFor()
    await expect.poll(() => linesOf(page)).toContain('Dressed wounds on two bays, mine')
    await expect.poll(async () => (await kept(page)).count).toBe(0)
    await other.close()
  })
})

test('a save whose answer was lost with its page is no conflict: the text is there already', async ({ context, page }) => {
  await inStudio(page)
  await page.waitForLoadState('networkidle')
  const address = page.url()
  const stored = async () =>
    (await (await context.request.get(`/resume/versions/${new URL(address).searchParams.get('version')}`)).json()).resume
  await page.route('**/trpc/resume.versions.update**', (route) => route.fetch().then(() => undefined))
  await page.getByRole('button', { name: /^Place of Skills/ }).focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(async () => (await stored()).document.meta?.order).toEqual(['skills', 'experience'])
  await expect.poll(async () => (await kept(page)).count).toBe(1)
  await page.close()

  const back = await context.newPage()
  await back.goto(address)
  await back.getByRole('heading', { name: 'From everything known' }).first().waitFor()
  await expect.poll(async () => (await kept(back)).count).toBe(0)
  expect(await back.getByRole('button', { name: 'Keep mine' }).count()).toBe(0)
  expect((await stored()).document.meta?.order).toEqual(['skills', 'experience'])
})

test('what one session left on a device opens for no other, and goes with its session', async ({ context, page }) => {
  await inStudio(page)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await write(page, /^Edit and see its facts: Dressed wounds/, 'Dressed wounds at night')
  await expect.poll(async () => (await kept(page)).count).toBe(1)
  const address = page.url()
  await page.close()
  await context.setOffline(false)
  const plain = await context.newPage()
  await plain.goto('/help')
  const end = await plain.request.delete('/session', { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(end.status()).toBe(200)
  await plain.request.post('/session', { data: { cookie: true } })
  await plain.request.post('/wimd/facts', { data: { kind: 'contact', payload: { field: 'name', value: 'Somebody Else' } } })
  const { resume: theirs } = await (await plain.request.post('/resume/rewrite', { data: {} })).json()
  await plain.evaluate(
    ([from, to]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mosaic-drafts')
        opening.onsuccess = () => {
          const drafts = opening.result.transaction('sealed', 'readwrite').objectStore('sealed')
          const left = drafts.get(from)
          left.onsuccess = () => drafts.put(left.result, to)
          drafts.transaction.oncomplete = () => resolve()
          drafts.transaction.onerror = () => reject(drafts.transaction.error ?? new Error('not written'))
        }
      }),
    [new URL(address).searchParams.get('version') ?? '', theirs.version_id] as const,
  )
  expect((await kept(plain)).count).toBe(2)
  await plain.goto(`/studio?version=${theirs.version_id}`)
  await plain.getByRole('heading', { name: 'Somebody Else' }).waitFor({ state: 'attached' })
  await expect.poll(async () => (await kept(plain)).count).toBe(1)
  expect(await plain.getByText(/at night|not saved before/).count()).toBe(0)
})
