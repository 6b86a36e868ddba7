import { Link } from '@tanstack/react-router'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useAllMatches } from './hooks.ts'
import { SetAside } from './Keeping.tsx'
import { RankedList } from './RankedList.tsx'
import { words } from './words.ts'

/** The postings that the person kept, with their notes, and those they set aside. */
export function SavedList() {
  const { matches, isComplete, isError, error, refetch } = useAllMatches()
  if (isError) return <FailureNote error={error} onRetry={() => void refetch()} />
  if (!isComplete) return <Skeleton label={words.saved.fetching} tiles={20} lines={4} />
  const kept = matches.filter((match) => match.kept && !match.dismissed)
  const aside = matches.filter(({ dismissed }) => dismissed)
  return (
    <>
      {kept.length === 0 ? (
        <EmptyState title={words.saved.nothing} picture={<Tile state="unknown" />}>
          <p className="soft">{words.saved.nothingWhy}</p>
        </EmptyState>
      ) : (
        <RankedList rows={kept} leads={kept.some(({ sample }) => !sample)} showsAll />
      )}
      {aside.length > 0 ? (
        <Disclosure summary={words.saved.aside(aside.length)}>
          <ul>
            {aside.map(({ jobId, role, company, dismissed }) => (
              <li key={jobId} className="step">
                <Tile state="unknown" />
                <Link to="/opportunities/$jobId" params={{ jobId }}>
                  {[role, company].filter(Boolean).join(', ')}
                </Link>
                <div>
                  <SetAside jobId={jobId} role={role} dismissed={dismissed} />
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
