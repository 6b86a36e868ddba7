import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#lib/trpc.ts'

const bandWords: Readonly<Record<string, string>> = {
  strong: 'Strong',
  good: 'Good',
  stretch: 'Stretch',
  weak: 'Weak',
  provisional: 'Provisional',
}

/** How often each band led to a talk, once enough came of it to say so. */
export function WhatCame() {
  const { data = [] } = useQuery(useTRPC().ob.reliability.queryOptions())
  if (data.length === 0) return null
  return (
    <section className="stack stack--3" aria-labelledby="h-came">
      <h2 id="h-came">What came of it, by fit</h2>
      <ul className="facts">
        {data.map(({ band, formulaVersion, outcomes, talks }) => (
          <li key={`${formulaVersion} ${band}`}>
            <span>{bandWords[band] ?? band}</span>
            <span>
              {talks} of {outcomes} led to a talk
            </span>
            <span className="faint small">by {formulaVersion}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">Of your own applications alone, those that wait not counted. Nothing of it leaves your session.</p>
    </section>
  )
}
