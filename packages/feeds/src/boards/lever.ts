import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, payOf, periodIn, postingOf, textOfSections } from '../posting.ts'
import { amount, joined, key, listOf, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Posting = z.object({
  id: key,
  text: title,
  categories: z
    .object({ commitment: words, location: words, allLocations: listOf(z.string()) })
    .nullable()
    .catch(null)
    .default(null),
  country: words,
  workplaceType: words,
  /** Milliseconds since 1970. */
  createdAt: amount,
  description: words,
  lists: listOf(z.object({ text: words, content: words })),
  additional: words,
  hostedUrl: words,
  salaryRange: z.object({ currency: words, interval: words, min: amount, max: amount }).nullable().catch(null).default(null),
  salaryDescription: words,
})
type Posting = z.infer<typeof Posting>

const remoteModes: Readonly<Record<string, RawPosting['remote']>> = {
  'on-site': 'on_site',
  onsite: 'on_site',
  hybrid: 'hybrid',
  remote: 'remote',
}

/**
 * An employer's site at Lever, in one answer (https://github.com/lever/postings-api). It does not tell the employer's name: the site's
 * stands for it. `region` eu is Lever's European house, which has sites of its own.
 */
export function leverFeed(site: string, region: 'global' | 'eu' = 'global'): PostingFeed {
  const name = region === 'eu' ? `lever-eu:${site}` : `lever:${site}`
  const host = region === 'eu' ? 'api.eu.lever.co' : 'api.lever.co'
  return {
    name,
    covers: 'all',
    everyMinutes: 60,
    async *load(reading) {
      const answer = await boardAt(reading, `https://${host}/v0/postings/${site}?mode=json`)
      if (answer === null) return
      yield* each(reading, z.array(z.unknown()).parse(answer), (item) => postingFrom(Posting.parse(item), name, site))
    },
  }
}

function postingFrom(posting: Posting, name: string, site: string): RawPosting {
  const { categories, salaryRange } = posting
  return postingOf(name, posting.id, {
    role: posting.text,
    company: site,
    location: placeOf(posting),
    remote: remoteModes[posting.workplaceType?.toLowerCase() ?? ''] ?? null,
    employmentType: categories?.commitment ? employmentWords(categories.commitment) : null,
    salary: salaryRange && payOf(salaryRange.min, salaryRange.max, salaryRange.currency, periodIn(salaryRange.interval)),
    url: posting.hostedUrl,
    postedAt: posting.createdAt === null ? null : new Date(posting.createdAt).toISOString(),
    text: textOfSections([
      [null, posting.description],
      ...posting.lists.map(({ text, content }) => [text, content && `<ul>${content}</ul>`] as const),
      [null, posting.salaryDescription],
      [null, posting.additional],
    ]),
  })
}

function placeOf({ categories, country }: Posting): string | null {
  const places = [
    ...new Set([categories?.location, ...(categories?.allLocations ?? [])].filter((place) => place !== null && place !== undefined)),
  ]
  return places.join(' · ') || joined([country])
}
