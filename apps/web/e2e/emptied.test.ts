import { describe } from 'vitest'
import { test, views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('a list that two filters empty, each by itself, names both and lets go of both with one press', async ({ page, look }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Discovery/ }).click()
    await page.waitForURL('**/coach')
    await page.goto('/opportunities?q=zzzz&min=99')
    await page.getByRole('heading', { name: '2 filters less, and there is something' }).waitFor()
    await page.getByText('Without the words "zzzz" and a fit of at least 99').waitFor()
    await page.waitForLoadState('networkidle')
    await look('emptied-by-two')
    await page.getByRole('button', { name: /^Show \d+$/ }).click()
    await page.waitForURL((url) => url.search === '')
    await page.locator('main a[href^="/opportunities/"]').first().waitFor()
    await page.getByRole('heading', { name: '2 filters less' }).waitFor({ state: 'detached' })
  })
})
