import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { payOf, postingOf, textOfSections } from '../posting.ts'
import { amount, key, listOf, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Job = z.object({
  id: key,
  position: title,
  company: words,
  location: words,
  date: words,
  url: words,
  description: words,
  tags: listOf(z.string()),
  salary_min: amount,
  salary_max: amount,
})

/**
 * Remote OK's newest remote postings (https://remoteok.com/api). Its terms, which its answer begins with: name Remote OK as the source and link
 * to its page. It asks for pay as dollars a year.
 */
export function remoteokFeed(): PostingFeed {
  const name = 'remoteok'
  return {
    name,
    covers: 'newest',
    everyMinutes: 120,
    async *load(reading) {
      const answer = await boardAt(reading, 'https://remoteok.com/api')
      if (answer === null) return
      const items = z.array(z.record(z.string(), z.unknown())).parse(answer)
      yield* each(
        reading,
        items.filter((item) => !('legal' in item)),
        (item) => {
          const job = Job.parse(item)
          return postingOf(name, job.id, {
            role: job.position,
            company: job.company,
            location: job.location,
            remote: 'remote',
            salary: payOf(job.salary_min, job.salary_max, 'USD', 'year'),
            url: job.url,
            postedAt: job.date,
            text: textOfSections([
              [null, job.description],
              ['Tags', job.tags.join(', ')],
            ]),
          })
        },
      )
    },
  }
}
