import type { Page } from 'playwright-core'

/**
 * Words of a German page that are English, seen or heard, what is marked so and what people wrote aside; and boxes that cut their words off.
 */
export const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const english =
      /\b(?:the|your|and|with|what|not|yet|from|is|are|it|you|nothing|open|page|file|of|to|for|this|that|no|at|kept|sentences?|facts?|lines?|changes?)\b/gi
    const aside = '[lang=en], .paper, .sheet, .quote, .words, .say--me, script, noscript, title'
    const found: string[] = []
    const read = (text: string | null, at: Element | null) => {
      if (!text || !at || at.closest(aside)) return
      if (text.match(english)) found.push(`English: ${text.trim()}`)
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
  })
