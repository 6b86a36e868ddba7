import { Link } from '@tanstack/react-router'
import { words as likings } from '#lib/likingWords.ts'
import type { Delta } from '#lib/trpc.ts'
import { Quote } from '#ui/Quote.tsx'
import { standingOf, TypicalChart } from './TypicalChart.tsx'
import { words } from './words.tsx'

interface Props {
  readonly values: Delta['values']
  readonly title: string
}

const nameOf = (workValue: string) => likings.values[workValue] ?? workValue

/** The six work values: what is typical for the work beside what matters to the person. */
export function ValuesChart({ values: { typical, says }, title }: Props) {
  const rows = typical.map((one) => ({
    id: one.workValue,
    name: nameOf(one.workValue),
    extent: one.extent,
    standing: standingOf(one),
    said:
      one.score !== null ? words.chart.chosen(Math.round(one.score * 100)) : one.person ? words.values[one.person] : words.values.notPlaced,
  }))
  const placed = rows.filter(({ standing }) => standing !== null).length
  return (
    <section aria-labelledby="h-val">
      <div className="shead">
        <h2 id="h-val">{words.values.title}</h2>
      </div>
      {typical.length === 0 ? (
        <p className="soft">{words.values.unknown(title)}</p>
      ) : (
        <>
          <TypicalChart rows={rows} title={title} />
          <p className="small soft">
            {words.values.placed(placed)} {placed < 3 ? <Link to="/coach">{words.values.place}</Link> : null}
          </p>
        </>
      )}
      {says.map(({ workValue, quote }) => (
        <Quote key={quote} source={words.values.on(nameOf(workValue))}>
          {quote}
        </Quote>
      ))}
    </section>
  )
}
