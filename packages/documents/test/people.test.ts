import { readFileSync } from 'node:fs'
import type { PayloadOf } from '@mosaic/core/facts/schema'
import type { Reading } from '@mosaic/core/reading/schema'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '@mosaic/documents/reader/document'
import { describe, expect, it } from 'vitest'
import { asian } from './people/asian.ts'
import { careers } from './people/careers.ts'
import { english } from './people/english.ts'
import { englishPages } from './people/englishPages.ts'
import { european } from './people/european.ts'
import { further } from './people/further.ts'
import { german } from './people/german.ts'
import { romance } from './people/romance.ts'
import { word } from './people/word.ts'

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../core/data/${name}`, import.meta.url), 'utf8'))
const vocabulary = createVocabulary(VocabularyFile.parse({ skills: load('skills.json'), occupations: load('occupations.json') }))

function of<K extends 'contact' | 'experience' | 'education' | 'skill' | 'language'>(reading: Reading, kind: K): PayloadOf<K>[] {
  return reading.proposals.flatMap(({ claim }) => (claim.kind === kind ? [claim.payload as PayloadOf<K>] : []))
}

function doneIn({ proposals }: Reading, { title, organisation }: { title: string | null; organisation: string | null }): number {
  const role = proposals.find(
    ({ claim }) => claim.kind === 'experience' && claim.payload.title === title && claim.payload.organisation === organisation,
  )
  return proposals.filter(({ claim, parent }) => claim.kind === 'achievement' && parent === role?.ref).length
}

const everybody = [english, englishPages, careers, german, romance, european, further, asian, word].flat()

describe.each(everybody)('$is', ({ type, bytes, truth }) => {
  const read = Promise.resolve(bytes()).then((document) => readDocument(document, type, vocabulary, 'never'))

  it('gives its contact data, and a name where there is one', async () => {
    const contact = of(await read, 'contact')
    expect(contact.flatMap(({ field, value }) => (field === 'name' ? [value] : []))).toEqual(truth.name === null ? [] : [truth.name])
    const told = Map.groupBy(contact, ({ field }) => field as string)
    for (const [field, value] of Object.entries(truth.contact))
      expect(
        told
          .get(field)
          ?.map((one) => one.value)
          ?.join('\n'),
      ).toContain(value)
  })

  it('gives its roles, no more and no fewer, with what was done in each', async () => {
    const reading = await read
    expect(of(reading, 'experience')).toMatchObject(
      truth.roles.map(({ title, organisation, place, start, end, current }) => ({
        title,
        organisation,
        start,
        end,
        current,
        ...(place !== null && { place }),
      })),
    )
    for (const role of truth.roles.filter(({ done }) => done !== null)) expect(doneIn(reading, role)).toBe(role.done)
  })

  it('gives its studies, no more and no fewer', async () => {
    const studies = of(await read, 'education').map((study, at) => ({
      ...study,
      degree: study.degree?.slice(0, truth.studies[at]?.degree?.length) ?? null,
    }))
    expect(studies).toMatchObject(
      truth.studies.map(({ degree, field, ...told }) => ({
        ...told,
        ...(degree !== null && { degree }),
        ...(field !== null && { field }),
      })),
    )
  })

  it('gives its skills and languages', async () => {
    const reading = await read
    expect(of(reading, 'skill').map(({ label }) => label)).toEqual(expect.arrayContaining([...truth.skills]))
    expect(of(reading, 'language').map(({ language }) => language)).toEqual(truth.languages)
  })

  it('loses no line: what is no claim is a heading or kept as it stands', async () => {
    const reading = await read
    const { blocks, proposals } = reading
    const employers = of(reading, 'experience').flatMap(({ organisation }) => organisation ?? [])
    const told = JSON.stringify(proposals.map(({ claim }) => claim))
    const lost = blocks.filter(
      ({ visible, text, start, end }) =>
        visible &&
        text.split(/\s+/).length > 5 &&
        !told.includes(text.replace(/^\P{L}+/u, '')) &&
        !employers.some((name) => text.startsWith(name)) &&
        !proposals.some(({ locator }) => locator.start < end && start < locator.end),
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })
})
