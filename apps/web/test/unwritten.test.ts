import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Unwritten } from '#features/resume/Unwritten.tsx'

const note = (unwritten: Parameters<typeof Unwritten>[0]['unwritten']) =>
  renderToStaticMarkup(createElement(Unwritten, { unwritten, onShow: () => undefined }))

test('letters that no font has are named beside the page, with what to do and the way to their sentence', () => {
  const said = note([
    { letter: '\u{103a0}', paths: ['/basics/summary'] },
    { letter: '\u{13000}', paths: [] },
  ])
  expect(said).toContain('the letters “\u{103a0}”, “\u{13000}”')
  expect(said).toContain('Write it in other letters or take it out.')
  expect(said).toContain('Go to the sentence')
  expect(note([{ letter: '\u{13000}', paths: [] }])).not.toContain('Go to the sentence')
  expect(note([])).toBe('')
})
