import { describe, expect } from 'vitest'
import { phone } from './fixture.ts'
import { test } from './resume.ts'

test('"Just check my résumé" shows what a reader sees of it, with its words marked', async ({ page, look, paper }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Just check my résumé' }).click()
  await page.locator('input[type=file]').first().setInputFiles(paper.path)
  await page.getByRole('heading', { level: 1, name: /A reader finds \d+ facts in it/ }).waitFor()
  await page.getByRole('heading', { name: 'The text, in the order it is read' }).waitFor()
  expect(await page.locator('mark').count()).toBeGreaterThan(5)
  await look('check')
})

describe.each([phone('light')])('$name', (view) => {
  test.override('view', view)

  test('a paper says what it was read as and in whose name, and a posting where to paste it', async ({ page, look }) => {
    const check = async (name: string, text: string) => {
      await page.goto('/check')
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    }
    await check(
      'first-aid.txt',
      'CERTIFICATE OF COMPLETION\n\nThis is to certify that\n\nAmara Osei\n\nhas successfully completed the course\n\nFirst Aid at Work\n\nIssued by: Northmoor Training Ltd\nDate of issue: 14 May 2022',
    )
    await page.getByText('Read as a certificate, in the name of Amara Osei.').waitFor()
    await page.getByRole('button', { name: /First Aid at Work/ }).waitFor()
    await look('check-certificate')
    await check(
      'job.txt',
      'Backend Developer (m/f/d)\n\nWe are looking for a developer.\n\nRequirements\n- Good knowledge of SQL\n\nWhat we offer\n- 28 days of holiday\n\nApply now with your CV.',
    )
    await page.getByRole('heading', { level: 1, name: 'This is a job posting, not a paper about you' }).waitFor()
    await look('check-posting')
    await page.getByRole('link', { name: 'Paste it under Opportunities' }).click()
    await page.waitForURL('**/opportunities')
  })

  test('a file that cannot be taken says why and what to do, and loses nothing', async ({ page, look }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Just check my résumé' }).click()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'voice.m4a', mimeType: 'audio/mp4', buffer: Buffer.from('ftypM4A ') })
    await page.getByText('This kind of file cannot be read here').first().waitFor()
    await look('check-refused')
  })
})

test('no page is shown with a session before the first act, and a lost one says how to come back', async ({ page, context }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(await context.cookies()).toEqual([])
  await page.getByRole('button', { name: /Discovery/ }).click()
  await page.waitForURL('**/coach')
  await page.getByText('Discovery: in depth').first().waitFor()
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  await page.evaluate(() => fetch('/session', { method: 'DELETE' }))
  await page.goto('/picture')
  await page
    .getByText(/recovery key/i)
    .first()
    .waitFor()
})
