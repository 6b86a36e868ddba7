import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTRPC } from '#lib/trpc.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Resume } from './hooks.ts'
import { Start } from './Start.tsx'
import { VersionEditor } from './VersionEditor.tsx'
import { Versions } from './Versions.tsx'
import { words } from './words.ts'

/** The résumé studio: where to start from, the version in hand, and all there are. */
export function StudioPage() {
  const { version: id } = useSearch({ from: '/shell/session/studio' })
  const trpc = useTRPC()
  const list = useQuery(trpc.resume.versions.list.queryOptions({ limit: 100 }))
  const version = useQuery(trpc.resume.versions.get.queryOptions({ id: id ?? '' }, { enabled: id !== undefined }))
  const versions = list.data?.versions ?? []
  return (
    <div className="main">
      <PageHead title={id && version.data ? findingOf(version.data.gate) : words.title} tab={words.tab}>
        {words.what}
      </PageHead>
      <div className="stack stack--6">
        {id ? <VersionEditor id={id} /> : <Start leads />}
        {list.isPending ? <Skeleton label={words.fetching} /> : null}
        {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
        {versions.length > 0 ? <Versions versions={versions} /> : null}
        {id ? (
          <Disclosure summary={words.startAnother}>
            <Start leads={false} />
          </Disclosure>
        ) : null}
      </div>
    </div>
  )
}

/** What the gate says of the version, in one line. */
function findingOf({ lines }: Resume['gate']): string {
  const blocked = lines.filter(({ result }) => result === 'block').length
  const doubtful = lines.filter(({ result }) => result === 'warn' || result === 'unchecked').length
  if (blocked > 0) return words.saysMore(blocked)
  return doubtful > 0 ? words.lookAgain(doubtful) : words.allShown
}
