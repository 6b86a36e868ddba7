import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { desk, phone } from './fixture.ts'
import { test } from './resume.ts'

const posting = `Senior Machine Learning Engineer
Lanternfold Research

About us
We read maps of the sea floor with machines.

Requirements
- At least 3 years of experience in machine learning
- Python
- PyTorch or TensorFlow
- Experience with Kubernetes

Nice to have
- Marine biology
`

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('somebody opens the page, talks, uploads, sees, chooses, writes, downloads and records, without an account', async ({
    page,
    look,
    paper,
  }) => {
    /** Looks at the page as a person with a screen reader, and keeps its picture. */
    const lookSettled = async (what: string) => {
      await page.waitForLoadState('networkidle')
      await look(what)
    }

    await page.goto('/')
    await lookSettled('welcome')
    await page.getByRole('button', { name: /Fast Track/ }).click()
    await page.waitForURL('**/coach')
    await page.getByText('Attach your résumé, or tell me').first().waitFor()
    await lookSettled('coach')

    await page.locator('input[type=file]').first().setInputFiles(paper.path)
    await page
      .getByText(/facts found/)
      .first()
      .waitFor()
    await lookSettled('coach-file')

    await page.goto('/picture')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(paper.name).first().waitFor({ state: 'attached' })
    await lookSettled('picture')

    await page.goto('/opportunities')
    await page.getByText('These are samples written by us').waitFor()
    await lookSettled('opportunities')
    await page.getByRole('button', { name: 'Paste a posting' }).first().click()
    await page.getByLabel('The posting, as it stands').fill(posting)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Senior Machine Learning Engineer' }).waitFor()
    await lookSettled('opportunity')

    const postingUrl = page.url()
    await page.getByRole('link', { name: 'Prepare résumé' }).click()
    await page.waitForURL('**/studio**')
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    await page.getByText('Every sentence checked against your facts').waitFor()
    await lookSettled('studio')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'PDF' }).click()])
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')

    await page.goto(postingUrl)
    await page.getByRole('button', { name: 'Apply Now' }).click()
    await page.getByRole('button', { name: 'I sent it' }).click()
    await page.getByRole('link', { name: 'See your applications' }).click()
    await page.getByRole('heading', { level: 1, name: /application/ }).waitFor()
    await lookSettled('applications')

    await page.goto('/privacy')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await lookSettled('privacy')
    await page.goto('/help')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await lookSettled('help')
  })
})

test('a page of another site cannot act in the session of this browser', async ({ server, context, page }) => {
  await page.goto('/')
  const status = await page.evaluate(
    async () =>
      (await fetch('/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"cookie":true}' })).status,
  )
  expect(status).toBe(201)
  const foreign = await context.newPage()
  await foreign.route('https://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>evil</title>' }),
  )
  await foreign.goto('https://evil.example/')
  const refused = await foreign.evaluate(
    async (url) =>
      fetch(`${url}/session`, { method: 'DELETE', credentials: 'include' }).then(
        ({ status: answered }) => String(answered),
        () => 'refused',
      ),
    server.url,
  )
  expect(refused).toBe('refused')
  expect(await page.evaluate(async () => (await fetch('/session')).status)).toBe(200)
})
