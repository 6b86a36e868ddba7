import { readPage } from '@mosaic/feeds/page'
import { describe, expect, test } from 'vitest'

const posting = { '@type': 'JobPosting', title: 'Night porter', description: 'Doors and keys.' }
const json = JSON.stringify(posting)

describe('a page’s own description of its posting', () => {
  test.each([
    ['plain', json],
    ['in a comment', `<!-- ${json} -->`],
    ['in CDATA', `<![CDATA[${json}]]>`],
    ['in CDATA behind slashes', `\n//<![CDATA[\n${json}\n//]]>\n`],
    ['in CDATA in a comment of scripts', `/* <![CDATA[ */ ${json} /* ]]> */`],
    ['in a list', `[${json}]`],
    ['in a list in CDATA', `<![CDATA[[${json}]]]>`],
    ['in a graph', `{"@graph":[{"@type":"WebPage"},${json}]}`],
    ['with line breaks in its words', json.replace('Doors and', 'Doors\nand')],
  ])('is read %s', (_how, script) => {
    const page = `<html><body><h1>Jobs</h1><script type="application/ld+json">${script}</script></body></html>`
    expect(readPage(page, 'own').posting).toMatchObject({ role: 'Night porter', text: 'Doors and keys.' })
  })

  test('that is broken, or of something else, leaves the page’s words', () => {
    for (const script of ['{"@type":"JobPosting"', '{}', '', ']]>', '{"@type":"Recipe","title":"Soup"}'])
      expect(readPage(`<h1>Porter</h1><p>Doors.</p><script type="application/ld+json">${script}</script>`, 'own')).toMatchObject({
        posting: null,
        heading: 'Porter',
      })
  })

  test.each([' ', '\n', '[', '{"a":', '/*', ']]>', '<![CDATA[', '-->'])('of a megabyte of %j comes to an end', (piece) => {
    const script = piece.repeat(2 ** 20 / piece.length)
    expect(readPage(`<script type="application/ld+json">{${script}}</script>`, 'own').posting).toBeNull()
  })
})
