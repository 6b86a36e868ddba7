import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { outlineOf } from '@mosaic/core/resume/outline'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sheet } from '#features/resume/Sheet.tsx'
import { letters, resumes } from '../../../packages/core/test/documents.ts'

const read = (document: ResumeDocument, marked: readonly string[] = []) =>
  renderToStaticMarkup(createElement(Sheet, { outline: outlineOf(document), marked: new Set(marked) }))
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted()

test('who has the page read aloud hears all that is printed, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(resumes, letters), (document) => {
      expect(words(read(document).replace(/<[^>]*>/g, ' '))).toEqual(words(renderMarkdown(document)))
    }),
  )
})

test('a sentence in hand is marked where it stands, and no other', () => {
  fc.assert(
    fc.property(resumes, fc.nat(), (document, any) => {
      const sentences = sentencesOf(document).filter(({ pointer, fields }) => !fields && pointer !== '/basics/name')
      const sentence = sentences[any % Math.max(1, sentences.length)]
      fc.pre(sentence !== undefined)
      const marks = [...read(document, [sentence.pointer]).matchAll(/<mark class="on">(.*?)<\/mark>/g)].map(([, text]) => text)
      expect(marks).toEqual([sentence.text])
    }),
  )
})
