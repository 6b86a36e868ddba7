import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, postingOf, textOfSections } from '../posting.ts'
import { amount, flag, joined, key, listOf, title, words } from '../shapes.ts'
import { each, jsonAt } from './board.ts'

const Page = z.object({ data: z.array(z.unknown()), links: z.object({ next: words }).nullable().catch(null).default(null) })

const Job = z.object({
  slug: key,
  title,
  company_name: words,
  location: words,
  remote: flag,
  job_types: listOf(z.string()),
  url: words,
  /** Seconds since 1970. */
  created_at: amount,
  description: words,
})

/** Pages that are read each time: about a thousand of the newest. */
const pagesAtMost = 10

/** The newest postings of Arbeitnow, most of them in Germany, in pages of a hundred (https://www.arbeitnow.com/blog/job-board-api). */
export function arbeitnowFeed(): PostingFeed {
  const name = 'arbeitnow'
  return {
    name,
    covers: 'newest',
    everyMinutes: 120,
    async *load(reading) {
      let read = 0
      for (let page = 1; page <= pagesAtMost; page++) {
        const answer = await jsonAt(reading, `https://www.arbeitnow.com/api/job-board-api?page=${page}`).catch((error: unknown) => {
          if (page === 1) throw error
          reading.stopsHere(error)
        })
        if (answer === undefined) return
        const { data, links } = Page.parse(answer)
        yield* each(reading, data, (item) => postingFrom(Job.parse(item), name), read)
        read += data.length
        if (data.length === 0 || !links?.next) return
      }
    },
  }
}

function postingFrom(job: z.infer<typeof Job>, name: string) {
  return postingOf(name, job.slug, {
    role: job.title,
    company: job.company_name,
    location: job.location,
    // its "remote: false" is also what is written when nobody said
    remote: job.remote ? 'remote' : null,
    employmentType: joined(job.job_types.map(employmentWords)),
    url: job.url,
    postedAt: job.created_at === null ? null : new Date(job.created_at * 1000).toISOString(),
    text: textOfSections([[null, job.description]]),
  })
}
