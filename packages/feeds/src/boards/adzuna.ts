import { z } from 'zod'
import type { PostingFeed } from '../feed.ts'
import { employmentWords, payOf, postingOf, textOfSections } from '../posting.ts'
import { amount, joined, key, title, words } from '../shapes.ts'
import { each, jsonAt } from './board.ts'

const Page = z.object({ count: z.number().catch(0), results: z.array(z.unknown()) })

const Named = z.object({ display_name: words }).nullable().catch(null).default(null)

const Result = z.object({
  id: key,
  title,
  company: Named,
  location: Named,
  description: words,
  redirect_url: words,
  created: words,
  contract_time: words,
  contract_type: words,
  salary_min: amount,
  salary_max: amount,
  /** "1" when Adzuna guessed the pay: then nobody offered it. */
  salary_is_predicted: z.union([z.string(), z.number()]).transform(String).nullable().catch(null).default(null),
})

/** Countries that Adzuna knows, each with the currency it gives pay in. */
export const adzunaCountries: Readonly<Record<string, string>> = {
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  br: 'BRL',
  ca: 'CAD',
  ch: 'CHF',
  de: 'EUR',
  es: 'EUR',
  fr: 'EUR',
  gb: 'GBP',
  in: 'INR',
  it: 'EUR',
  mx: 'MXN',
  nl: 'EUR',
  nz: 'NZD',
  pl: 'PLN',
  sg: 'SGD',
  us: 'USD',
  za: 'ZAR',
}

const perPage = 50
const pagesAtMost = 5

export interface AdzunaKey {
  readonly id: string
  readonly key: string
}

/**
 * The newest answers of Adzuna to a search in one country (https://developer.adzuna.com/docs/search), at most 250. A text is its beginning only; pay is
 * for a year. Needs a key of Adzuna's.
 */
export function adzunaFeed(country: string, search: string, { id, key: secret }: AdzunaKey): PostingFeed {
  const name = `adzuna:${country}:${search}`
  const currency = adzunaCountries[country] ?? null
  const query = new URLSearchParams({
    app_id: id,
    app_key: secret,
    what: search,
    results_per_page: String(perPage),
    sort_by: 'date',
    'content-type': 'application/json',
  })
  return {
    name,
    covers: 'newest',
    everyMinutes: 360,
    async *load(reading) {
      for (let page = 1; page <= pagesAtMost; page++) {
        const answer = await jsonAt(reading, `https://api.adzuna.com/v1/api/jobs/${country}/search/${page}?${query.toString()}`).catch(
          (error: unknown) => {
            if (page === 1) throw error
            reading.stopsHere(error)
          },
        )
        if (answer === undefined) return
        const { count, results } = Page.parse(answer)
        yield* each(reading, results, (item) => postingFrom(Result.parse(item), name, currency), (page - 1) * perPage)
        if (results.length === 0 || page * perPage >= count) return
      }
    },
  }
}

function postingFrom(result: z.infer<typeof Result>, name: string, currency: string | null) {
  return postingOf(name, result.id, {
    role: result.title,
    company: result.company?.display_name ?? null,
    location: result.location?.display_name ?? null,
    employmentType: joined([result.contract_time, result.contract_type].map((said) => said && employmentWords(said))),
    salary: result.salary_is_predicted === '1' ? null : payOf(result.salary_min, result.salary_max, currency, 'year'),
    url: result.redirect_url,
    postedAt: result.created,
    text: textOfSections([[null, result.description]]),
  })
}
