import { describe, expect } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { ines, linesOf, openStudio } from './resume.ts'

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('by keyboard alone a line is moved, one is added and made a fact, and steps are taken back', async ({ page, look }) => {
    await openStudio(page, ines)
    const shown = () => linesOf(page)
    const press = async (button: string | RegExp) => {
      await page.getByRole('button', { name: button }).first().focus()
      await page.keyboard.press('Enter')
    }

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).focus()
    await page.keyboard.press('Enter')
    await press(/^Edit and see its facts: Dressed wounds/)
    await press('Move up')
    await expect.poll(shown).toEqual(['Dressed wounds on two bays', 'Cut missed doses from nine to two a month'])
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sentence-work-0-highlights-0')

    await press('Undo')
    await expect.poll(shown).toEqual(['Cut missed doses from nine to two a month', 'Dressed wounds on two bays'])
    await press('Redo')
    await expect.poll(shown).toEqual(['Dressed wounds on two bays', 'Cut missed doses from nine to two a month'])

    await press('Remove this line')
    await expect.poll(shown).toEqual(['Cut missed doses from nine to two a month'])
    await press(/^Add a line from 1 unused fact of Staff nurse/)
    await press(/^Tell it ?: Dressed wounds/)
    await expect.poll(shown).toEqual(['Cut missed doses from nine to two a month', 'Dressed wounds on two bays'])

    await press(/^Add a line to Staff nurse/)
    await page.keyboard.type('Taught 6 students the bedside check')
    await press('Add it')
    const added = page.getByRole('button', { name: /^(?:Close|Edit and see its facts): Taught 6 students/ })
    await added.waitFor()
    await page.getByText('No fact says this yet.').waitFor()
    await page.getByRole('combobox', { name: 'How it looks' }).selectOption('sidebar')
    await page.getByText('Page 1 of 1, A4, as it prints').waitFor()
    await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter')
    await page.getByText('Page 1 of 1, US Letter, as it prints').waitFor()
    await page.getByRole('checkbox', { name: 'On one page' }).press('Space')
    await page.getByText(/^It fits, with letters of [\d.]+ points\.$/).waitFor()
    const pdf = await page.getByRole('link', { name: 'PDF' }).getAttribute('href')
    expect(Object.fromEntries(new URL(pdf ?? '', page.url()).searchParams)).toEqual({ format: 'pdf', paper: 'letter', fit: 'one_page' })
    await page.waitForLoadState('networkidle')
    await look('studio-editing')
    await press('It is so: add it to my facts')
    await page.getByRole('heading', { level: 1, name: 'Every sentence is shown by your facts' }).waitFor()
    expect(await page.getByText('No fact says this yet.').count()).toBe(0)
  })
})
