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

/** The résumé studio: where to start from, the version in hand, and all there are. */
export function StudioPage() {
  const { version: id } = useSearch({ from: '/shell/session/studio' })
  const trpc = useTRPC()
  const list = useQuery(trpc.resume.versions.list.queryOptions({ limit: 100 }))
  const version = useQuery(trpc.resume.versions.get.queryOptions({ id: id ?? '' }, { enabled: id !== undefined }))
  const versions = list.data?.versions ?? []
  return (
    <div className="main">
      <PageHead title={id && version.data ? findingOf(version.data.gate) : 'Your résumé'} tab="Résumé">
        Everything in it comes from your facts. A version for a posting starts there too, never from another version.
      </PageHead>
      <div className="stack stack--6">
        {id ? <VersionEditor id={id} /> : <Start leads />}
        {list.isPending ? <Skeleton label="Fetching your versions" /> : null}
        {list.isError ? <FailureNote error={list.error} onRetry={() => void list.refetch()} /> : null}
        {versions.length > 0 ? <Versions versions={versions} /> : null}
        {id ? (
          <Disclosure summary="Start another">
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
  if (blocked > 0) return blocked === 1 ? 'One sentence says more than your facts' : `${blocked} sentences say more than your facts`
  if (doubtful > 0) return doubtful === 1 ? 'One sentence to look at again' : `${doubtful} sentences to look at again`
  return 'Every sentence is shown by your facts'
}
