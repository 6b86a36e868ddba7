import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '#lib/trpc.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Tile } from '#ui/Tile.tsx'
import type { Resume } from './hooks.ts'

const operationWords = {
  include: 'taken in',
  exclude: 'left out',
  reorder: 'moved up',
  relabel_skill: 'named as the posting does',
  summary: 'summary',
  heading: 'heading',
} as const

/** What was changed for a posting and why, and what was not written in because no fact carries it. */
export function Changes({ changes, jobId }: Pick<Resume, 'changes' | 'jobId'>) {
  const posting = useQuery(useTRPC().ob.opportunity.queryOptions({ jobId: jobId ?? '' }, { enabled: jobId !== null }))
  if (jobId === null) return null
  const open = posting.data?.skillsMatch.unknown.items ?? []
  return (
    <>
      <Disclosure summary={`${changes.length} ${changes.length === 1 ? 'change' : 'changes'} for this posting`}>
        <ul>
          {changes.map(({ path, operation, before, after, reason }) => (
            <li key={`${path} ${operation}`} className="step">
              <Tile state="met" />
              <div>
                <b>{operationWords[operation]}</b>
                <p className="small">
                  {operation === 'exclude' ? (
                    <del>{before}</del>
                  ) : operation === 'relabel_skill' ? (
                    <>
                      {before} → <ins>{after}</ins>
                    </>
                  ) : (
                    <ins>{after?.replace(/^\d+: /, '')}</ins>
                  )}
                </p>
                <p className="small soft">{reason}</p>
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
      {open.length > 0 ? (
        <section className="box stack stack--3" aria-labelledby="h-not-written">
          <h3 id="h-not-written">Not written in</h3>
          <p className="small soft">
            The posting asks for these and you have not spoken of them. If you have used one, say where and it can stand here.
          </p>
          <ul>
            {open.map(({ label, quote }) => (
              <li key={label} className="sign">
                <Tile state="unknown" />
                <span>
                  Have you used {label}? {quote ? <span className="words">“{quote}”</span> : null}
                </span>
              </li>
            ))}
          </ul>
          <Link to="/opportunities/$jobId" params={{ jobId }}>
            Answer on the posting
          </Link>
        </section>
      ) : null}
    </>
  )
}
