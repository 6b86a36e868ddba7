import { describe, expect } from 'vitest'
import { test, views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('somebody is let look by keyboard, sees whose session it is not, changes nothing, and is shut out with one press', async ({
    browser,
    server,
    page,
    look,
    send,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Discovery/ }).click()
    await page.waitForURL('**/coach')
    await send('/wimd', { prompt: 'I worked as a nurse at Graz Hospital from 2015 to 2021.' })

    await page.goto('/privacy')
    const opener = page.getByRole('button', { name: 'Let somebody look' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const who = page.getByLabel('Who is it for?')
    await page.getByText('They cannot change, send or erase anything').waitFor()
    expect(await who.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await opener.waitFor()
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    await who.fill('Ms Rahim')
    await page.getByRole('button', { name: '1 day', exact: true }).click()
    await page.waitForLoadState('networkidle')
    await look('look-for')
    await who.focus()
    await page.keyboard.press('Enter')
    const copy = page.getByRole('button', { name: 'Copy' })
    await copy.waitFor()
    expect(await copy.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByText('Ms Rahim, who may look').first().waitFor()
    await page.waitForLoadState('networkidle')
    await look('look-key')
    const key = (await page.locator('.key').textContent()) ?? ''
    expect(key).toMatch(/^msk_/)
    await page.getByRole('button', { name: 'I have passed it on' }).click()
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await expect.poll(() => page.getByText(key).count()).toBe(0)

    await using theirs = await browser.newContext({ viewport: view.viewport, baseURL: server.url, timezoneId: 'Asia/Tokyo' })
    const desk = await theirs.newPage()
    const refused: string[] = []
    desk.on('response', (answer) => {
      if (answer.status() === 403) refused.push(answer.url())
    })
    await desk.goto('/?back=key')
    await desk.getByLabel('Recovery key').fill(key)
    await desk.keyboard.press('Enter')
    await desk.waitForURL('**/picture')
    const told = desk.getByText('You are looking at somebody’s session')
    await told.waitFor()
    await desk.waitForLoadState('networkidle')
    await look('looking-picture', desk)
    for (const path of ['/coach', '/opportunities', '/studio', '/applications', '/privacy']) {
      await desk.goto(path)
      await told.waitFor()
      await desk.getByRole('heading', { level: 1 }).waitFor()
      await desk.waitForLoadState('networkidle')
    }
    await look('looking-privacy', desk)
    for (const name of ['Let somebody look', 'Make a recovery key', 'Delete everything', /Start \d+ new days/])
      expect(await desk.getByRole('button', { name }).count()).toBe(0)
    expect(refused, 'a page that only loads tries no change').toEqual([])

    await desk.goto('/coach')
    await desk.getByText('I worked as a nurse at Graz Hospital').first().waitFor()
    await desk.waitForLoadState('networkidle')
    expect(await desk.getByLabel('Your answer').count(), 'nothing to write with').toBe(0)
    expect(await desk.getByRole('button', { name: /That’s right|Not so|Discovery/ }).count()).toBe(0)
    await desk.goto('/picture')
    await desk.getByRole('heading', { name: 'Your plan' }).waitFor()
    await desk.waitForLoadState('networkidle')
    expect(await desk.getByRole('button', { name: /Add a step|Not so/ }).count()).toBe(0)
    await desk.goto('/opportunities')
    await desk
      .getByRole('button', { name: /^Save(?!d)/ })
      .first()
      .click()
    await desk.getByText('This key may look, and not change').first().waitFor()
    await look('looking-refused', desk)

    await page.getByRole('button', { name: 'Take it back Ms Rahim' }).click()
    await page.getByText('The key opens nothing any more.').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('h-key')
    expect(await page.getByText('Ms Rahim').count()).toBe(0)
    await desk.goto('/picture')
    await desk.getByRole('heading', { level: 1, name: 'This browser no longer holds your session' }).waitFor()
  })
})

test('a key from elsewhere takes the place of the session that is open here only once that was asked, and a key for it offered first', async ({
  page,
  send,
  look,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  const { key } = await send<{ key: { token: string } }>('/session/keys', { kind: 'counsellor' })
  const enter = async () => {
    await page.goto('/?back=key')
    await page.getByLabel('Recovery key').fill(key.token)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'A session of yours is open in this browser' }).waitFor()
  }
  await enter()
  await page.getByText('nobody could get back into it').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('h-place')
  await page.waitForLoadState('networkidle')
  await look('key-in-its-place')
  await page.getByRole('button', { name: 'Leave mine open' }).click()
  expect(await page.getByLabel('Recovery key').inputValue()).toBe('')
  expect(await send('/session/keys', { kind: 'recovery' }), 'the session is the own one still').toMatchObject({ key: { scope: 'full' } })
  await enter()
  await page.getByText('its other key opens it again').waitFor()
  await page.getByRole('button', { name: 'Open it all the same' }).click()
  await page.getByText('You are looking at somebody’s session').waitFor()
})

test('in a German browser the key to look is offered, shown and told of in German', async ({ browser, server, look }) => {
  await using context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE', baseURL: server.url })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  await page.goto('/privacy')
  await page.getByRole('button', { name: 'Jemanden hineinsehen lassen' }).click()
  await page.waitForLoadState('networkidle')
  await look('look-for-de', page)
  await page.getByRole('button', { name: 'Schlüssel erstellen', exact: true }).click()
  await page.getByText('Er wird nur einmal gezeigt').waitFor()
  const key = (await page.locator('.key').textContent()) ?? ''
  await page.waitForLoadState('networkidle')
  await look('look-key-de', page)
  await page.goto('/?back=key')
  await page.getByLabel('Wiederherstellungsschlüssel').fill(key)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Trotzdem öffnen' }).click()
  await page.getByText('Sie sehen die Sitzung von jemand anderem an').waitFor()
  await page.goto('/privacy')
  await page.getByRole('heading', { level: 1, name: 'Was Mosaic von dieser Sitzung aufbewahrt' }).waitFor()
  await page.waitForLoadState('networkidle')
  await look('looking-de', page)
})

test('a recovery key that was taken note of leaves the focus at the button that made it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  await page.goto('/privacy')
  const make = page.getByRole('button', { name: 'Make a recovery key' })
  await make.click()
  await page.getByRole('button', { name: 'I have it' }).click()
  await expect.poll(() => make.evaluate((button) => button === document.activeElement)).toBe(true)
})
