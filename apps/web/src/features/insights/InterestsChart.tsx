import { interestWords } from '@mosaic/core/words/interests'
import { Link } from '@tanstack/react-router'
import type { Delta } from '#lib/trpc.ts'
import { standingOf, TypicalChart } from './TypicalChart.tsx'

interface Props {
  readonly interests: Delta['interests']
  readonly title: string
}

/** The six kinds of interest: what the work is made of beside what the person likes doing. Nothing is drawn where neither is known. */
export function InterestsChart({ interests: { value, typical }, title }: Props) {
  if (typical.length === 0) return null
  const rows = typical.map((one) => ({
    id: one.interest,
    words: (interestWords as Readonly<Record<string, string>>)[one.interest] ?? one.interest,
    extent: one.extent,
    standing: standingOf(one),
    said: one.score === null ? 'not known of you' : `chosen by you in ${Math.round(one.score * 100)} of 100`,
  }))
  const isAsked = rows.some(({ standing }) => standing !== null)
  return (
    <section aria-labelledby="h-int">
      <div className="shead">
        <h2 id="h-int">What you like doing</h2>
      </div>
      <TypicalChart rows={rows} title={title} />
      <p className="small soft">
        {isAsked
          ? value === null
            ? 'A few more choices among three, and it counts.'
            : 'It counts as half of values and interests.'
          : 'Not asked yet, and it need not be. '}
        {isAsked ? null : <Link to="/coach">Choose among three with the coach, in Discovery</Link>}
      </p>
    </section>
  )
}
