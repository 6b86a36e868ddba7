import { words as common } from '#lib/commonWords.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { words } from './fitWords.ts'
import { hoursWords, payWords } from './inWords.ts'

/** The terms that a posting tells, each with its own words where they stand in its text. */
export function Terms({
  opportunity: { salaryRange, hours, remote, location, experienceLevel, told },
}: {
  readonly opportunity: Opportunity
}) {
  const { names, levels, remote: modes } = words.terms
  const terms = [
    { name: names.pay, value: payWords(salaryRange), quote: told.salary },
    { name: names.hours, value: hoursWords(hours), quote: told.hours },
    { name: names.home, value: remote && modes[remote], quote: told.remote },
    { name: names.place, value: location, quote: told.location },
    { name: names.level, value: experienceLevel && levels[experienceLevel], quote: told.level },
  ]
  const silent = terms.filter(({ value }) => !value).map(({ name }) => name)
  return (
    <section>
      <h2>{words.terms.title}</h2>
      <dl className="terms">
        {terms.map(({ name, value, quote }) =>
          value ? (
            <div key={name}>
              <dt className="soft">{name}</dt>
              <dd>
                {value} {quote && quote !== value ? <span className="words">{common.quoted(quote)}</span> : null}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {silent.length > 0 ? <p className="small soft">{words.terms.silent(silent)}</p> : null}
    </section>
  )
}
