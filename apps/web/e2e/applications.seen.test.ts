import { describe, expect } from 'vitest'
import { test } from './applications.ts'
import { views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('the board, the list and one application are laid out, and stand up to axe', async ({ context, page, full, look }) => {
    await page.goto('/applications')
    await page.getByRole('heading', { level: 1, name: 'One follow-up is due' }).waitFor()
    await page.getByRole('heading', { name: 'What your applications show' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('applications-board')
    await page.getByRole('button', { name: 'List' }).click()
    const list = page.getByRole('list', { name: 'Applications' })
    await list.waitFor()
    await look('applications-list')
    const titles = () => list.getByRole('link').allTextContents()
    expect((await titles())[0]).toBe('Community staff nurse, evenings')
    await page.getByRole('combobox', { name: 'In which order' }).selectOption('Newest first')
    await expect.poll(async () => (await titles())[0]).toBe('Discharge nurse')
    await page.getByRole('combobox', { name: 'Which ones' }).selectOption('All')
    await expect.poll(async () => (await titles()).length).toBe(7)
    const { session } = (await (await context.request.get('/session')).json()) as { session: { time_zone: string } }
    expect(session.time_zone).toBe('Europe/London')
    await page.getByRole('button', { name: 'Add an application' }).click()
    await page.getByRole('dialog').waitFor()
    await look('applications-add')
    await page.goto(`/applications/${full.id}`)
    await page.getByRole('heading', { name: 'Getting ready to talk' }).waitFor()
    await page.getByRole('button', { name: /^Move Telephone/ }).click()
    await page.waitForLoadState('networkidle')
    await look('application-closed')
    await page.getByRole('button', { name: 'Turned down' }).click()
    await page.getByRole('dialog', { name: 'How did it end?' }).waitFor()
    await look('application-ending')
    await page.getByRole('button', { name: 'Leave it open' }).click()
    await page.getByRole('button', { name: 'Add an interview' }).click()
    await page.getByText('Note somebody').click()
    await page.getByText('The posting as it was', { exact: true }).click()
    await page.waitForLoadState('networkidle')
    await look('application')
  })
})
