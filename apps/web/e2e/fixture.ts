import type { BrowserContext, Page } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'

/** For whatever is waited for, while the server reads or prints on a busy machine. */
const patienceMs = 60_000

type Scheme = 'light' | 'dark'

/** A size that a page is used at, and the colour schemes that it is looked at in: it begins in the first. */
export interface View {
  /** `phone-light`, `desk-light-dark`. */
  readonly name: string
  readonly size: 'small' | 'phone' | 'desk'
  readonly viewport: { readonly width: number; readonly height: number }
  readonly schemes: readonly [Scheme, ...Scheme[]]
}
const at =
  (size: View['size'], width: number, height: number) =>
  (...schemes: View['schemes']): View => ({ name: [size, ...schemes].join('-'), size, viewport: { width, height }, schemes })
export const small = at('small', 320, 700)
export const phone = at('phone', 390, 844)
export const desk = at('desk', 1440, 1000)

/** Each size, looked at in both schemes: a scheme changes no way through the page. */
export const views: readonly View[] = [phone('light', 'dark'), desk('light', 'dark')]

/** Sends JSON in the session of the browser, as a program of the page would; fails where the answer is no yes. */
export type Send = <T = Record<string, { job_id: string }>>(path: string, data?: unknown, method?: 'POST' | 'PATCH') => Promise<T>

/** Looks at a page as it stands, in each scheme. */
async function lookInEach(page: Page, { size, schemes }: View, what: string): Promise<void> {
  for (const colorScheme of schemes) {
    const name = `${size}-${colorScheme}-${what}`
    await page.emulateMedia({ colorScheme })
    // colours that are still on their way stand out from nothing
    await page.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
    })
    await look(page, name)
  }
  await page.emulateMedia({ colorScheme: schemes[0] })
}

function sendIn({ request }: BrowserContext): Send {
  return async (path, data = {}, method = 'POST') => {
    const answer = await request.fetch(path, { method, data })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
}

/** Hears what scripts on pages of `origin` complain of; `quiet` fails where one did. An answer that is no yes, and a network that is away, are no faults. */
function faultsOf(context: BrowserContext, origin: string): { quiet(): void } {
  const faults: string[] = []
  context.on('weberror', (fault) => faults.push(fault.error().message))
  context.on('console', (told) => {
    const isOurs = told.page()?.url().startsWith(origin) ?? true
    if (isOurs && told.type() === 'error' && !told.text().startsWith('Failed to load resource')) faults.push(told.text())
  })
  return { quiet: () => expect(faults).toEqual([]) }
}

/**
 * A test with a person at a real browser of a real server. What they do not ask for is not started; a file's tests share its server and its
 * browser, and no session. `env`, `view` and `locale` are set by `test.override`. A script that fails on any page of theirs fails the test.
 */
export const test = base
  .extend('env', { scope: 'file' }, {} as Record<string, string>)
  .extend('server', { scope: 'file' }, async ({ env }, { onCleanup }) => {
    const server = await startServer({ LOG_LEVEL: 'error', ...env })
    onCleanup(() => server[Symbol.asyncDispose]())
    return server
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('view', desk('light'))
  .extend('locale', 'en-US')
  .extend('context', async ({ browser, server, locale, view: { viewport, schemes } }, { onCleanup }) => {
    const context = await browser.newContext({
      viewport,
      colorScheme: schemes[0],
      locale,
      baseURL: server.url,
      timezoneId: 'Europe/London',
    })
    context.setDefaultTimeout(patienceMs)
    const faults = faultsOf(context, server.url)
    onCleanup(async () => {
      await context.close()
      faults.quiet()
    })
    return context
  })
  .extend('page', ({ context }) => context.newPage())
  .extend('send', ({ context }) => sendIn(context))
  .extend(
    'look',
    ({ page, view }) =>
      (what: string, on: Page = page) =>
        lookInEach(on, view, what),
  )
