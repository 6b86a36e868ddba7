import { Link } from '@tanstack/react-router'
import { Disclosure } from '#ui/Disclosure.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useAllMatches } from './hooks.ts'
import { SetAside } from './Keeping.tsx'
import { RankedList } from './RankedList.tsx'

/** The postings that the person kept, with their notes, and those they set aside. */
export function SavedList() {
  const { matches, isComplete, isError, error, refetch } = useAllMatches()
  if (isError) return <FailureNote error={error} onRetry={() => void refetch()} />
  if (!isComplete) return <Skeleton label="Fetching what you saved" tiles={20} lines={4} />
  const kept = matches.filter((match) => match.kept && !match.dismissed)
  const aside = matches.filter(({ dismissed }) => dismissed)
  return (
    <>
      {kept.length === 0 ? (
        <EmptyState title="Nothing saved yet" picture={<Tile state="unknown" />}>
          <p className="soft">“Save” on a posting keeps it here. A saved posting can be the target of your Delta.</p>
        </EmptyState>
      ) : (
        <RankedList rows={kept} leads={kept.some(({ sample }) => !sample)} showsAll />
      )}
      {aside.length > 0 ? (
        <Disclosure summary={`Set aside (${aside.length})`}>
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
