import { describe, expect } from 'vitest'
import { day, focused, test } from './applications.ts'
import { desk, phone } from './fixture.ts'

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('by keyboard alone a follow-up is moved, dropped and done, and an interview written down, changed and called off', async ({
    page,
    full,
    look,
  }) => {
    const press = async (label: string | RegExp) => {
      await page.getByRole('button', { name: label }).focus()
      await page.keyboard.press('Enter')
    }
    await page.goto('/applications')
    await page.getByText('A week after sending is a usual time to ask whether it arrived.').first().waitFor()
    await press('I did follow up: Community staff nurse, evenings')
    await page.getByRole('heading', { level: 1, name: /open, nothing due/ }).waitFor()
    expect(await focused(page)).toBe('What comes next')
    await press('Drop the follow-up: Clinic nurse')
    await expect.poll(() => page.getByText('Follow up: Clinic nurse, Harbourside Heart Clinic').count()).toBe(0)
    expect(await focused(page)).toBe('What comes next')
    await press('Move the follow-up: Discharge nurse')
    await page.getByLabel('To which day').fill(day(20))
    await press('Move it')
    await page.getByText('You chose this day.').waitFor()
    await page.getByRole('link', { name: 'Clinic nurse', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('summary', { hasText: 'No follow-up is due. Set a day' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('On which day').fill(day(9))
    await press('Set it')
    await page.getByText('Follow up: Clinic nurse, Harbourside Heart Clinic').waitFor()
    expect(await focused(page)).toMatch(/^Clinic nurse/)

    await page.goto(`/applications/${full.id}`)
    await page.getByText('Call: ', { exact: false }).first().waitFor()
    await press('Add an interview')
    await page.getByLabel('Kind').focus()
    await page.keyboard.type('At their')
    await page.getByLabel('Day', { exact: true }).fill(day(5))
    await page.getByLabel('Time', { exact: true }).fill('14:00')
    await page.getByLabel('Time zone of that clock').fill('Mars/Olympus')
    await press('Write it down')
    await page
      .getByRole('alert')
      .getByText(/no time zone/)
      .waitFor()
    await page.getByLabel('Time zone of that clock').fill('America/New_York')
    await press('Write it down')
    await page.getByText(/At their place: .* 14:00 \(America\/New_York\)/).waitFor()
    expect(await focused(page)).toBe('Interviews')
    await press(/^Called off ?: .*New_York/)
    await page.getByText('called off', { exact: true }).waitFor()

    await page.locator('summary', { hasText: 'Note somebody' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Name').fill('Ms Rahim')
    await page.getByLabel('How they are reached').fill('rahim@westline.example')
    await press('Note them')
    await press('Change Ms Rahim')
    await page.getByRole('form', { name: 'Change Ms Rahim' }).getByLabel('What they do there').fill('Ward manager')
    await press('Save it')
    await page.getByText('Ward manager · ').waitFor()
    expect(await focused(page)).toBe('Change Ms Rahim')
    await press(/^I wrote or spoke ?: Ms Rahim/)
    await page.getByText('You wrote or spoke to Ms Rahim').waitFor()
    await press(/^They answered ?: Ms Rahim/)
    await page.getByText(/last on .*, answered/).waitFor()
    await look('application-told')
    await press('Remove Ms Rahim')
    await page.getByText('Nobody is noted yet.').waitFor()
    expect(await focused(page)).toBe('People')
    await page.getByText('You wrote or spoke to them', { exact: true }).waitFor()
  })
})
