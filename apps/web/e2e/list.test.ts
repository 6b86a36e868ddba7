import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { accessibilityFaults, openBrowser, picture } from './browser.ts'

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const skill = (label: string, id: string) => ({
  kind: 'skill',
  payload: { label, skill_id: id, match_type: 'exact', used_in: [], answer: 'used' },
})

/** A nurse who saved three postings of her work and set three others aside. */
async function nurse(width: number, colorScheme: 'light' | 'dark'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme, baseURL: server.url })
  const send = async (path: string, data: unknown) => {
    const answer = await context.request.post(path, { data })
    expect([path, answer.ok()]).toEqual([path, true])
    return (await answer.json()) as Record<string, { job_id: string }>
  }
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
  return context
}

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)(
  'at %i px in %s the list says what was saved would count and where little speaks for the rest, the picture what a step takes',
  async (width, colorScheme) => {
    const context = await nurse(width, colorScheme)
    const on = await context.newPage()
    await on.goto('/opportunities')
    await on.getByText('You saved 3 postings and set 3 aside.').waitFor()
    const further = on.getByRole('heading', { name: 'Further from what you told' })
    await on.getByRole('heading', { name: 'Ward Nurse' }).waitFor()
    while ((await further.count()) === 0) await on.getByRole('button', { name: 'Show more' }).click()
    const away = on.getByText('Show them all the same')
    await picture(on, `put-forward-${width}-${colorScheme}`)
    expect(await on.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false)
    await away.click()
    await on.waitForLoadState('networkidle')
    await picture(on, `weights-${width}-${colorScheme}`)
    expect(await accessibilityFaults(on)).toEqual([])
    expect(await on.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await on.getByRole('button', { name: 'Count it so' }).click()
    await on.getByText('moved by what you saved', { exact: true }).waitFor()
    expect(await on.getByText('You saved 3 postings').count()).toBe(0)
    await on.getByRole('button', { name: 'Take it back' }).click()
    await on.getByText('You saved 3 postings').waitFor()
    await on.goto('/picture')
    const effort = on.getByRole('combobox', { name: /^What it takes: / }).first()
    await effort.selectOption('XL')
    await on.getByText('Added: What it takes you').waitFor()
    await on.getByRole('option', { name: 'about 200 hours, you say' }).first().waitFor({ state: 'attached' })
    await picture(on, `effort-${width}-${colorScheme}`)
    expect(await accessibilityFaults(on)).toEqual([])
    await context.close()
  },
)
