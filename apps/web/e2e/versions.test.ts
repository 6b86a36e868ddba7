import { describe, expect } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { ines, linesOf, openStudio } from './resume.ts'

describe.each([phone('dark'), desk('light')])('$name', (view) => {
  test.override('view', view)

  test('what was downloaded stays as it was: the next edit goes on in a version of its own, with its steps and its look, and all is found again', async ({
    page,
    look,
  }) => {
    await openStudio(page, ines)
    await page.getByRole('combobox', { name: 'How it looks' }).selectOption('modern')
    await page.getByText(/^Saved \d/).waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Text', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('Ines-Carvalho-resume.txt')
    await page.getByText(/^Kept as it is since .*: it was downloaded/).waitFor()
    const sent = page.url()

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
    await page.getByRole('button', { name: /^Edit and see its facts: Dressed wounds/ }).click()
    await page.getByRole('button', { name: 'Move up' }).click()
    await page.getByRole('heading', { name: 'From everything known, version 2' }).waitFor()
    expect(page.url()).not.toBe(sent)
    const lines = () => linesOf(page)
    const moved = ['Dressed wounds on two bays', 'Cut missed doses from nine to two a month']
    await expect.poll(lines).toEqual(moved)
    expect(await page.getByRole('combobox', { name: 'How it looks' }).inputValue()).toBe('modern')

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(lines).toEqual(moved.toReversed())
    await page.getByText(/^What it said before: 1 text/).click()
    await page
      .getByText(/sentences differ/)
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')
    await look('studio-before')
    await page.getByRole('button', { name: 'Bring it back as a new version' }).click()
    await page.getByRole('heading', { name: 'From everything known, version 2 (restored)' }).waitFor()
    await expect.poll(lines).toEqual(moved)

    await page.goto(sent)
    await page.getByText(/^Kept as it is since .*: it was downloaded/).waitFor()
    await expect.poll(lines).toEqual(moved.toReversed())
  })
})
