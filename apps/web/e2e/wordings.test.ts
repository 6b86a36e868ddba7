import { describe, expect } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { linesOf, openStudio } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n- Looked after wounds on two bays\n- Taught wound care to six students\n\nSKILLS\nWound care\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Phlebotomy\n'

describe.each([phone('dark'), desk('light')])('$name', (view) => {
  test.override('view', view)

  test('a line is kept in other words, told in either, and a version for a posting on one page asks for what nobody said', async ({
    page,
    send,
    look,
  }) => {
    await openStudio(page, resume)
    const lines = () => linesOf(page)

    await page.locator('summary', { hasText: 'Staff nurse, Zorvantic Clinic' }).click()
    await page.getByRole('button', { name: /^Edit and see its facts: Looked after/ }).click()
    await page.getByRole('textbox', { name: 'The sentence' }).fill('On two bays, looked after wounds')
    await page.getByRole('button', { name: 'Keep these words beside the others' }).click()
    await page.getByRole('button', { name: /^Use these words ?: Looked after/ }).click()
    await expect.poll(lines).toContain('Looked after wounds on two bays')
    await page.getByRole('button', { name: /^Use these words ?: On two bays/ }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('studio-wordings')
    await page.getByRole('button', { name: /^Forget them ?: On two bays/ }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Use these words/ }).count()).toBe(0)

    const { opportunity } = await send('/ob/postings', { text: posting })
    await page.goto(`/studio?job=${opportunity?.job_id}`)
    await page.getByRole('button', { name: 'One page' }).click()
    await page.waitForLoadState('networkidle')
    await look('studio-length')
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    await page.getByRole('heading', { name: 'Not written in' }).waitFor()
    await page
      .getByText(/Phlebotomy|[Bb]lood/)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: 'Must-haves shown: 1 of 2' }).waitFor()
    await page.getByText('You have not spoken of it. It is asked, never written in.').waitFor()
    expect((await lines()).join()).not.toContain('Phlebotomy')
    await page
      .getByRole('button', { name: /^On page 1 ?: / })
      .first()
      .click()
    expect(await page.locator('.printed__mark').count()).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    await look('studio-tailored')
    const down = page.getByRole('button', { name: 'See the page' })
    const isBelow = view.viewport.width < 1180
    expect(await down.isVisible()).toBe(isBelow)
    if (isBelow) await down.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id === 'the-page')).toBe(isBelow)
    await page.getByRole('button', { name: 'Clean' }).click()
    expect(await page.locator('.printed__mark').count()).toBe(0)
  })
})
