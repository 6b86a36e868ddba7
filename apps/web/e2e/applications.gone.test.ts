import { expect } from 'vitest'
import { test } from './applications.ts'

test('a posting that is gone opens as it was kept, with what answers it', async ({ context, page, send, full }) => {
  expect((await context.request.delete(`/ob/postings/${full.jobId}`)).ok()).toBe(true)
  await send(`/ob/applications/${full.id}`, { note: 'They rang' }, 'PATCH')
  await page.goto('/applications')
  await page.getByRole('link', { name: 'Telephone triage nurse', exact: true }).click()
  await page.getByText('The posting is no longer here. This is how it stood.').waitFor()
  expect(await page.getByText('At least 2 years of experience').count()).toBeGreaterThan(0)
  await page.getByRole('heading', { name: 'What you can tell' }).waitFor()
  await page.getByText('cut missed doses from nine to two a month', { exact: false }).first().waitFor()
})

test('one recorded by mistake is deleted after one question, and what was prepared leads to its posting', async ({ page, full }) => {
  await page.goto(`/applications/${full.id}`)
  await page.getByRole('button', { name: 'Delete: Telephone triage nurse' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('heading', { name: 'Where each one stands' }).waitFor()
  await page.getByText('Deleted: Telephone triage nurse').waitFor()
  expect(await page.getByRole('link', { name: 'Telephone triage nurse', exact: true }).count()).toBe(0)
  await page.getByRole('region', { name: 'Preparing' }).getByRole('link', { name: 'Community nurse', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Community nurse' }).waitFor()
})
