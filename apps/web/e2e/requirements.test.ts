import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Provider, startProvider } from '../../../packages/ai/test/provider.ts'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'

let provider: Provider
let server: Started
let browser: Browser
let waitsMs = 0

beforeAll(async () => {
  provider = await startProvider(() => ({
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
  server = await startServer({ LOG_LEVEL: 'error', OPENAI_BASE_URL: provider.openaiUrl, OPENAI_MODEL: 'small-model' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
  await provider?.[Symbol.asyncDispose]()
})

const text = `Ward analyst\nTidewater Care\n\nYou will use Python every day and work with the rota team.\n\nRequirements\n- Wound care\n- Medication administration\n- A driving licence\n- At least 2 years of experience as a nurse\n`

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)(
  'at %i px in %s somebody reads a requirement otherwise and takes it back, and decides what a lane proposes',
  { timeout: 120_000 },
  async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme, baseURL: server.url })
    const send = async (method: 'POST' | 'PATCH', path: string, data: unknown) => {
      const answer = await context.request.fetch(path, { method, data })
      expect([path, answer.ok()]).toEqual([path, true])
      return (await answer.json()) as Record<string, { job_id: string }>
    }
    await send('POST', '/session', { cookie: true })
    for (const [label, id] of [
      ['Wound care', 'wound-care'],
      ['Medication administration', 'medication-administration'],
    ])
      await send('POST', '/wimd/facts', {
        kind: 'skill',
        payload: { label, skill_id: id, match_type: 'exact', used_in: [], answer: 'used' },
      })
    const { opportunity } = await send('POST', '/ob/postings', { text })
    const page = await context.newPage()
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
    await look(page, `readings-${width}-${colorScheme}`)
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await page.getByText('Check these first').waitFor()

    await send('PATCH', '/session', { ai_lane: 'openai' })
    waitsMs = 3000
    await page.reload()
    await page.getByRole('button', { name: 'Have OpenAI read it as well' }).click()
    await page.getByText('OpenAI is reading it. You can go on meanwhile.').waitFor()
    await page.getByText('Until you say yes, none of it counts.').waitFor({ timeout: 20_000 })
    const python = page.getByRole('group', { name: 'Python: a must?' })
    await look(page, `proposals-${width}-${colorScheme}`)
    await page.getByRole('group', { name: 'rota team: nice to have?' }).getByRole('button', { name: 'No' }).click()
    await python.getByRole('button', { name: 'Yes, count it so' }).focus()
    await page.keyboard.press('Enter')
    await python.waitFor({ state: 'detached' })
    await page.locator('summary', { hasText: 'How each was read, 1 by you' }).click()
    await page.getByText('Proposed by OpenAI, read so by you. Mosaic’s rules: not asked for.').waitFor()
    await look(page, `proposals-decided-${width}-${colorScheme}`)
    waitsMs = 0
    await page.getByRole('button', { name: 'Have OpenAI read it once more' }).click()
    await page.getByText('OpenAI read it and has nothing to add.').waitFor()
    await context.close()
  },
)
