import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults, picture } from './browser.ts'

/** Looks at a page as it stands: a picture of it, nothing that axe finds, and nothing that makes it scroll sideways. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, name)
  expect(await accessibilityFaults(page), name).toEqual([])
  const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const)
  expect(width, `${name} scrolls sideways`).toBeLessThanOrEqual(shown)
}
