import { Readable } from 'node:stream'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { createReader } from '@mosaic/documents/read'
import { openPdf } from '@mosaic/documents/reader/openPdf'
import { createWriter } from '@mosaic/documents/write/writer'
import { Parser } from 'htmlparser2'
import { afterAll, describe, expect, test } from 'vitest'

const [writer, reader] = [createWriter(), createReader()]
afterAll(() => Promise.all([writer.close(), reader.close()]))

/** Words that mean something to a browser, to Typst, to XML or to a table, and are a person's own here. */
const words = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><iframe src="https://evil.example">',
  '#read("/etc/passwd")',
  '#import "evil.typ": *',
  '$ x + y $ and `raw` and *bold* and @label',
  ']]> <!ENTITY x SYSTEM "file:///etc/passwd"> &x;',
  '=cmd|calc!A1',
  'a & b < c > d',
]
const somebody: ResumeDocument = {
  basics: {
    name: 'Ann "Quote" <b>Bold</b>',
    label: words[3],
    url: 'javascript:alert(1)',
    email: 'ann@example.org"onmouseover="alert(1)',
    profiles: [{ url: 'data:text/html,<script>alert(1)</script>' }, { url: 'https://example.org/ann?a=1&b="2"' }],
  },
  work: [{ name: words[1], position: words[0], startDate: '2020', highlights: words }],
  projects: [{ name: words[2], url: 'javascript:alert(2)', description: words[4] }],
  meta: { sections: [{ heading: words[0] ?? '', lines: words }] },
}
const linksAllowed = /^(?:https?:\/\/|mailto:)/

describe('what a person wrote is words in every file that goes out', () => {
  test('a page holds no element, attribute or address that is not its own', async () => {
    const html = new TextDecoder().decode((await writer.render(somebody, 'html')).bytes)
    const found = { names: new Set<string>(), attributes: new Set<string>(), links: [] as string[], text: '' }
    const parser = new Parser({
      onopentag(name, attributes) {
        found.names.add(name)
        for (const attribute of Object.keys(attributes)) found.attributes.add(attribute)
        if (attributes.href !== undefined) found.links.push(attributes.href)
      },
      ontext: (text) => void (found.text += text),
    })
    parser.end(html)
    const own = ['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'h3', 'p', 'bdi', 'a', 'section', 'span', 'ul', 'li']
    expect([...found.names].filter((name) => !own.includes(name))).toEqual([])
    expect([...found.attributes].filter((name) => !['lang', 'dir', 'charset', 'name', 'content', 'href'].includes(name))).toEqual([])
    expect(found.links.filter((link) => !linksAllowed.test(link))).toEqual([])
    for (const said of words) expect(found.text).toContain(said)
  })

  test('a PDF has them as letters, runs none of them and links to the web and to mail alone', async () => {
    const { bytes } = await writer.render(somebody, 'pdf')
    const pdf = await openPdf(new Uint8Array(bytes), 1)
    const links: string[] = []
    let text = ''
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url)
      text += (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
    }
    expect(links.filter((link) => !linksAllowed.test(link))).toEqual([])
    expect(text).toContain('#read("/etc/passwd")')
    expect(text).not.toContain('root:')
    expect(await pdf.getJSActions()).toBeNull()
  })

  test('a Word document is read back with them', async () => {
    const { bytes } = await writer.render(somebody, 'docx')
    const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), 'docx', { owner: 'ann' })
    const text = 'reading' in outcome ? outcome.reading.blocks.map((block) => block.text).join('\n') : ''
    for (const said of words) expect(text).toContain(said)
  })
})

const odd = '\u0000\u0001\u001b\u007f\ud800\ufffe'
const pasted: ResumeDocument = {
  basics: { name: `Ann${odd}Berg` },
  work: [{ name: 'Hill House', position: 'Cook', startDate: '2020', highlights: [`Cooked${odd}soup`] }],
}

test.each(['pdf', 'docx', 'html', 'txt', 'md'] as const)(
  'what no file can hold, as a clipboard brings it, is a space in %s',
  async (format) => {
    const { bytes } = await writer.render(pasted, format)
    const outcome = await reader.read(() => Readable.from([Buffer.from(bytes)]), format, { owner: 'ann' })
    const blocks = 'reading' in outcome ? outcome.reading.blocks : []
    const text = blocks
      .map((block) => block.text)
      .join(' ')
      .replace(/\s+/g, ' ')
    expect(text).toContain('Ann Berg')
    expect(text).toContain('Cooked soup')
  },
)

test('nor does it keep a page from being looked at, or stand in its data', async () => {
  expect((await writer.preview(pasted)).unwritten).toEqual([])
  const { bytes } = await writer.render(pasted, 'json')
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ basics: { name: 'Ann      Berg' } })
})
