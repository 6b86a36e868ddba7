import { describe, expect } from 'vitest'
import { test, views } from './fixture.ts'
import { ines } from './resume.ts'

const long = `${ines}\nEDUCATION\nBSc Nursing, University of Porto | 2012 – 2015\n\nLANGUAGES\nPortuguese (native), English (C1)\n`

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('a résumé pasted as the first words is offered to be read as the document it is, and then is', async ({ page, look }) => {
    await page.goto('/')
    await page.locator('#say').fill(long)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/coach')
    await page.getByText('This looks like a document.').waitFor()
    await page.waitForLoadState('networkidle')
    await look('pasted')
    expect(await page.getByText('Zorvantic Clinic').count(), 'nothing was said yet but in the field').toBe(1)
    await page.getByRole('button', { name: 'Read it as a document' }).last().click()
    await page.getByText('Pasted text.txt').first().waitFor()
    await page.getByText(/Read as a résumé/).waitFor()
    await expect.poll(() => page.getByLabel('Your answer').inputValue()).toBe('')
    await look('pasted-read')
  })
})

test('what was pasted can be said all the same, and a few lines are just said', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  const field = page.getByLabel('Your answer')
  await page.getByText('Paid or not, both count').first().waitFor()
  await field.fill('I was a nurse.\nThen I cared for my mother.')
  expect(await page.getByText('This looks like a document.').count()).toBe(0)
  await field.fill(long)
  await page.getByRole('button', { name: 'Send it as my answer' }).click()
  await page.getByText('I heard:').first().waitFor()
  expect(await page.getByText('Pasted text.txt').count()).toBe(0)
})
