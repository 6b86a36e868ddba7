import type { Block } from '../reading/schema.ts'
import { squeezed } from './readBack.ts'
import type { Finding } from './schema.ts'

/** Enough of a line to know it by, wherever it is broken. */
const lettersCompared = 40

/** Findings with the page on which their words stand; null where nobody finds them. */
export function withPages(findings: readonly Finding[], blocks: readonly Pick<Block, 'page' | 'text'>[]): Finding[] {
  const pages = [...Map.groupBy(blocks, ({ page }) => page)].map(([page, on]) => ({
    page,
    text: squeezed(on.map(({ text }) => text).join('')),
  }))
  return findings.map((finding) => {
    if (finding.page !== null || finding.quote === null) return finding
    const words = squeezed(finding.quote).slice(0, lettersCompared)
    return { ...finding, page: words === '' ? null : (pages.find(({ text }) => text.includes(words))?.page ?? null) }
  })
}
