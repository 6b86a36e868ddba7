import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, payOf, periodIn, postingOf, textOfSections } from '../posting.ts'
import { amount, flag, joined, key, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Offers = z.object({ offers: z.array(z.unknown()) })

const Offer = z.object({
  id: key,
  title,
  status: words,
  company_name: words,
  city: words,
  country: words,
  location: words,
  remote: flag,
  hybrid: flag,
  on_site: flag,
  employment_type_code: words,
  experience_code: words,
  salary: z.object({ min: amount, max: amount, currency: words, period: words }).nullable().catch(null).default(null),
  careers_url: words,
  published_at: words,
  created_at: words,
  close_at: words,
  description: words,
  requirements: words,
})
type Offer = z.infer<typeof Offer>

const levels: Readonly<Record<string, RawPosting['level']>> = {
  internship: 'internship',
  entry_level: 'entry',
  mid_level: 'mid',
  senior_level: 'senior',
}

/** An employer's career site at Recruitee, in one answer (https://docs.recruitee.com/reference/offers). */
export function recruiteeFeed(company: string): PostingFeed {
  const name = `recruitee:${company}`
  return {
    name,
    covers: 'all',
    everyMinutes: 60,
    async *load(reading) {
      const answer = await boardAt(reading, `https://${company}.recruitee.com/api/offers/`)
      if (answer === null) return
      yield* each(reading, Offers.parse(answer).offers, (item) => {
        const offer = Offer.parse(item)
        if (offer.status !== null && offer.status !== 'published') return null
        return postingOf(name, offer.id, {
          role: offer.title,
          company: offer.company_name ?? company,
          location: offer.location ?? joined([offer.city, offer.country]),
          remote: remoteOf(offer),
          level: levels[offer.experience_code ?? ''] ?? null,
          // fulltime_permanent: how long it lasts is the text's to say
          employmentType: offer.employment_type_code && employmentWords(offer.employment_type_code.replace(/_(permanent|fixed_term)$/, '')),
          salary: offer.salary && payOf(offer.salary.min, offer.salary.max, offer.salary.currency, periodIn(offer.salary.period)),
          url: offer.careers_url,
          postedAt: offer.published_at ?? offer.created_at,
          validThrough: offer.close_at,
          text: textOfSections([
            [null, offer.description],
            ['Requirements', offer.requirements],
          ]),
        })
      })
    },
  }
}

/** More than one of the three may be set: then the most flexible that is sure is "some days". */
function remoteOf({ remote, hybrid, on_site }: Offer): RawPosting['remote'] {
  if (hybrid || (remote && on_site)) return 'hybrid'
  if (remote) return 'remote'
  return on_site ? 'on_site' : null
}
