import { describe } from 'vitest'
import { desk, phone, test } from './fixture.ts'
import { bringResume } from './resume.ts'

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Mar 2016 – Oct 2019\n- Dressed wounds on two bays of the long-stay ward and wrote the care plans\n\nLANGUAGES\nPortuguese (native)\n`
const posting =
  'Pflegefachkraft\nTidewater Pflege GmbH\n\nWir suchen eine Pflegefachkraft für die Versorgung von Patienten mit chronischen Wunden. Die Arbeit ist in der Stadt und auf dem Land.\n\nAnforderungen\n- Wundversorgung\n'

describe.each([phone('light'), desk('dark')])('$name', (view) => {
  test.override('view', view)

  test('a posting in another language asks once, by keyboard, and the page then has its headings and months', async ({
    page,
    send,
    look,
  }) => {
    await bringResume(page, resume)
    const { opportunity } = await send('/ob/postings', { text: posting })
    await page.goto(`/studio?job=${opportunity?.job_id}`)
    await page.getByRole('button', { name: 'Prepare résumé' }).click()
    const question = page.getByRole('region', { name: /^This posting is written in German/ })
    await question.waitFor()
    await look('studio-language-asked')

    await question.getByRole('button', { name: 'In German' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: 'The page' }).getByText('Berufserfahrung').waitFor({ state: 'attached' })
    await page.getByRole('article', { name: 'The page' }).getByText('März 2016').waitFor({ state: 'attached' })
    await page.getByText('All saved').or(page.getByText(/Saved/)).first().waitFor()
    await page.reload()
    await page.getByLabel('Headings and dates in').waitFor()
    await question.waitFor({ state: 'detached' })
    await page.getByLabel('Headings and dates in').selectOption('English')
    await page.getByRole('article', { name: 'The page' }).getByText('Mar 2016').waitFor({ state: 'attached' })
    await look('studio-language-chosen')
  })
})
