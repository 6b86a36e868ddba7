import { squeezed } from '@mosaic/core/feedback/readBack'
import { outlineOf } from '@mosaic/core/resume/outline'
import { Template } from '@mosaic/core/resume/schema'
import type { Outline, OutlineEntry } from '@mosaic/core/views/outline'
import { askPoppler } from '@mosaic/documents/poppler'
import { openPdf } from '@mosaic/documents/reader/openPdf'
import { arranged } from '@mosaic/documents/write/looks'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, it } from 'vitest'
import { type Tag, tagsByPdfJs, tagsByPoppler } from './tags.ts'
import { oddPeople } from './written/oddPeople.ts'
import { people } from './written/people.ts'

/*
 * The tag tree of what we write, as two readers that have nothing of our writer take it: pdf.js everywhere, poppler where it is. What of the Matterhorn
 * protocol that covers stands in docs/pdf-ua.md.
 */
const writer = createWriter()
afterAll(() => writer.close())

const hasPoppler = (await askPoppler('pdfinfo', ['-'], (await writer.render({ basics: { name: 'A' } }, 'pdf')).bytes)).status !== 'absent'
const readers = [['pdf.js', tagsByPdfJs] as const, ...(hasPoppler ? [['poppler', tagsByPoppler] as const] : [])]
const all = { ...people, ...oddPeople }
const files = new Map<string, Promise<Uint8Array>>()

/** The PDF of somebody, written once. */
function written(who: string, template: Template): Promise<Uint8Array> {
  const file = files.get(`${who} ${template}`) ?? writer.render(all[who] ?? {}, 'pdf', { template }).then(({ bytes }) => bytes)
  files.set(`${who} ${template}`, file)
  return file
}

const cases = Object.keys(all).flatMap((who) => Template.options.map((template) => ({ who, template })))

const blocks = new Set(['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Div'])
const inLines = new Set(['Span', 'Link', 'Lbl'])
/** What an element may hold beside text: ISO 32000-1, 14.8.4. */
const holds: Readonly<Record<string, readonly string[]>> = {
  H1: ['Span', 'Link'],
  H2: ['Span', 'Link'],
  P: ['Span', 'Link'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['Span', 'Link', 'P'],
  Lbl: ['Span'],
  Link: ['Span'],
  Span: ['Span', 'Link'],
}

const flat = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(flat)]
const textOf = (tag: Tag): string => tag.parts.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')

/** An outline's words in the order in which they are to be heard; of a head that may stand in two orders, both. */
function heard({ name, title, label, contact, sections, aside }: Outline & { aside: readonly string[] }): string[][] {
  const ordered = [...sections.filter(({ id }) => !aside.includes(id)), ...sections.filter(({ id }) => aside.includes(id))]
  const headOf = ({ title, organisation, place, dates }: OutlineEntry) =>
    title === '' ? [''] : [`${title}${organisation ?? ''}${place ?? ''}${dates}`, `${title}${dates}${organisation ?? ''}${place ?? ''}`]
  const words = ordered.flatMap(({ heading, text, entries }) => [
    [heading],
    [text ?? ''],
    ...entries.flatMap((one) => [headOf(one), [one.url ?? ''], [one.text ?? ''], ...one.lines.map((line) => [line.text])]),
  ])
  return [[name ?? title], [label ?? ''], ...contact.map((one) => [one.text]), ...words].map((either) => either.map(lettersOf))
}

/** No reader tells a letter of the end of a Greek word from the others once it was written large. */
const lettersOf = (text: string) => squeezed(text).replaceAll('ς', 'σ')

/** Joined Arabic letters come as the font's own forms: what poppler makes of them is held to the values by the test of what is written. */
const inAnyOrder = (letters: string) => [...letters.replace(/[\p{sc=Arab}\p{M}]/gu, '')].toSorted().join('')

/**
 * What was heard and what was to be, of heads in the order that fits. Readers tell words from right to left as they stand, and pdf.js a page at a time: then
 * the letters are held against each other in any order.
 */
function compared(said: string, pieces: readonly string[][], isOrdered: boolean): { said: string; wanted: string } {
  let wanted = ''
  for (const either of pieces) wanted += either.find((one) => said.startsWith(one, wanted.length)) ?? either[0]
  if (isOrdered && !/[\p{sc=Arab}\p{sc=Hebr}]/u.test(said)) return { said, wanted }
  return { said: inAnyOrder(said), wanted: inAnyOrder(pieces.map(([first = '']) => first).join('')) }
}

describe.each(readers)('the tags as %s reads them', (reader, read) => {
  it.each(cases)(
    'of somebody: $who, as $template, are those of the standard, each in its place, and say all of the outline in its order',
    async ({ who, template }) => {
      const bytes = await written(who, template)
      const [root, { numPages }] = await Promise.all([read(bytes), openPdf(new Uint8Array(bytes), 1)])
      const tags = flat(root)
      expect(tags.map(({ role }) => role).filter((role) => !blocks.has(role) && !inLines.has(role))).toEqual([])
      for (const { role, children } of tags)
        expect({ role, children: children.map((one) => one.role).filter((child) => holds[role]?.includes(child) === false) }).toEqual({
          role,
          children: [],
        })
      const levels = tags.map(({ role }) => role).filter((role) => /^H\d$/.test(role))
      expect([levels[0], levels.lastIndexOf('H1')]).toEqual(['H1', 0])
      for (const { children } of tags.filter(({ role }) => role === 'LI'))
        expect(children.map(({ role }) => role)).toEqual(['Lbl', 'LBody'])

      const outline = arranged(outlineOf(all[who] ?? {}), template)
      const { said, wanted } = compared(lettersOf(textOf(root)), heard(outline), reader === 'poppler' || numPages === 1)
      expect(said).toBe(wanted)
      for (const heading of tags.filter(({ role }) => role === 'H2'))
        expect(outline.sections.map((section) => inAnyOrder(lettersOf(section.heading)))).toContain(inAnyOrder(lettersOf(textOf(heading))))
      expect(tags.filter(({ role }) => role === 'H2')).toHaveLength(outline.sections.length)
    },
  )
})

/** pdf.js gives some dictionaries as a map. */
const named = (dictionary: unknown): unknown => (dictionary instanceof Map ? Object.fromEntries(dictionary) : dictionary)

describe.each(Template.options)('the file as %s', (template) => {
  it('tells its title, language, standard and that it is tagged, and shows its title', async () => {
    const document = all['arabic'] ?? {}
    const pdf = await openPdf(new Uint8Array(await written('arabic', template)), 1)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: outlineOf(document).title, Language: 'ar' })
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part>\s*1\s*</)
    expect(metadata?.get('dc:title')).toBe(outlineOf(document).title)
    expect(named(await pdf.getMarkInfo())).toMatchObject({ Marked: true, Suspects: false })
    expect(named(await pdf.getViewerPreferences())).toMatchObject({ DisplayDocTitle: true })
    expect([await pdf.getJSActions(), await pdf.getFieldObjects(), await pdf.getPermissions()]).toEqual([null, null, null])
  })

  it.runIf(hasPoppler).each(Object.keys(all))('has each font inside, with the letters behind its signs: %s', async (who) => {
    const { text } = await askPoppler('pdffonts', ['-'], await written(who, template))
    const rows = (text ?? '').split('\n').slice(2).filter(Boolean)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !/\s+yes\s+(?:yes|no)\s+yes\s+\d+\s+\d+$/.test(row))).toEqual([])
  })
})
