import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { postingOf, textOfSections } from '../posting.ts'
import { key, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Board = z.object({ jobs: z.array(z.unknown()) })

const Job = z.object({
  id: key,
  title,
  absolute_url: words,
  company_name: words,
  location: z.object({ name: words }).nullable().catch(null).default(null),
  first_published: words,
  application_deadline: words,
  /** HTML, escaped once more. */
  content: words,
})

/**
 * An employer's board at Greenhouse, in one answer (https://developers.greenhouse.io/job-board.html). It says neither pay nor
 * employment type apart from the text.
 */
export function greenhouseFeed(board: string): PostingFeed {
  const name = `greenhouse:${board}`
  return {
    name,
    covers: 'all',
    everyMinutes: 60,
    async *load(reading) {
      const answer = await boardAt(reading, `https://boards-api.greenhouse.io/v1/boards/${board}/jobs?content=true`)
      if (answer === null) return
      yield* each(reading, Board.parse(answer).jobs, (item) => {
        const job = Job.parse(item)
        return postingOf(name, job.id, {
          role: job.title,
          company: job.company_name ?? board,
          location: job.location?.name ?? null,
          url: job.absolute_url,
          postedAt: job.first_published,
          validThrough: job.application_deadline,
          text: textOfSections([[null, job.content]]),
        })
      })
    },
  }
}
