import { valueWords } from '@mosaic/core/words/values'
import { Link } from '@tanstack/react-router'
import type { Delta } from '#lib/trpc.ts'
import { Quote } from '#ui/Quote.tsx'
import { Tile } from '#ui/Tile.tsx'

interface Props {
  readonly values: Delta['values']
  readonly title: string
  readonly className: string
}

const width = 200
const wordsFor = (workValue: string) => (valueWords as Readonly<Record<string, string>>)[workValue] ?? workValue

/** The six work values: what is typical for the work as an outlined square, the person's own placings as a tile. */
export function ValuesChart({ values: { typical, says }, title, className }: Props) {
  const placed = typical.filter(({ person }) => person !== null).length
  const range = extentsOf(typical)
  return (
    <section className={className} aria-labelledby="h-val">
      <div className="shead">
        <h2 id="h-val">What matters to you</h2>
      </div>
      {typical.length === 0 ? <p className="soft">What is typical for {title} is not known here.</p> : null}
      <ul className="vals">
        {typical.map(({ workValue, extent, person }) => (
          <li key={workValue}>
            <b>{wordsFor(workValue)}</b>
            <span>
              <svg viewBox={`0 0 ${width} 24`} aria-hidden="true">
                <path className="v-track" d={`M8 12H${width - 8}`} />
                <rect className="v-occ" x={8 + range(extent) * (width - 32)} y="5" width="14" height="14" rx="2" />
                {person ? <rect className="f-set" x={person === 'most' ? width - 21 : 9} y="6" width="12" height="12" rx="2" /> : null}
              </svg>
              <span className="vh">
                {person ? `matters ${person} to you` : 'not placed by you'}; {Math.round(range(extent) * 100)} of 100 for {title}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {typical.length ? (
        <>
          <ul className="legend gap-t">
            <li>
              <Tile state="met" />
              you
            </li>
            <li>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <rect className="v-occ" x="2" y="2" width="12" height="12" rx="2" />
              </svg>
              typical for {title}
            </li>
          </ul>
          <p className="small soft">
            {placed} of 6 placed. {placed < 3 ? <Link to="/coach">Place them with the coach</Link> : null}
          </p>
        </>
      ) : null}
      {says.map(({ workValue, quote }) => (
        <Quote key={quote} source={`on ${wordsFor(workValue).toLowerCase()}`}>
          {quote}
        </Quote>
      ))}
    </section>
  )
}

/** Where an extent stands between the least and the most of the six. */
function extentsOf(typical: Props['values']['typical']): (extent: number) => number {
  const extents = typical.map(({ extent }) => extent)
  const [least, most] = [Math.min(...extents), Math.max(...extents)]
  return (extent) => (most === least ? 0.5 : (extent - least) / (most - least))
}
