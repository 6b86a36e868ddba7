import { lostIn, valuesOf } from '@mosaic/core/feedback/readBack'
import { outlineOf } from '@mosaic/core/resume/outline'
import { Template } from '@mosaic/core/resume/schema'
import { popplerText } from '@mosaic/documents/poppler'
import { createWriter } from '@mosaic/documents/write/writer'
import { afterAll, describe, expect, test } from 'vitest'
import { hasData } from './readMeasure.ts'
import { oddPeople } from './written/oddPeople.ts'
import { ines, people } from './written/people.ts'
import { lossesOf, ways } from './written/roundTrip.ts'
import { truths } from './written/truthDocuments.ts'

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

const real = truths()
if (hasData) console.log(`${real.length} résumés of ../shared/data, each in ${ways.length} formats and templates`)

describe.runIf(hasData)('what real résumés are made of', () => {
  test.each(real)('%s, written in every way and read again, says the same', async (_, document) => {
    for (const way of named)
      expect({ way: way.name, ...(await lossesOf(document, way, writer)) }).toMatchObject({ way: way.name, ...nothing })
  })
})

describe.each(Object.entries(oddPeople))('a résumé of somebody who %s', (_, document) => {
  test('written in every way and read again says the same, field by field', async () => {
    for (const way of named)
      expect({ way: way.name, ...(await lossesOf(document, way, writer)) }).toMatchObject({ way: way.name, ...nothing })
  })
})

test('a role whose end nobody told is not written as one that goes on', async () => {
  const [, , last] = outlineOf(ines).sections.find(({ id }) => id === 'experience')?.entries ?? []
  expect(last?.dates).toBe('Began 2010')
})
