import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fitOf } from '@mosaic/core/fit/fit'
import type { Fit } from '@mosaic/core/fit/schema'
import type { Person } from '@mosaic/core/person/person'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting, RawPosting } from '@mosaic/core/postings/schema'
import { ashbyPosting } from '@mosaic/feeds/boards/ashby'
import { htmlToText } from '@mosaic/feeds/htmlText'
import { Reading } from '@mosaic/feeds/reading'
import { sampleFeed } from '@mosaic/feeds/sample'
import { beforeAll, describe, expect, test } from 'vitest'
import { goalFact, personOf, roleFact, skillFact, vocabulary } from '../../core/test/people.ts'

interface Advert {
  readonly raw: RawPosting
  readonly html: string
}

const real = new URL('../../../../shared/data/jobs/ashby-companies/', import.meta.url)
const everyNth = 3

/** Real adverts where they are, our samples everywhere, each with its description as HTML. */
async function adverts(): Promise<Advert[]> {
  const all: Advert[] = []
  for await (const raw of sampleFeed().load(new Reading())) all.push({ raw, html: htmlOf(raw.text) })
  if (!existsSync(real)) {
    console.log('real postings skipped: ../shared/data is not here')
    return all
  }
  const jobs = readdirSync(real).flatMap((file) => {
    const board = JSON.parse(readFileSync(new URL(file, real), 'utf8')) as { jobs: { descriptionHtml: string }[] }
    return board.jobs.map((job) => ({ job, board: file.replace('.json', '') }))
  })
  for (const { job, board } of jobs.filter((_, at) => at % everyNth === 0)) {
    const raw = ashbyPosting(job, board)
    if (raw) all.push({ raw, html: job.descriptionHtml })
  }
  return all
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return escaped
    .split('\n\n')
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const items = lines.map((line) => `<li>${line.replace(/^- /, '')}</li>`)
      return items.length > 0 ? `<h3>${head}</h3><ul>${items.join('')}</ul>` : `<p>${head}</p>`
    })
    .join('')
}

const nurse = roleFact('Registered nurse', '2015-01')
const developer = roleFact('Backend developer', '2018-03')
const people: readonly Person[] = [
  personOf([
    nurse,
    goalFact('registered-nurse'),
    ...['wound-care', 'record-keeping', 'communication'].map((id) => skillFact(id, null, [nurse.id])),
  ]),
  personOf([
    developer,
    ...['python', 'postgresql', 'docker', 'git'].map((id) => skillFact(id, null, [developer.id])),
    skillFact('kubernetes', 'no'),
  ]),
  personOf([skillFact('customer-service', 'used'), skillFact('excel', 'know'), goalFact('sales-representative')]),
]
const numbersOf = ({ score, band, interval, coverage, bucket, grounds }: Fit) => ({ score, band, interval, coverage, bucket, grounds })
const fitsOf = (posting: Posting) => people.map((person) => numbersOf(fitOf(person, posting, vocabulary)))
const read = (raw: RawPosting, text: string) => readPosting({ ...raw, text }, vocabulary)

const reformats: Readonly<Record<string, (html: string) => string>> = {
  'tags on lines of their own': (html) => html.replaceAll(/<\/(?:p|li|ul|ol|h[1-6]|div)>/g, (tag) => `${tag}\n\n    `),
  'a wrapper of sections': (html) => `<section class="posting"><div data-id="1">${html}</div></section>`,
  'no styles': (html) => html.replaceAll(/ style="[^"]*"/g, ''),
  'b for strong': (html) => html.replaceAll(/<(\/?)strong>/g, '<$1b>'),
  'more classes': (html) => html.replaceAll(/<(p|ul|li)(?=[\s>])/g, '<$1 class="x"'),
}

const besidesSkills = ({ requirements }: Posting) => requirements.flatMap(({ kind, label }) => (kind === 'skill' ? [] : [label]))

describe('what does not matter in an advert changes no number', () => {
  let all: Advert[] = []
  beforeAll(async () => {
    all = await adverts()
  })

  test.each(Object.entries(reformats))('its HTML written with %s', (_, reformat) => {
    for (const { raw, html } of all) {
      const [before, after] = [html, reformat(html)].map((some) => fitsOf(read(raw, htmlToText(some))))
      expect(after, raw.id).toEqual(before)
    }
  })

  test('its requirements in another order', () => {
    for (const { raw, html } of all) {
      const posting = read(raw, htmlToText(html))
      expect(fitsOf({ ...posting, requirements: posting.requirements.toReversed() }), raw.id).toEqual(fitsOf(posting))
    }
  })

  test('a skill by another of its names', () => {
    let swapped = 0
    for (const { raw, html } of all) {
      const text = htmlToText(html)
      const found = vocabulary.matchSkills(text)
      for (const { skillId, start, end, name } of found.slice(0, 12)) {
        const other = vocabulary.names(skillId).find((one) => one.toLowerCase() !== name.toLowerCase())
        if (other === undefined) continue
        const changed = text.slice(0, start) + other + text.slice(end)
        const ids = (some: string) => vocabulary.matchSkills(some).map((match) => match.skillId)
        if (ids(changed).join() !== ids(text).join()) continue
        const [before, after] = [read(raw, text), read(raw, changed)]
        // a name such as "written English" or "NPTC" says a language or a paper too
        if (besidesSkills(before).join() !== besidesSkills(after).join()) continue
        swapped++
        expect(fitsOf(after), `${raw.id}: ${name}, ${other}`).toEqual(fitsOf(before))
        break
      }
    }
    expect(swapped).toBeGreaterThan(all.length / 3)
  })

  test('a skill of the person that it does not ask for and nothing near it', () => {
    for (const { raw, html } of all) {
      const posting = read(raw, htmlToText(html))
      const isNear = posting.requirements.some(({ skillId }) => skillId !== null && vocabulary.closeness('beekeeping', skillId) > 0)
      if (isNear) continue
      const more = people.map((person) => ({
        ...person,
        skills: [
          ...person.skills,
          { label: 'Beekeeping', skillId: 'beekeeping', rung: 1 as const, months: null, lastUsed: null, factIds: [], quote: null },
        ],
      }))
      expect(
        more.map((person) => numbersOf(fitOf(person, posting, vocabulary))),
        raw.id,
      ).toEqual(fitsOf(posting))
    }
  })
})
