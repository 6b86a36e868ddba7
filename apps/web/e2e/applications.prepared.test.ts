import { describe, expect } from 'vitest'
import { focused, said, test } from './applications.ts'
import { views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('what is prepared goes on only once it was sent: laid on a column, moved by keyboard or pressed, it asks for that', async ({
    page,
    look,
  }) => {
    await page.goto('/applications')
    const column = (title: string) => page.getByRole('region', { name: title, exact: true })
    const prepared = column('Preparing').getByRole('listitem').filter({ hasText: 'Community nurse' })
    const dialog = page.getByRole('dialog', { name: 'Did you send it? Community nurse' })
    await prepared.dragTo(column('Sent').getByRole('heading'))
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await prepared.getByRole('button', { name: 'I sent it for Community nurse, Severn Vale' }).click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('I sent it for Community nurse, Severn Vale')
    const title = prepared.getByRole('link', { name: 'Community nurse', exact: true })
    await title.focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await said(page, 'Community nurse, Severn Vale stands at the first column.')
    await page.keyboard.press('Shift+ArrowRight')
    await dialog.getByLabel('Résumé you sent').waitFor()
    await look('applications-prepared')
    await dialog.getByRole('button', { name: 'I sent it' }).click()
    await dialog.getByText(/^Kept\. Follow up on/).waitFor()
    await page.keyboard.press('Escape')
    await column('Sent').getByRole('link', { name: 'Community nurse', exact: true }).waitFor()
    await expect.poll(() => focused(page)).toBe('Community nurse')
    expect(await prepared.count()).toBe(0)
  })

  test('a person says how long they wait: it moves the days, tells so, and goes back with one press', async ({ page, look }) => {
    await page.goto('/applications')
    await page.getByText('You are reminded after the usual days').click()
    await page.getByLabel('Days to wait').fill('20')
    await page.keyboard.press('Enter')
    await page.getByText('You are reminded after 20 days, as you chose').waitFor()
    await page.getByText('You chose 20 days.').first().waitFor()
    await look('applications-own-days')
    await page.getByRole('button', { name: 'Back to the usual days' }).click()
    await page.getByText('You are reminded after the usual days').waitFor()
    expect(await page.getByText('You chose 20 days.').count()).toBe(0)
    expect(await page.getByLabel('Days to wait').evaluate((field) => field === document.activeElement)).toBe(true)
  })
})
