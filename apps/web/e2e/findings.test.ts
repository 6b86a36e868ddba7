import { describe, expect } from 'vitest'
import { views } from './fixture.ts'
import { test } from './resume.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('a file as it is, and a version, are looked at as machines and readers do; a finding leads to its sentence by keyboard', async ({
    page,
    look,
    paper,
  }) => {
    await page.goto('/check')
    await page.locator('input[type=file]').first().setInputFiles(paper.path)
    await page.getByRole('heading', { name: 'How a machine takes it' }).waitFor()
    await page.getByRole('heading', { name: 'What a reader would say' }).waitFor()
    await look('check-findings')

    await page.goto('/studio')
    await page.getByRole('button', { name: 'From what Mosaic knows' }).click()
    await page.getByRole('button', { name: 'Look for findings' }).click()
    await page.getByRole('heading', { name: 'How a machine takes it' }).waitFor()
    await look('studio-findings')
    const go = page.getByRole('button', { name: /^Go to it/ }).first()
    await go.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')

    await page
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click()
    await page.getByText('(restored)').first().waitFor()
    await page.getByText('Compare with another version').click()
    await page.getByText(/sentences are the same/).waitFor()
    await look('studio-compare')
  })
})
