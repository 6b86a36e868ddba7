import { createHash } from 'node:crypto'
import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, idOf, postingOf, textOfSections } from '../posting.ts'
import type { Reading } from '../reading.ts'
import { flag, joined, key, title, words } from '../shapes.ts'
import { each, jsonAt } from './board.ts'

const Page = z.object({ totalFound: z.number(), content: z.array(z.unknown()) })

const Labelled = z.object({ id: words, label: words }).nullable().catch(null).default(null)
const Section = z.object({ title: words, text: words }).nullable().catch(null).default(null)

const Listed = z.object({ id: key, name: title })

const Full = Listed.extend({
  company: z.object({ name: words }).nullable().catch(null).default(null),
  releasedDate: words,
  location: z
    .object({ city: words, region: words, country: words, fullLocation: words, remote: flag, hybrid: flag })
    .nullable()
    .catch(null)
    .default(null),
  typeOfEmployment: Labelled,
  experienceLevel: Labelled,
  postingUrl: words,
  jobAd: z.object({
    sections: z.object({ companyDescription: Section, jobDescription: Section, qualifications: Section, additionalInformation: Section }),
  }),
})
type Full = z.infer<typeof Full>

const perPage = 100
/** Postings of one employer that are read at most. */
const atMost = 5000
const weekMs = 7 * 86_400_000
const levels: Readonly<Record<string, RawPosting['level']>> = { internship: 'internship', entry_level: 'entry' }

/**
 * An employer's postings at SmartRecruiters (https://developers.smartrecruiters.com/docs/posting-api): a list in pages, and the text of each
 * posting at an address of its own. A posting is asked for again only when its line in the list changed, and once a week.
 */
export function smartrecruitersFeed(company: string): PostingFeed {
  const name = `smartrecruiters:${company}`
  const address = `https://api.smartrecruiters.com/v1/companies/${company}/postings`
  return {
    name,
    covers: 'all',
    everyMinutes: 180,
    async *load(reading) {
      for (let offset = 0; ; offset += perPage) {
        const page = await pageAt(reading, `${address}?limit=${perPage}&offset=${offset}`, offset)
        if (!page) return
        for (const item of page.content) yield* one(reading, item, name, company, address)
        const next = offset + perPage
        if (page.content.length === 0 || next >= page.totalFound) return
        if (next >= atMost) return void reading.stopsHere(null)
      }
    },
  }
}

async function pageAt(reading: Reading, url: string, offset: number): Promise<z.infer<typeof Page> | null> {
  try {
    return Page.parse(await jsonAt(reading, url))
  } catch (error) {
    if (offset === 0) throw error
    reading.stopsHere(error)
    return null
  }
}

/** One line of the list: nothing when it stands as it was, else its posting. */
async function* one(reading: Reading, item: unknown, name: string, company: string, address: string): AsyncGenerator<RawPosting> {
  const listed = Listed.safeParse(item)
  if (!listed.success) return reading.leftOut('a line of the list', z.prettifyError(listed.error))
  const { id } = listed.data
  const stamp = stampOf(item, reading.now())
  if (reading.notes[id] === stamp) {
    reading.note(id, stamp)
    return reading.standing(idOf(name, id))
  }
  try {
    const full = await jsonAt(reading, `${address}/${id}`)
    for (const posting of each(reading, [full], (given) => postingFrom(Full.parse(given), name, company))) {
      reading.note(id, stamp)
      yield posting
    }
  } catch (error) {
    // its line stands in the list, so it is still open: nothing ends
    reading.stopsHere(error)
  }
}

/** Changes with the line, and for every posting with the week. */
function stampOf(item: unknown, now: Date): string {
  const week = Math.floor(now.getTime() / weekMs)
  return createHash('sha256')
    .update(JSON.stringify([item, week]))
    .digest('base64url')
    .slice(0, 16)
}

function postingFrom(full: Full, name: string, company: string): RawPosting {
  const { companyDescription, jobDescription, qualifications, additionalInformation } = full.jobAd.sections
  const { location } = full
  return postingOf(name, full.id, {
    role: full.name,
    company: full.company?.name ?? company,
    location: location && (location.fullLocation ?? joined([location.city, location.region, location.country?.toUpperCase()])),
    remote: location?.hybrid ? 'hybrid' : location?.remote ? 'remote' : null,
    level: levels[full.experienceLevel?.id ?? ''] ?? null,
    employmentType: full.typeOfEmployment?.label ? employmentWords(full.typeOfEmployment.label) : null,
    url: full.postingUrl,
    postedAt: full.releasedDate,
    text: textOfSections(
      [companyDescription, jobDescription, qualifications, additionalInformation].map((section) => [
        section?.title ?? null,
        section?.text ?? null,
      ]),
    ),
  })
}
