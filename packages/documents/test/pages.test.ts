import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { Template } from '@mosaic/core/resume/schema'
import { openPdf } from '@mosaic/documents/reader/openPdf'
import { readPdf } from '@mosaic/documents/reader/pdf'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'
import { ines, people } from './written/people.ts'

const writer = createWriter()
afterAll(() => writer.close())

/** The same person with so many roles. */
const withRoles = (count: number): ResumeDocument => ({
  ...ines,
  work: Array.from({ length: count }, (_, at) => ({
    name: `Harbour Clinic ${at + 1}`,
    position: 'Staff Nurse',
    startDate: `${1980 + at}-01`,
    endDate: `${1980 + at}-12`,
    highlights: ['Cared for patients after heart surgery', 'Gave and checked medicines for up to 28 patients a shift'],
  })),
})

async function opened(document: ResumeDocument, options: Parameters<typeof writer.render>[2]) {
  const { bytes } = await writer.render(document, 'pdf', options)
  return { bytes, pdf: await openPdf(new Uint8Array(bytes), 1) }
}

test.each([
  ['a4', 595, 842],
  ['letter', 612, 792],
] as const)('a page of %s paper has its size', async (paper, width, height) => {
  const { pdf } = await opened(ines, { paper })
  const [, , right = 0, top = 0] = (await pdf.getPage(1)).view
  expect([Math.round(right), Math.round(top)]).toEqual([width, height])
  expect((await writer.preview(ines, { paper })).paper).toBe(paper)
})

describe.each(Template.options)('as %s', (template) => {
  test('what is a little longer than a page is closed up to one, in letters that read well', async () => {
    const long = [4, 5, 6, 7, 8, 9].map(withRoles)
    const pages = await Promise.all(long.map((document) => writer.preview(document, { template })))
    const document = long[pages.findIndex((page) => page.pages === 2)] as ResumeDocument
    const fitted = await writer.preview(document, { template, fit: 'one_page' })
    expect(fitted).toMatchObject({ pages: 1, over: [] })
    expect(fitted.size).toBeGreaterThanOrEqual(9)
    const { pdf } = await opened(document, { template, fit: 'one_page' })
    expect(pdf.numPages).toBe(1)
  })

  test('what no page can hold is not cut: the person is told what stands behind its end', async () => {
    const document = withRoles(40)
    const { over } = await writer.preview(document, { template, fit: 'one_page' })
    expect(over.some(({ place }) => place.includes('Harbour Clinic 40'))).toBe(true)
    await expect(writer.render(document, 'pdf', { template, fit: 'one_page' })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Harbour Clinic 40') as string,
    })
  })

  test('no page ends with a heading or with the head of a role', async () => {
    for (let roles = 5; roles < 19; roles++) {
      const { bytes } = await writer.render(withRoles(roles), 'pdf', { template })
      const { blocks, pages } = await readPdf(new Uint8Array(bytes), 'never')
      const last = Array.from({ length: pages - 1 }, (_, at) => lowest(blocks.filter(({ page }) => page === at + 1)))
      expect(last.filter((block) => /^(?:Staff Nurse|Experience|Education|Projects|EXPERIENCE)|\d{4} – /.test(block?.text ?? ''))).toEqual(
        [],
      )
    }
  })

  test('is tagged from the title to the last word, in its own language', async () => {
    const { pdf } = await opened(people.german as ResumeDocument, { template })
    const [{ info }, mark] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo()])
    expect(mark).toEqual(new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })))
    expect(info).toMatchObject({ Title: 'Jörg Müßig, Lebenslauf', Language: 'de' })
    const page = await pdf.getPage(1)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    expect(untagged(items)).toEqual([])
    expect(headingsIn(await page.getStructTree()).map((level) => level - 1)).toEqual([0, ...Array.from({ length: 5 }, () => 1)])
  })
})

function lowest<T extends { readonly box: readonly number[] | null; readonly visible: boolean; readonly text: string }>(
  blocks: readonly T[],
): T | undefined {
  return blocks.filter(({ visible }) => visible).toSorted((a, b) => (b.box?.[3] ?? 0) - (a.box?.[3] ?? 0))[0]
}

/** Words that stand in no part of the structure and in no artifact. */
function untagged(items: readonly object[]): string[] {
  const open: boolean[] = []
  return items.flatMap((item) => {
    if ('type' in item && item.type !== 'endMarkedContent')
      open.push(('id' in item && typeof item.id === 'string') || ('tag' in item && item.tag === 'Artifact'))
    if ('type' in item && item.type === 'endMarkedContent') open.pop()
    return 'str' in item && String(item.str).trim() !== '' && !open.includes(true) ? [String(item.str)] : []
  })
}

/** The levels of a structure's headings, in its order. */
function headingsIn(node: object | null): number[] {
  if (!node || !('role' in node)) return []
  const own = /^H(\d)$/.exec(String(node.role))?.[1]
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as object[]) : []
  return [...(own === undefined ? [] : [Number(own)]), ...children.flatMap(headingsIn)]
}
