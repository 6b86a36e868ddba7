import { describe, expect } from 'vitest'
import { focused, test } from './applications.ts'
import { views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('by keyboard an offer is written down beside what a person looks for; pay is asked for in full, in what it is told in here', async ({
    full,
    page,
    send,
    look,
  }) => {
    const term = {
      kind: 'constraint',
      payload: { dimension: 'salary_floor', operator: 'at_least', value: null, amount: 3600, unit: 'EUR/month' },
    }
    await send('/wimd/facts', { ...term, payload: { ...term.payload, hardness: 'soft' } })
    await send(`/ob/applications/${full.id}`, { status: 'offer' }, 'PATCH')
    await page.goto(`/applications/${full.id}`)
    await page.getByRole('button', { name: 'Write down what was offered' }).focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'What was offered' })
    expect(await form.getByLabel('Currency').inputValue()).toBe('EUR')
    expect(await form.getByLabel('For each').inputValue()).toBe('month')
    await form.getByLabel('Pay').fill('3400')
    await form.getByLabel('Currency').fill('')
    await page.keyboard.press('Enter')
    expect(await form.getByLabel('Currency').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('eur')
    await form.getByLabel('Hours a week').fill('37.5')
    await form.getByLabel('How long it lasts').selectOption('Some months')
    await form.getByLabel('How many months').fill('12')
    await look('application-offer-form')
    await page.keyboard.press('Enter')
    await page.getByText('€3,400 a month').waitFor()
    await page.getByText(/: not met, €200 a month less$/).waitFor()
    await page.getByText('for 12 months').waitFor()
    await expect.poll(() => focused(page)).toBe('The offer')
    await look('application-offer')
    await page.reload()
    await page.getByRole('button', { name: 'Change what was offered' }).click()
    expect(await form.getByLabel('Hours a week').inputValue()).toBe('37.5')
    expect(await form.getByLabel('First day').inputValue()).toBe('')
  })
})
