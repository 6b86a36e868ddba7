import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { Template } from '@mosaic/core/resume/schema'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import type { PagePreview } from '@mosaic/core/views/resume'
import { openPdf } from '@mosaic/documents/reader/openPdf'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'
import { ines, people } from './written/people.ts'

const writer = createWriter()
afterAll(() => writer.close())

const long: ResumeDocument = { ...ines, work: Array.from({ length: 8 }, () => ines.work ?? []).flat() }
const tight = (text: string) => text.replace(/\s/g, '')

/** What pdf.js reads of a PDF inside boxes, in the order of the file. */
async function readWithin(bytes: Uint8Array, boxes: PagePreview['lines']): Promise<string> {
  const pdf = await openPdf(new Uint8Array(bytes), 1)
  const read: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 1, height = 1] = page.view
    const here = boxes.filter((box) => box.page === number)
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue
      const [x, y] = [(item.transform[4] + item.width / 2) / width, 1 - item.transform[5] / height]
      if (here.some(({ left, top, width: w, height: h }) => x >= left && x <= left + w && y >= top && y <= top + h)) read.push(item.str)
    }
  }
  return read.join('')
}

describe.each(Template.options)('the preview as %s', (template) => {
  test('tells of every sentence where it stands: there the PDF has its words, and no others', async () => {
    const { lines } = await writer.preview(long, { template })
    const { bytes } = await writer.render(long, 'pdf', { template })
    const sentences = sentencesOf(long)
    expect(sentences.map(({ pointer }) => pointer).filter((pointer) => !lines.some(({ path }) => path === pointer))).toEqual([])
    for (const { pointer, text, fields } of sentences) {
      if (fields) continue
      const boxes = lines.filter(({ path }) => path === pointer)
      expect(tight(await readWithin(bytes, boxes))).toBe(tight(text))
    }
  })

  test.each(Object.keys(people))('has a letter for all that %s say', async (name) => {
    expect((await writer.preview(people[name] as ResumeDocument, { template })).unwritten).toEqual([])
  })
})

test('a letter that no font has is told with the sentences that need it, and refuses the PDF by the same name', async () => {
  const document: ResumeDocument = {
    ...ines,
    basics: { ...ines.basics, summary: 'Reads \u{103a0}\u{103a1} and \u{13000}' },
    skills: [{ name: 'Old Persian \u{103a0}' }, { name: 'Wound care' }],
  }
  for (const template of Template.options) {
    const { unwritten } = await writer.preview(document, { template })
    expect(unwritten).toEqual([
      { letter: '\u{103a0}', paths: ['/basics/summary', '/skills/0/name'] },
      { letter: '\u{103a1}', paths: ['/basics/summary'] },
      { letter: '\u{13000}', paths: ['/basics/summary'] },
    ])
    await expect(writer.render(document, 'pdf', { template })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('"\u{103a0}", "\u{103a1}", "\u{13000}"') as string,
    })
  }
})
