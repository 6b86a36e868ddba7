import type { Block } from '@mosaic/core/reading/schema'
import { Parser } from 'htmlparser2'
import { placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { linesOfHtml } from './html.ts'
import { namedPartsOf } from './zip.ts'

/** An OpenDocument text as blocks. @throws Unreadable. */
export async function readOdt(bytes: Buffer): Promise<Block[]> {
  const parts = await namedPartsOf(bytes, /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/)
  if (/encryption-data/.test(parts.get('META-INF/manifest.xml')?.toString() ?? '')) throw new Unreadable('password')
  const content = parts.get('content.xml')?.toString()
  if (content === undefined) throw new Unreadable('damaged')
  const header = masterText(parts.get('styles.xml')?.toString() ?? '')
  const blocks = placed(linesOfHtml(htmlOfOdt(header) + htmlOfOdt(content)))
  if (!blocks.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable('no_text')
  return blocks
}

/** What stands at the head of every page: many people keep their name and number there. */
const masterText = (styles: string) => [...styles.matchAll(/<style:header\b[^>]*>[\s\S]*?<\/style:header>/g)].map(([part]) => part).join('')

const tags: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}
/** Comments, deleted text of tracked changes, and what is only a name of something. */
const unread = new Set(['office:annotation', 'text:tracked-changes', 'svg:title', 'svg:desc', 'text:sequence-decls', 'office:forms'])

/** OpenDocument's own tags as the simple HTML they stand for. */
function htmlOfOdt(xml: string): string {
  const bold = boldStyles(xml)
  const hidden = hiddenStyles(xml)
  const open: { name: string; close: string }[] = []
  let [html, skipped] = ['', 0]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const style = attributes['text:style-name'] ?? ''
        if (unread.has(name)) skipped++
        const level = Number(attributes['text:outline-level'] ?? 1)
        const tag = name === 'text:h' ? `h${Math.min(6, Math.max(1, level))}` : tags[name]
        const isSpan = name === 'text:span' || name === 'text:p' || name === 'text:h'
        let close = tag ? `</${tag}>` : ''
        if (tag) html += `<${tag}>`
        if (name === 'text:a') {
          html += `<a href="${escaped(attributes['xlink:href'] ?? '')}">`
          close = '</a>'
        }
        if (isSpan && hidden.has(style)) {
          html += '<span hidden>'
          close = `</span>${close}`
        }
        if (isSpan && bold.has(style)) {
          html += '<b>'
          close = `</b>${close}`
        }
        if (name === 'text:tab') html += '\t'
        if (name === 'text:s') html += ' '.repeat(Math.min(20, Number(attributes['text:c'] ?? 1)))
        if (name === 'text:line-break') html += '<br>'
        open.push({ name, close })
      },
      ontext(text) {
        if (skipped === 0 && open.some(({ name }) => name === 'text:p' || name === 'text:h')) html += escaped(text)
      },
      onclosetag(name) {
        if (unread.has(name)) skipped--
        html += open.pop()?.close ?? ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return html
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const stylesWith = (xml: string, property: RegExp) =>
  new Set(
    [...xml.matchAll(/<style:style\b[^>]*style:name="([^"]+)"[^>]*>([\s\S]*?)<\/style:style>/g)].flatMap(([, name = '', body = '']) =>
      property.test(body) ? [name] : [],
    ),
  )
const boldStyles = (xml: string) => stylesWith(xml, /fo:font-weight="(?:bold|[6-9]00)"/)
const hiddenStyles = (xml: string) =>
  stylesWith(xml, /text:display="none"|fo:font-size="[0-3](?:\.\d+)?pt"|fo:color="#ffffff"(?![\s\S]*fo:background-color="#(?!fff))/i)
