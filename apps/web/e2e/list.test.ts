import { describe, expect } from 'vitest'
import { test, views } from './fixture.ts'

const skill = (label: string, id: string) => ({
  kind: 'skill',
  payload: { label, skill_id: id, match_type: 'exact', used_in: [], answer: 'used' },
})

test.beforeEach(async ({ send }) => {
  await send('/session', { cookie: true })
  await send('/wimd', {
    prompt: 'I worked as a registered nurse at Harbour Clinic from 2015 to 2024. I am looking for work as a registered nurse.',
  })
  for (const one of [skill('Wound care', 'wound-care'), skill('Medication administration', 'medication-administration')])
    await send('/wimd/facts', one)
  const bring = async (role: string, asked: string, change: Record<string, boolean>) => {
    const { opportunity } = await send('/ob/postings', { text: `${role}\nTidewater\n\nRequirements\n- ${asked}\n` })
    await send('/ob/matches', { job_id: opportunity?.job_id, ...change })
  }
  for (const role of ['Ward Nurse', 'Night Nurse', 'Clinic Nurse'])
    await bring(role, 'Wound care\n- Medication administration', { kept: true })
  for (const role of ['Plumber', 'Welder', 'Roofer']) await bring(role, 'Plumbing\n- Welding', { dismissed: true })
})

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('the list says what was saved would count and where little speaks for the rest, the picture what a step takes', async ({
    page,
    look,
  }) => {
    await page.goto('/opportunities')
    await page.getByText('You saved 3 postings and set 3 aside.').waitFor()
    const further = page.getByRole('heading', { name: 'Further from what you told' })
    await page.getByRole('heading', { name: 'Ward Nurse' }).waitFor()
    while ((await further.count()) === 0) await page.getByRole('button', { name: 'Show more' }).click()
    const away = page.getByText('Show them all the same')
    await look('put-forward')
    expect(await page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false)
    await away.click()
    await page.waitForLoadState('networkidle')
    await look('weights')
    await page.getByRole('button', { name: 'Count it so' }).click()
    await page.getByText('moved by what you saved', { exact: true }).waitFor()
    expect(await page.getByText('You saved 3 postings').count()).toBe(0)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('You saved 3 postings').waitFor()
    await page.goto('/picture')
    const effort = page.getByRole('combobox', { name: /^What it takes: / }).first()
    await effort.selectOption('XL')
    await page.getByText('Added: What it takes you').waitFor()
    await page.getByRole('option', { name: 'about 200 hours, you say' }).first().waitFor({ state: 'attached' })
    await look('effort')
  })
})
