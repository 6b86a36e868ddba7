import { valueWords } from '@mosaic/core/words/values'
import { Link } from '@tanstack/react-router'
import type { Delta } from '#lib/trpc.ts'
import { Quote } from '#ui/Quote.tsx'
import { standingOf, TypicalChart } from './TypicalChart.tsx'

interface Props {
  readonly values: Delta['values']
  readonly title: string
}

const wordsFor = (workValue: string) => (valueWords as Readonly<Record<string, string>>)[workValue] ?? workValue

/** The six work values: what is typical for the work beside what matters to the person. */
export function ValuesChart({ values: { typical, says }, title }: Props) {
  const rows = typical.map((one) => ({
    id: one.workValue,
    words: wordsFor(one.workValue),
    extent: one.extent,
    standing: standingOf(one),
    said:
      one.score !== null
        ? `chosen by you in ${Math.round(one.score * 100)} of 100`
        : one.person
          ? `matters ${one.person} to you`
          : 'not placed by you',
  }))
  const placed = rows.filter(({ standing }) => standing !== null).length
  return (
    <section aria-labelledby="h-val">
      <div className="shead">
        <h2 id="h-val">What matters to you</h2>
      </div>
      {typical.length === 0 ? (
        <p className="soft">What is typical for {title} is not known here.</p>
      ) : (
        <>
          <TypicalChart rows={rows} title={title} />
          <p className="small soft">
            {placed} of 6 placed. {placed < 3 ? <Link to="/coach">Place them with the coach</Link> : null}
          </p>
        </>
      )}
      {says.map(({ workValue, quote }) => (
        <Quote key={quote} source={`on ${wordsFor(workValue).toLowerCase()}`}>
          {quote}
        </Quote>
      ))}
    </section>
  )
}
