import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Delta, useTRPC } from '#lib/trpc.ts'
import { Shares } from '#ui/DeltaPanel.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { words } from './words.tsx'

const shownAtMost = 3

/** The goal, all kept postings together and the posting kept last beside one another, once there are two to compare. */
export function SideBySide() {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.ob.matches.list.queryOptions({ kept: true, limit: 20 }))
  const kept = data?.matches ?? []
  const searches = [{}, ...(kept.length > 1 ? [{ target: 'kept' }] : []), ...kept.slice(0, 1).map(({ jobId }) => ({ job: jobId }))]
  const found = useQueries({
    queries: searches.map(({ job, target }: { job?: string; target?: string }) =>
      trpc.wimd.delta.queryOptions({ ...(job && { jobId: job }), ...(target && { target }) }, { enabled: kept.length > 0 }),
    ),
  })
  const deltas = found.flatMap(({ data: answer }, at) => (answer?.delta ? [{ delta: answer.delta, search: searches[at] ?? {} }] : []))
  const distinct = [...new Map(deltas.map((one) => [one.delta.target.id, one])).values()].slice(0, shownAtMost)
  if (distinct.length < 2) return null
  return (
    <section aria-labelledby="h-beside">
      <div className="shead">
        <h2 id="h-beside">{words.beside.title}</h2>
        <span className="small soft">{words.beside.what(distinct.length)}</span>
      </div>
      <div className="cols">
        {distinct.map(({ delta, search }) => (
          <article key={delta.target.id} className="c4 stack stack--2" aria-label={delta.target.title}>
            <h3>
              <Link to="/picture" search={search}>
                {delta.target.title}
              </Link>
            </h3>
            <Frieze blocks={[blockOf(delta.skills)]} pitch={12} rows={3} />
            <Shares skills={delta.skills} />
          </article>
        ))}
      </div>
    </section>
  )
}

/** Requirements by the state they are in, a tile each. */
function blockOf({ met, provable, learnable, unknown }: Delta['skills']) {
  return { set: met.items.length, open: provable.items.length + learnable.items.length, unknown: unknown.items.length }
}
