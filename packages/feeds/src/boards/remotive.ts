import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, postingOf, textOfSections } from '../posting.ts'
import { key, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Board = z.object({ jobs: z.array(z.unknown()) })

const Job = z.object({
  id: key,
  title,
  company_name: words,
  url: words,
  job_type: words,
  publication_date: words,
  candidate_required_location: words,
  salary: words,
  description: words,
})

/**
 * Remotive's remote postings (https://github.com/remotive-com/remote-jobs-api). Its terms: name Remotive as the source and link to its page, and
 * ask at most four times a day. The place is where candidates may live; pay is free words, which stand in the text.
 */
export function remotiveFeed(): PostingFeed {
  const name = 'remotive'
  return {
    name,
    covers: 'all',
    everyMinutes: 360,
    async *load(reading) {
      const answer = await boardAt(reading, 'https://remotive.com/api/remote-jobs')
      if (answer === null) return
      yield* each(reading, Board.parse(answer).jobs, (item) => {
        const job = Job.parse(item)
        return postingOf(name, job.id, {
          role: job.title,
          company: job.company_name,
          location: job.candidate_required_location,
          remote: 'remote',
          employmentType: job.job_type && employmentWords(job.job_type),
          url: job.url,
          postedAt: job.publication_date,
          text: textOfSections([
            [null, job.description],
            ['Salary', job.salary],
          ]),
        })
      })
    },
  }
}
