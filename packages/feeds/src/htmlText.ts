import { compile, type HtmlToTextOptions } from 'html-to-text'
import { labelFormatters, labelSelectors } from './htmlLabels.ts'

const blockTag = /<\/?(?:p|ul|ol|li|div|br|h[1-6]|table|strong|b|em|i|span|section|a)[\s/>]/i
const escapedTag = /&lt;\/?(?:p|ul|ol|li|div|br|h[1-6]|strong|span)\b/i
/** Characters of a description that are read. No advert is as long; what follows is left out. */
const longest = 200_000
const heading = { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 }

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 200 },
  formatters: labelFormatters,
  selectors: [
    ...labelSelectors,
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 2 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
    { selector: 'li > p', format: 'paragraph', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: heading })),
    ...['img', 'script', 'style', 'template', 'hr'].map((selector) => ({ selector, format: 'skip' })),
  ],
}

const fromHtml = compile(options)
/** What surrounds a page's own words. */
const frame = ['head', 'nav', 'header', 'footer', 'aside', 'form', 'noscript', 'button', 'svg', 'iframe']
const fromPage = compile({
  ...options,
  baseElements: { selectors: ['main', 'article', 'body'], orderBy: 'selectors', returnDomByDefault: true },
  selectors: [...(options.selectors ?? []), ...frame.map((selector) => ({ selector, format: 'skip' }))],
})
const fromPlain = compile({ ...options, preserveNewlines: true })

/**
 * The words of a posting's description as plain text: paragraphs, headings and list items each on a line of their own, a list item
 * led by "- ". Takes HTML, HTML escaped once more (as some boards send it), and text without markup, whose lines stay as they are.
 */
export function htmlToText(description: string): string {
  const given = description.slice(0, longest)
  const html = !blockTag.test(given) && escapedTag.test(given) ? fromPlain(given) : given
  return tidy(blockTag.test(html) ? fromHtml(html) : fromPlain(html))
}

/** The words of a whole page, without its menus, forms and footer. Takes at most 2 MB of it. */
export function pageToText(html: string): string {
  return tidy(fromPage(html.slice(0, 2_000_000))).slice(0, longest)
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
