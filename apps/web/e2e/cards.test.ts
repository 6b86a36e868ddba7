import { type Catalogue, english, messageOf } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser, picture } from './browser.ts'
import { look } from './look.ts'

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error', TURNS_PER_MINUTE: '1000' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

/** Says something as a program of this page would; the ids of the cards that answer it. */
async function say(page: Page, prompt: string): Promise<string[]> {
  return page.evaluate(async (body) => {
    const answer = await fetch('/wimd', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const told: { result?: { cards: { id: string }[] } } = await answer.json()
    if (!told.result) throw new Error(JSON.stringify(told))
    return told.result.cards.map(({ id }) => id)
  }, JSON.stringify({ prompt }))
}

/** Passes one question after the other until a card comes. */
async function until(page: Page, first: string, skip: string, isCard: (id: string) => boolean): Promise<void> {
  let cards = await say(page, first)
  for (let turn = 0; turn < 60 && !cards.some(isCard); turn++) cards = await say(page, skip)
  expect(cards.some(isCard), cards.join(' ')).toBe(true)
  await page.reload()
}

/** The name of the group that holds the focus, or of the field itself; empty where nothing does. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.closest('[role=group]')?.getAttribute('aria-label') ?? (at instanceof HTMLTextAreaElement ? 'words' : '')
  })

/** Answers the focused card by Enter and waits until the focus is on something else that may be answered. */
async function answer(page: Page): Promise<string> {
  const told = page.waitForResponse((response) => response.url().includes('wimd.history'))
  await page.keyboard.press('Enter')
  await told
  await expect.poll(() => focused(page)).not.toBe('')
  return focused(page)
}

interface Talk {
  readonly catalogue: Catalogue
  readonly skill: string
  readonly skip: string
  readonly opening: string
  readonly doubtful: string
  readonly wrong: string
}

const talks: readonly Talk[] = [
  {
    catalogue: english,
    skill: 'Microsoft Excel',
    skip: 'skip',
    opening: 'I was a nurse at St Mary’s from 2015 to 2019',
    doubtful: 'i use excel every day',
    wrong: 'that’s wrong',
  },
  {
    catalogue: german,
    skill: 'Microsoft Excel',
    skip: 'überspringen',
    opening: 'Ich war von 2015 bis 2019 Krankenschwester im Klinikum Kassel',
    doubtful: 'ich benutze excel jeden tag',
    wrong: 'das stimmt nicht',
  },
]

const views = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const

describe.each(talks.map((talk, at) => ({ ...talk, ...(views[at] ?? views[0]), language: talk.catalogue.language })))(
  'in $language',
  ({ catalogue, skill, skip, opening, doubtful, wrong, language, viewport, colorScheme }) => {
    const named = (id: 'card_most' | 'card_least' | 'card_trade' | 'answer_used') => messageOf(catalogue, id)

    test('every card of the coach is answered by keyboard alone, has its name, and hands the focus on', { timeout: 180_000 }, async () => {
      const context = await browser.newContext({ viewport, colorScheme, baseURL: server.url })
      const page = await context.newPage()
      await page.goto('/')
      await page.getByRole('button', { name: /Discovery/ }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/coach')
      await page.getByText('Attach your résumé, or tell me').first().waitFor()

      await say(page, opening)
      await page.reload()
      const words = page.getByRole('textbox', { name: 'Your answer' })
      await words.fill(wrong)
      await words.press('Enter')
      const takeBack = page.getByRole('button', { name: new RegExp(`^${messageOf(catalogue, 'card_wrong')} ?: `) }).first()
      await picture(page, `cards-${language}-said`)
      await takeBack.waitFor({ timeout: 8000 })
      await look(page, `cards-${language}-wrong`)
      await takeBack.focus()
      expect(await answer(page)).not.toBe('')

      await until(page, doubtful, skip, (id) => id === 'skill:excel')
      const used = page.getByRole('group', { name: skill }).getByRole('button', { name: named('answer_used') })
      await used.focus()
      await look(page, `cards-${language}-skills`)
      let at = await answer(page)
      expect(at).toBe(named('card_most'))
      for (let tap = 0; tap < 24 && at !== named('card_trade'); tap++) {
        expect([named('card_most'), named('card_least')]).toContain(at)
        if (tap === 0) await look(page, `cards-${language}-values`)
        if (at === named('card_least')) await page.keyboard.press('Tab')
        at = await answer(page)
      }
      expect(at).toBe(named('card_trade'))
      await look(page, `cards-${language}-trade`)
      for (let tap = 0; tap < 4 && at === named('card_trade'); tap++) at = await answer(page)
      expect(at).not.toBe(named('card_trade'))
      expect(at).not.toBe('')
      await context.close()
    })
  },
)
