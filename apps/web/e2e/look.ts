import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const shots = process.env['SHOTS']

/** Keeps a picture of the page when `SHOTS` names a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  if (!shots) return
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}

/** What axe finds on a page, one line each. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Looks at a page as it stands: a picture of it, nothing that axe finds, and nothing that makes it scroll sideways. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, name)
  expect(await accessibilityFaults(page), name).toEqual([])
  const [width, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const)
  expect(width, `${name} scrolls sideways`).toBeLessThanOrEqual(shown)
}
