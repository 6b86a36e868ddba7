import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTRPC } from '#lib/trpc.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Start } from './Start.tsx'
import { VersionEditor } from './VersionEditor.tsx'
import { Versions } from './Versions.tsx'

/** The résumé studio: where to start from, the version in hand, and all there are. */
export function StudioPage() {
  const { version } = useSearch({ from: '/shell/session/studio' })
  const list = useQuery(useTRPC().resume.versions.list.queryOptions({}))
  const versions = list.data?.versions ?? []
  return (
    <div className="main">
      <PageHead title="Your résumé" tab="Résumé">
        Everything in it comes from your facts. A version for a posting starts there too, never from another version.
      </PageHead>
      <div className="stack stack--6">
        <Start />
        {version ? <VersionEditor id={version} /> : null}
        {list.isPending ? <Skeleton label="Fetching your versions" /> : null}
        {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
        {versions.length > 0 ? <Versions versions={versions} /> : null}
      </div>
    </div>
  )
}
