import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lostIn, valuesOf } from '@mosaic/core/feedback/readBack'
import { outlineOf } from '@mosaic/core/resume/outline'
import { ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { popplerText } from '@mosaic/documents/poppler'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'
import { data, hasData } from './readMeasure.ts'
import { ines, people } from './written/people.ts'
import { lossesOf, ways } from './written/roundTrip.ts'
import { reactiveDocument, rendercvDocument } from './written/truthDocuments.ts'

const writer = createWriter()
afterAll(() => writer.close())

const hasPoppler = (await popplerText((await writer.render({ basics: { name: 'A' } }, 'pdf')).bytes)).status !== 'absent'
const nothing = { lost: [], added: [] }
const named = ways.map((way) => ({ ...way, name: [way.format, way.template].filter(Boolean).join(' ') }))

describe.each(Object.entries(people))('a résumé of somebody who writes %s', (_, document) => {
  test.each(named)('written as $name and read again says the same, field by field', async (way) => {
    expect(await lossesOf(document, way, writer)).toMatchObject(nothing)
  })

  test.runIf(hasPoppler).each(Template.options)('is taken out of the PDF whole by poppler, as %s', async (template) => {
    const { bytes } = await writer.render(document, 'pdf', { template })
    const { text } = await popplerText(bytes, 'columns')
    expect(lostIn(valuesOf(document), text ?? '')).toEqual([])
  })
})

const truths = hasData
  ? [
      ...filesIn('rendercv-examples', '.yaml').map((file) => [file, rendercvDocument(file)] as const),
      ...filesIn('reactive-resume', '.json').map((file) => [file, reactiveDocument(file)] as const),
      ...filesIn('jsonresume', '.resume.json').map((file) => [file, ResumeDocument.parse(JSON.parse(readFileSync(file, 'utf8')))] as const),
    ]
  : []

describe.runIf(hasData)('what real résumés are made of', () => {
  test.each(truths)('%s, written in every way and read again, says the same', async (_, document) => {
    for (const way of named)
      expect({ way: way.name, ...(await lossesOf(document, way, writer)) }).toMatchObject({ way: way.name, ...nothing })
  })
})

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(data, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(data, folder, file))
}

test('a role whose end nobody told is not written as one that goes on', async () => {
  const [, , last] = outlineOf(ines).sections.find(({ id }) => id === 'experience')?.entries ?? []
  expect(last?.dates).toBe('Began 2010')
})
