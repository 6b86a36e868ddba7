import { describe, expect } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n- Dressed wounds on two bays\n\nSKILLS\nTypewriting, Bookkeeping, Wound care, Phlebotomy\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Wound care\n- Phlebotomy\n'

describe.each([phone('dark'), desk('light')])('$name', (view) => {
  test.override('view', view)

  test('a letter for a posting is written from facts, a change is taken back, and the pack holds what was sent', async ({
    page,
    send,
    look,
  }) => {
    await bringResume(page, resume)
    const { opportunity } = await send('/ob/postings', { text: posting })

    await page.goto(`/studio?job=${opportunity?.job_id}`)
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    await page
      .getByText(/changes? for this posting/)
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /^Take back/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /^Make it again/ })
      .first()
      .waitFor()
    await look('studio-changes')

    await page.getByRole('button', { name: 'Write a letter' }).first().click()
    await page.getByRole('heading', { name: /^Letter for Community Nurse/ }).waitFor()
    await page
      .getByRole('article', { name: 'The page' })
      .getByText('I am applying for the position of Community Nurse at Tidewater Care.')
      .waitFor({ state: 'attached' })
    await look('studio-letter')

    const { versions } = await (await page.request.get('/resume/versions')).json()
    const of = (kind: string) => versions.find((one: { kind: string }) => one.kind === kind)?.id
    await send('/ob/apply', { job_id: opportunity?.job_id, version_id: of('resume'), letter_id: of('cover_letter') })
    await page.goto('/applications')
    await page.getByRole('region', { name: 'Sent' }).getByRole('link').first().click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /as a zip/ }).click()])
    expect(download.suggestedFilename()).toBe('Community-Nurse-Tidewater-Care.zip')
    await look('applications-pack')
  })
})
