import { squeezed } from '@mosaic/core/feedback/readBack'
import { outlineOf } from '@mosaic/core/resume/outline'
import { type ResumeDocument, Template } from '@mosaic/core/resume/schema'
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
const written = (document: ResumeDocument, template: Template) => writer.render(document, 'pdf', { template }).then(({ bytes }) => bytes)
const all = { ...people, ...oddPeople }
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

/** An outline's words in the order in which they are to be heard: a date behind its title or behind the whole head. */
function heard({ name, title, label, contact, sections, aside }: Outline & { aside: readonly string[] }, isDateNext: boolean): string {
  const ordered = [...sections.filter(({ id }) => !aside.includes(id)), ...sections.filter(({ id }) => aside.includes(id))]
  const headOf = (one: OutlineEntry) => {
    const where = [one.organisation, one.place]
    return one.title === '' ? [] : isDateNext ? [one.title, one.dates, ...where] : [one.title, ...where, one.dates]
  }
  const words = ordered.flatMap(({ heading, text, entries }) => [
    heading,
    text,
    ...entries.flatMap((one) => [...headOf(one), one.url, one.text, ...one.lines.map((line) => line.text)]),
  ])
  return [name ?? title, label, ...contact.map((one) => one.text), ...words].filter(Boolean).join(' ')
}

/** Letters in order, where a reader tells them in the order of reading; the same letters in any order else, as of words from right to left. */
const lettersOf = (text: string, isOrdered: boolean) => {
  const letters = squeezed(text).replaceAll('ς', 'σ')
  return isOrdered && !/[\p{sc=Arab}\p{sc=Hebr}]/u.test(letters) ? letters : [...letters].toSorted().join('')
}

describe.each(readers)('the tags as %s reads them', (reader, read) => {
  it.each(cases)('of somebody: $who, as $template, are those that the standard knows, each in its place', async ({ who, template }) => {
    const root = await read(await written(all[who] ?? {}, template))
    const tags = flat(root)
    expect(tags.map(({ role }) => role).filter((role) => !blocks.has(role) && !inLines.has(role))).toEqual([])
    for (const { role, children } of tags)
      expect({ role, children: children.map((one) => one.role).filter((child) => holds[role]?.includes(child) === false) }).toEqual({
        role,
        children: [],
      })
    const levels = tags.map(({ role }) => role).filter((role) => /^H\d$/.test(role))
    expect([levels[0], levels.lastIndexOf('H1')]).toEqual(['H1', 0])
    for (const { children } of tags.filter(({ role }) => role === 'LI')) expect(children.map(({ role }) => role)).toEqual(['Lbl', 'LBody'])
  })

  it.each(cases)('of somebody: $who, as $template, say all of it in the order of the outline', async ({ who, template }) => {
    const document = all[who] ?? {}
    const bytes = await written(document, template)
    const [root, { numPages }] = await Promise.all([read(bytes), openPdf(new Uint8Array(bytes), 1)])
    const outline = arranged(outlineOf(document), template)
    // pdf.js gives a tree for each page, so what stands beside comes in between
    const isOrdered = reader === 'poppler' || numPages === 1
    const said = lettersOf(textOf(root), isOrdered)
    expect([false, true].map((isDateNext) => lettersOf(heard(outline, isDateNext), isOrdered))).toContain(said)
    const headings = flat(root).filter(({ role }) => role === 'H2')
    expect(headings.map((tag) => lettersOf(textOf(tag), true)).toSorted()).toEqual(
      outline.sections.map(({ heading }) => lettersOf(heading, true)).toSorted(),
    )
  })
})

describe.each(Template.options)('the file as %s', (template) => {
  it('tells its title, language, standard and that it is tagged, and shows its title', async () => {
    const document = all['arabic'] ?? {}
    const pdf = await openPdf(new Uint8Array(await written(document, template)), 1)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: outlineOf(document).title, Language: 'ar' })
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part>\s*1\s*</)
    expect(metadata?.get('dc:title')).toBe(outlineOf(document).title)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
    expect([await pdf.getJSActions(), await pdf.getFieldObjects(), await pdf.getPermissions()]).toEqual([null, null, null])
  })

  it.runIf(hasPoppler).each(Object.keys(all))('has each font inside, with the letters behind its signs: %s', async (who) => {
    const { text } = await askPoppler('pdffonts', ['-'], await written(all[who] ?? {}, template))
    const rows = (text ?? '').split('\n').slice(2).filter(Boolean)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !/\s+yes\s+(?:yes|no)\s+yes\s+\d+\s+\d+$/.test(row))).toEqual([])
  })
})
