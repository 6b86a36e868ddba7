import { type Catalogue, english, messageOf } from '@mosaic/core/words/catalogue'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { say, sayUntil } from './coach.ts'
import { desk, phone, test, type View } from './fixture.ts'

test.override('env', { scope: 'file' }, { TURNS_PER_MINUTE: '1000' })

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
  readonly view: View
}

const talks: readonly Talk[] = [
  {
    catalogue: english,
    skill: 'Microsoft Excel',
    skip: 'skip',
    opening: 'I was a nurse at St Mary’s from 2015 to 2019',
    doubtful: 'i use excel every day',
    wrong: 'that’s wrong',
    view: phone('light'),
  },
  {
    catalogue: german,
    skill: 'Microsoft Excel',
    skip: 'überspringen',
    opening: 'Ich war von 2015 bis 2019 Krankenschwester im Klinikum Kassel',
    doubtful: 'ich benutze excel jeden tag',
    wrong: 'das stimmt nicht',
    view: desk('dark'),
  },
]

describe.each(talks)('in $catalogue.language', ({ catalogue, skill, skip, opening, doubtful, wrong, view }) => {
  test.override('view', view)
  const language = catalogue.language
  const named = (id: 'card_most' | 'card_least' | 'card_trade' | 'answer_used') => messageOf(catalogue, id)

  test('every card of the coach is answered by keyboard alone, has its name, and hands the focus on', async ({ page, send, look }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /Discovery/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/coach')
    await page.getByText('Attach your résumé, or tell me').first().waitFor()

    await say(send, opening)
    await page.reload()
    const words = page.getByRole('textbox', { name: 'Your answer' })
    await words.fill(wrong)
    await words.press('Enter')
    const takeBack = page.getByRole('button', { name: new RegExp(`^${messageOf(catalogue, 'card_wrong')} ?: `) }).first()
    await takeBack.waitFor()
    await look(`cards-${language}-wrong`)
    await takeBack.focus()
    expect(await answer(page)).not.toBe('')

    await sayUntil(send, doubtful, skip, (id) => id === 'skill:excel')
    await page.reload()
    const used = page.getByRole('group', { name: skill }).getByRole('button', { name: named('answer_used') })
    await used.focus()
    await look(`cards-${language}-skills`)
    let at = await answer(page)
    expect(at).toBe(named('card_most'))
    for (let tap = 0; tap < 24 && at !== named('card_trade'); tap++) {
      expect([named('card_most'), named('card_least')]).toContain(at)
      if (tap === 0) await look(`cards-${language}-values`)
      if (at === named('card_least')) await page.keyboard.press('Tab')
      at = await answer(page)
    }
    expect(at).toBe(named('card_trade'))
    await look(`cards-${language}-trade`)
    for (let tap = 0; tap < 4 && at === named('card_trade'); tap++) at = await answer(page)
    expect(at).not.toBe(named('card_trade'))
    expect(at).not.toBe('')
  })
})
