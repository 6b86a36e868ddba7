import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, postingOf, textOfSections } from '../posting.ts'
import { flag, joined, key, listOf, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Account = z.object({ name: words, jobs: z.array(z.unknown()) })

const Place = z.object({ city: words, region: words, state: words, country: words })

const Job = Place.extend({
  title,
  shortcode: key,
  employment_type: words,
  experience: words,
  telecommuting: flag,
  workplace_type: words,
  url: words,
  published_on: words,
  locations: listOf(Place),
  description: words,
})

const remoteModes: Readonly<Record<string, 'on_site' | 'hybrid' | 'remote'>> = { on_site: 'on_site', hybrid: 'hybrid', remote: 'remote' }
const levels: Readonly<Record<string, 'internship' | 'entry'>> = { Internship: 'internship', 'Entry level': 'entry' }

/** An employer's account at Workable, by the address that its widget for career pages reads (https://help.workable.com, "Careers page widget"). */
export function workableFeed(account: string): PostingFeed {
  const name = `workable:${account}`
  return {
    name,
    covers: 'all',
    everyMinutes: 120,
    async *load(reading) {
      const answer = await boardAt(reading, `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`)
      if (answer === null) return
      const { name: company, jobs } = Account.parse(answer)
      yield* each(reading, jobs, (item) => {
        const job = Job.parse(item)
        const places = job.locations.length > 0 ? job.locations : [job]
        return postingOf(name, job.shortcode, {
          role: job.title,
          company: company ?? account,
          location:
            [...new Set(places.map(({ city, region, state, country }) => joined([city, region ?? state, country])))]
              .filter(Boolean)
              .join(' · ') || null,
          remote: remoteModes[job.workplace_type ?? ''] ?? (job.telecommuting ? 'remote' : null),
          level: levels[job.experience ?? ''] ?? null,
          employmentType: job.employment_type && employmentWords(job.employment_type),
          url: job.url,
          postedAt: job.published_on,
          text: textOfSections([[null, job.description]]),
        })
      })
    },
  }
}
