import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Words of a German page that are English, seen or heard, what is marked so and what people wrote aside; and boxes that cut their words off.
 * `told` is what others called themselves: it stands in no catalogue of the page.
 */
export const strangers = (page: Page, told: readonly string[] = []): Promise<string[]> =>
  page.evaluate((names) => {
    const english =
      /\b(?:the|your|and|with|what|not|yet|from|is|are|it|you|nothing|open|page|file|of|to|for|this|that|no|at|kept|sentences?|facts?|lines?|changes?)\b/gi
    const aside = '[lang=en], .paper, .sheet, .quote, .words, .say--me, script, noscript, title'
    const found: string[] = []
    const read = (text: string | null, at: Element | null) => {
      if (!text || !at || at.closest(aside)) return
      const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text)
      if (own.match(english)) found.push(`English: ${text.trim()}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) read(node.textContent, node.parentElement)
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) read(element.getAttribute(name), element)
    for (const box of document.querySelectorAll<HTMLElement>('main *, nav *')) {
      const { overflowX, textOverflow } = getComputedStyle(box)
      const cuts = (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') && !box.closest('.vh')
      if (cuts && box.scrollWidth > box.clientWidth + 1) found.push(`cut: ${box.textContent?.trim().slice(0, 60)}`)
    }
    return found
  }, told)

interface Looking {
  readonly page: Page
  readonly look: (what: string) => Promise<void>
}

/** What postings and documents call themselves, and what people told, where it stands outside of quotes. */
const names = 'a[href^="/opportunities/"], a[href^="/applications/"], .job h3 + p, .app-card__made, .ready .words'

/** Looks at a German page in each scheme, and for words in it that are not German. */
export const looking =
  ({ page, look }: Looking) =>
  async (name: string) => {
    await page.waitForLoadState('networkidle')
    await look(`de-${name}`)
    const told = (await page.locator(names).allTextContents()).map((text) => text.trim()).filter(Boolean)
    const longestFirst = told.toSorted((a, b) => b.length - a.length)
    expect(await strangers(page, longestFirst), name).toEqual([])
  }
