import { Link } from '@tanstack/react-router'
import { words as likings } from '#lib/likingWords.ts'
import type { Delta } from '#lib/trpc.ts'
import { standingOf, TypicalChart } from './TypicalChart.tsx'
import { words } from './words.tsx'

interface Props {
  readonly interests: Delta['interests']
  readonly title: string
}

/** The six kinds of interest: what the work is made of beside what the person likes doing. Nothing is drawn where neither is known. */
export function InterestsChart({ interests: { value, typical }, title }: Props) {
  if (typical.length === 0) return null
  const rows = typical.map((one) => ({
    id: one.interest,
    name: likings.interests[one.interest] ?? one.interest,
    extent: one.extent,
    standing: standingOf(one),
    said: one.score === null ? words.interests.unknown : words.chart.chosen(Math.round(one.score * 100)),
  }))
  const isAsked = rows.some(({ standing }) => standing !== null)
  return (
    <section aria-labelledby="h-int">
      <div className="shead">
        <h2 id="h-int">{words.interests.title}</h2>
      </div>
      <TypicalChart rows={rows} title={title} />
      <p className="small soft">
        {isAsked ? (value === null ? words.interests.fewMore : words.interests.counts) : `${words.interests.notAsked} `}
        {isAsked ? null : <Link to="/coach">{words.interests.choose}</Link>}
      </p>
    </section>
  )
}
