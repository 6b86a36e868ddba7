import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { type Deed, startProvider } from '../../../packages/ai/test/provider.ts'
import { recording } from '../../../packages/documents/test/recording.ts'
import { views, test as visiting } from './fixture.ts'

const nothing = { title: null, organisation: null, place: null, name: null, degree: null, field: null }
const quote = 'Blorping the zibbles at Quonset Yard'
let deed: Deed | null = null

const test = visiting.extend('provider', { scope: 'file' }, async ({}, { onCleanup }) => {
  const provider = await startProvider(({ schema }) => {
    if (deed) return deed
    if (schema === 'extract_facts')
      return { answer: { facts: [{ ...nothing, kind: 'experience', quote, title: 'Blorping the zibbles', organisation: 'Quonset Yard' }] } }
    return { answer: { question: '', text: '' } }
  })
  onCleanup(() => provider[Symbol.asyncDispose]())
  return provider
})
test.override('env', { scope: 'file' }, ({ provider }) => ({
  OPENAI_BASE_URL: provider.openaiUrl,
  OPENAI_MODEL: 'small-model',
  OPENAI_TRANSCRIBE_MODEL: 'ear',
}))

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your answer').fill(words)
  await page.keyboard.press('Enter')
}

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('somebody reads what would be sent, agrees by keyboard, waits, goes on without it, is helped, and sees every word that was sent', async ({
    page,
    provider,
    look,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Fast Track/ }).click()
    await page.waitForURL('**/coach')
    await page.getByText('Nothing leaves this server.').first().waitFor()

    await page.goto('/privacy')
    const rules = page.getByRole('radio', { name: /own rules/ })
    await rules.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByText(/What would go to OpenAI/).waitFor()
    await page.waitForLoadState('networkidle')
    await look('lane-terms')
    expect(provider.asked.filter(({ user }) => user.includes('zzz'))).toEqual([])
    await page.getByRole('button', { name: 'Agree for this session' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^agreed /).waitFor()
    await page.waitForLoadState('networkidle')
    await look('lane-agreed')
    await page.goto('/privacy/sent')
    await page.getByRole('heading', { level: 1, name: 'Nothing was sent anywhere' }).waitFor()
    await look('sent-empty')

    await page.goto('/coach')
    await page.getByText(/What you write goes to OpenAI/).waitFor()
    deed = { silent: true }
    await say(page, 'I was a nurse at Zorvantic Clinic')
    await page.getByText('Asking OpenAI. Your words are kept.').waitFor()
    await look('lane-waiting')
    await page.getByRole('button', { name: 'Let the rules answer' }).click()
    await page.getByText('You went on without the lane').waitFor()
    deed = null
    await say(page, `${quote} was my thing`)
    await page.getByText('With OpenAI').waitFor()
    await page.getByText('I may have heard as well: Blorping the zibbles, Quonset Yard').first().waitFor()
    const card = page.locator('.card', { hasText: 'Blorping the zibbles' }).last()
    await card.getByRole('button', { name: 'That’s right' }).waitFor()
    await look('lane-helped')
    await card.getByRole('button', { name: 'That’s right' }).click()
    await page.getByText('2 facts').first().waitFor({ state: 'attached' })

    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'talk.wav', mimeType: 'audio/wav', buffer: recording(30) })
    const words = page.getByLabel(/What matters of it, in your words/)
    await words.waitFor()
    await page.getByRole('button', { name: /Have it heard by OpenAI/ }).waitFor()
    await look('recording')
    await words.fill('I led a team of six bakers')
    await page.getByRole('button', { name: 'Keep this' }).click()
    await page
      .getByText(/found in what you wrote/)
      .first()
      .waitFor()

    await page.goto('/privacy/sent')
    const first = page.locator('summary').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await page
      .getByText(/"said":/)
      .first()
      .waitFor()
    await look('sent')
    await page.goto('/privacy')
    await page.getByRole('radio', { name: /own rules/ }).check()
    await page.getByText('Mosaic’s own rules answer. Nothing is sent.').waitFor()
  })
})
