import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { calendarDayOf } from '#lib/dates.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'

/** Postings that a résumé or a letter was made for, on the way to being sent; they move on from the posting's own page, once they were. */
export function PreparingColumn() {
  const { data = [] } = useQuery(useTRPC().ob.preparing.queryOptions())
  return (
    <section className="lanecol" aria-label="Preparing">
      <h3>
        <Tile state="unknown" />
        Preparing <span>{data.length}</span>
      </h3>
      {data.length === 0 ? (
        <p className="app-card soft">A posting stands here once you made a résumé for it.</p>
      ) : (
        <ul className="stack stack--3">
          {data.map(({ jobId, role, company, validThrough, versionId, versionName }) => (
            <li key={jobId} className="app-card">
              <Link to="/opportunities/$jobId" params={{ jobId }}>
                {role}
              </Link>
              {company ? <span className="soft">{company}</span> : null}
              <span className="faint">{validThrough ? `closes ${calendarDayOf(validThrough.slice(0, 10))}` : 'no closing date'}</span>
              <Link className="app-card__made" to="/studio" search={{ version: versionId }}>
                {versionName}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
