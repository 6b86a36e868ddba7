import { describe, expect } from 'vitest'
import { sayUntil } from './coach.ts'
import { desk, phone, test } from './fixture.ts'

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('somebody in Discovery chooses among activities, and sees what they like beside the work, in their picture and on a posting', async ({
    page,
    send,
    look,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Discovery/ }).click()
    await page.waitForURL('**/coach')
    const choice = page.getByRole('group', { name: 'Like most' })
    await page.getByText('Attach your résumé, or tell me').first().waitFor()
    await sayUntil(send, 'I want to work as a registered nurse', 'skip', (id) => id === 'slot:interests_set')
    await page.reload()
    await choice.waitFor()
    await look('interests-coach')

    const liked = [
      'Explain',
      'Look after somebody',
      'Listen',
      'children',
      'quarrel',
      'Find out',
      'experiment',
      'Read up',
      'puzzle',
      'figures',
    ]
    const least = page.getByRole('group', { name: 'Like least' })
    for (let set = 0; set < 10 && (await choice.isVisible()); set++) {
      const words = await choice.getByRole('button').allInnerTexts()
      const best = words.findIndex((one) => liked.some((part) => one.includes(part)))
      await choice.getByRole('button').nth(Math.max(0, best)).click()
      await least.getByRole('button').nth(1).click()
      await choice
        .or(page.getByRole('group', { name: 'Or tap' }))
        .first()
        .waitFor()
    }

    await page.goto('/picture')
    await page.getByRole('heading', { name: 'What you like doing' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('interests-picture')
    expect(await page.getByText('It counts as half of values and interests.').isVisible()).toBe(true)

    await page.goto('/opportunities?q=nurse')
    await page.getByRole('link', { name: /nurse/i }).first().click()
    await page.getByRole('heading', { name: 'Interests' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('interests-opportunity')
    expect(await page.getByText(/Alike in \d+ of 100, between/).count()).toBe(1)
  })
})
