import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, payOf, periodIn, postingOf, textOfSections } from '../posting.ts'
import { amount, flag, key, listOf, title, words } from '../shapes.ts'
import { boardAt, each } from './board.ts'

const Component = z.object({ compensationType: words, interval: words, currencyCode: words, minValue: amount, maxValue: amount })

const Board = z.object({ jobs: z.array(z.unknown()) })

const Job = z.object({
  id: key,
  title,
  location: words,
  secondaryLocations: listOf(z.object({ location: words })),
  employmentType: words,
  workplaceType: words,
  isRemote: flag,
  isListed: flag,
  publishedAt: words,
  jobUrl: words,
  descriptionHtml: words,
  shouldDisplayCompensationOnJobPostings: flag,
  compensation: z
    .object({ summaryComponents: listOf(Component) })
    .nullable()
    .catch(null)
    .default(null),
})
type Job = z.infer<typeof Job>

/**
 * An employer's board at Ashby, in one answer (https://developers.ashbyhq.com/docs/public-job-posting-api). It does not tell the employer's
 * name: the board's stands for it. Pay that the employer hides from the board is left out.
 */
export function ashbyFeed(board: string): PostingFeed {
  const name = `ashby:${board}`
  return {
    name,
    covers: 'all',
    everyMinutes: 60,
    async *load(reading) {
      const answer = await boardAt(
        reading,
        `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`,
      )
      if (answer === null) return
      yield* each(reading, Board.parse(answer).jobs, (item) => ashbyPosting(item, board))
    },
  }
}

/** One item of an Ashby board; null when it is not listed. @throws z.ZodError when it is none. */
export function ashbyPosting(item: unknown, board: string): RawPosting | null {
  const job = Job.parse(item)
  if (job.isListed === false) return null
  return postingOf(`ashby:${board}`, job.id, {
    role: job.title,
    company: board,
    location: [...new Set([job.location, ...job.secondaryLocations.map(({ location }) => location)])].filter(Boolean).join(' · ') || null,
    remote: remoteOf(job),
    employmentType: job.employmentType && employmentWords(job.employmentType),
    salary: salaryOf(job),
    url: job.jobUrl,
    postedAt: job.publishedAt,
    text: textOfSections([[null, job.descriptionHtml]]),
  })
}

/** `isRemote` false says nothing about days at home; only `workplaceType` does. */
function remoteOf({ workplaceType, isRemote }: Job): RawPosting['remote'] {
  const type = workplaceType?.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (type === 'hybrid') return 'hybrid'
  if (type === 'onsite') return 'on_site'
  return type === 'remote' || isRemote ? 'remote' : null
}

function salaryOf({ compensation, shouldDisplayCompensationOnJobPostings }: Job): RawPosting['salary'] {
  if (shouldDisplayCompensationOnJobPostings === false) return null
  const salary = compensation?.summaryComponents.find(({ compensationType }) => compensationType === 'Salary')
  return salary ? payOf(salary.minValue, salary.maxValue, salary.currencyCode, periodIn(salary.interval)) : null
}
