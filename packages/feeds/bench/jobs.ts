import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting, SalaryRange } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { z } from 'zod'
import { htmlToText } from '../src/htmlText.ts'

/*
 * Postings of public job boards as they come, HTML and all, read without what the board says in fields of its own.
 *
 * - Requirements count as found when at least one is asked (not context) and has a name: a skill, years, a degree, a licence, a language.
 * - A salary counts as given when a line of the text has an amount of money and a word of pay (or "per hour", "a year") and speaks of no
 *   millions, funding or customers. That test is written apart from the parser and shares nothing with it.
 * - Where the board has the salary in fields too, both ends are compared. Boards and texts differ at times: fields hold a whole band, the text
 *   one level or one place.
 */
const Job = z.object({
  title: z.string(),
  location: z.string().nullable(),
  descriptionHtml: z.string(),
  compensation: z.object({
    summaryComponents: z.array(
      z.object({
        compensationType: z.string(),
        minValue: z.number().nullish(),
        maxValue: z.number().nullish(),
        currencyCode: z.string().nullish(),
      }),
    ),
  }),
})
const Board = z.object({ jobs: z.array(Job) })

/** A posting read, the line that gives its pay, and the board's own fields of it. */
export interface ReadJob {
  readonly board: string
  readonly posting: Posting
  readonly payLine: string | null
  readonly field: Pick<SalaryRange, 'min' | 'max'> | null
}

/** Every posting of a folder of boards, read. Empty where it is not here. */
export function readJobs(folder: string, vocabulary: Vocabulary): ReadJob[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const { jobs } = Board.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      return jobs.map((job, at) => readJob(name.replace('.json', ''), at, job, vocabulary))
    })
}

function readJob(board: string, at: number, job: z.infer<typeof Job>, vocabulary: Vocabulary): ReadJob {
  const text = htmlToText(job.descriptionHtml)
  const nothing = { url: null, remote: null, level: null, employmentType: null, salary: null, postedAt: null, validThrough: null }
  const raw = {
    ...nothing,
    id: `${board}-${at}`,
    source: board,
    sample: false,
    role: job.title,
    company: board,
    location: job.location,
    text,
  }
  const paid = job.compensation.summaryComponents.find(({ compensationType, maxValue }) => compensationType === 'Salary' && maxValue)
  return {
    board,
    posting: readPosting(raw, vocabulary),
    payLine: text.split('\n').find(givesPay) ?? null,
    field: paid ? { min: paid.minValue || null, max: paid.maxValue ?? null } : null,
  }
}

const amount = /[$£€]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF)\b/
const payWord =
  /salary|compensation|\bpay\b|hourly|earnings|\bOTE\b|per (?:hour|month|year|annum)|an hour|a (?:month|year)|\/\s?(?:hour|hr|year)|gehalt|vergütung/i
const noPay =
  /\d\s?(?:m|mm|b|bn|million|billion)\b|raised|funding|revenue|\bARR\b|customers|clients|stipend|vacation|bonus of|reimburse|contribut|budget|HSA/i

const givesPay = (line: string) => amount.test(line) && payWord.test(line) && !noPay.test(line)

/** Whether something is asked that has a name. */
export const hasRequirements = ({ requirements }: Posting) =>
  requirements.some(({ class: asked, kind, negated }) => asked !== 'context' && kind !== 'other' && !negated)
