import { htmlToText } from '@mosaic/feeds/htmlText'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a description as text', () => {
  test('keeps headings, paragraphs and list items on lines of their own', () => {
    const html = '<h2>Requirements</h2><ul><li><p>SQL</p></li><li>Two years<br>of care work</li></ul><p>First.</p><p>Second.</p>'
    expect(htmlToText(html)).toBe('Requirements\n- SQL\n- Two years\nof care work\n\nFirst.\n\nSecond.')
  })

  test('keeps a term with what it heads, and a cell with its neighbour, on one line', () => {
    const terms = '<dl><dt>Location</dt><dd>Ludlow</dd><dt>Pay:</dt><dd><p>£12 an hour</p></dd></dl>'
    expect(htmlToText(terms)).toBe('Location: Ludlow\nPay: £12 an hour')
    const table = '<table><tr><th>Hours</th><td>20 a week</td></tr><tr><td>One</td><td>Two</td><td>Three</td></tr></table>'
    expect(htmlToText(table)).toBe('Hours: 20 a week\nOne | Two | Three')
  })

  test('numbers ordered lists', () => {
    expect(htmlToText('<ol><li>Call</li><li>Meet</li></ol>')).toBe('1. Call\n2. Meet')
  })

  test('is read through a second layer of escaping', () => {
    expect(htmlToText('&lt;p&gt;Salt &amp;amp; pepper&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Cook&lt;/li&gt;&lt;/ul&gt;')).toBe(
      'Salt & pepper\n\n- Cook',
    )
  })

  test('leaves the lines of plain text as they are', () => {
    expect(htmlToText('Must have\n- C++ & <3 for tests\n\nNice\n- Go')).toBe('Must have\n- C++ & <3 for tests\n\nNice\n- Go')
  })

  test('shows no script, style, image or address', () => {
    const html = '<style>p{}</style><script>alert(1)</script><p>Read <a href="https://example.org">more</a><img src="x.png" alt="logo"></p>'
    expect(htmlToText(html)).toBe('Read more')
  })

  test('nested thousands deep does not overflow', () => {
    expect(htmlToText(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>flat</p>`)).toContain('flat')
  })

  test.each(['<p ', '<table><tr><td>', '<td>x</td>', '<dt><dd>', '&lt;p ', '<', '\u00a0'])('a megabyte of %j comes to an end', (piece) => {
    expect(htmlToText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(200_000)
  })

  test('never has three line breaks or space at its ends', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<br>',
      ' ',
      '\n',
      'word',
      '&amp;',
      '<h3>',
      '</h3>',
      '<div>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = htmlToText(pieces.join(''))
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\n{3}/)
      }),
    )
  })
})
