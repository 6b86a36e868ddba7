import type { Opportunity } from '#lib/trpc.ts'
import { hoursWords, payWords, remoteWords } from './words.ts'

/** The terms that a posting tells, each with its own words where they stand in its text. */
export function Terms({
  opportunity: { salaryRange, hours, remote, location, experienceLevel, told },
}: {
  readonly opportunity: Opportunity
}) {
  const terms = [
    { name: 'Pay', value: payWords(salaryRange), quote: told.salary },
    { name: 'Hours', value: hoursWords(hours), quote: told.hours },
    { name: 'Working from home', value: remote && remoteWords[remote], quote: told.remote },
    { name: 'Place', value: location, quote: told.location },
    { name: 'Level', value: experienceLevel, quote: told.level },
  ]
  const silent = terms.filter(({ value }) => !value).map(({ name }) => name.toLowerCase())
  return (
    <section>
      <h2>Its terms</h2>
      <dl className="terms">
        {terms.map(({ name, value, quote }) =>
          value ? (
            <div key={name}>
              <dt className="soft">{name}</dt>
              <dd>
                {value} {quote && quote !== value ? <span className="words">“{quote}”</span> : null}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {silent.length > 0 ? <p className="small soft">It does not say: {silent.join(', ')}.</p> : null}
    </section>
  )
}
