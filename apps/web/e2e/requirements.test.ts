import { describe, expect } from 'vitest'
import { startProvider } from '../../../packages/ai/test/provider.ts'
import { views, test as visiting } from './fixture.ts'

let waitsMs = 0

const test = visiting.extend('provider', { scope: 'file' }, async ({}, { onCleanup }) => {
  const provider = await startProvider(() => ({
    after: waitsMs,
    deed: {
      answer: {
        requirements: [
          { quote: 'You will use Python every day and work with the rota team.', name: 'Python', class: 'must' },
          { quote: 'You will use Python every day and work with the rota team.', name: 'rota team', class: 'nice' },
        ],
      },
    },
  }))
  onCleanup(() => provider[Symbol.asyncDispose]())
  return provider
})
test.override('env', { scope: 'file' }, ({ provider }) => ({ OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'small-model' }))

const text = `Ward analyst\nTidewater Care\n\nYou will use Python every day and work with the rota team.\n\nRequirements\n- Wound care\n- Medication administration\n- A driving licence\n- At least 2 years of experience as a nurse\n`

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('somebody reads a requirement otherwise and takes it back, and decides what a lane proposes', async ({ page, send, look }) => {
    await send('/session', { cookie: true })
    for (const [label, id] of [
      ['Wound care', 'wound-care'],
      ['Medication administration', 'medication-administration'],
    ])
      await send('/wimd/facts', {
        kind: 'skill',
        payload: { label, skill_id: id, match_type: 'exact', used_in: [], answer: 'used' },
      })
    const { opportunity } = await send('/ob/postings', { text })
    await page.goto(`/opportunities/${opportunity?.job_id}`)
    const rows = page.locator('summary', { hasText: 'How each was read' })
    await rows.focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('button', { name: /read it/ }).count()).toBe(0)
    await page.getByText('Check these first').waitFor()
    const licence = page.getByLabel('How driving licence is read', { exact: true })
    await licence.selectOption('nice to have')
    await page.getByText('Read so by you. Mosaic’s rules: a must.').first().waitFor()
    await page.getByRole('heading', { name: 'You can take it' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('readings')
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await page.getByText('Check these first').waitFor()

    await send('/session', { ai_lane: 'openai' }, 'PATCH')
    waitsMs = 3000
    await page.reload()
    await page.getByRole('button', { name: 'Have OpenAI read it as well' }).click()
    await page.getByText('OpenAI is reading it. You can go on meanwhile.').waitFor()
    await page.getByText('Until you say yes, none of it counts.').waitFor()
    const python = page.getByRole('group', { name: 'Python: a must?' })
    await look('proposals')
    const rota = page.getByRole('group', { name: 'rota team: nice to have?' })
    const yes = python.getByRole('button', { name: 'Yes, count it so' })
    await rota.getByRole('button', { name: 'No' }).click()
    await yes.focus()
    await rota.waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    expect(await yes.evaluate((it) => it === document.activeElement), 'whoever moved on keeps the focus').toBe(true)
    await page.keyboard.press('Enter')
    await python.waitFor({ state: 'detached' })
    await page.locator('summary', { hasText: 'How each was read, 1 by you' }).click()
    await page.getByText('Proposed by OpenAI, read so by you. Mosaic’s rules: not asked for.').waitFor()
    await look('proposals-decided')
    waitsMs = 0
    await page.getByRole('button', { name: 'Have OpenAI read it once more' }).click()
    await page.getByText('OpenAI read it and has nothing to add.').waitFor()
  })
})
