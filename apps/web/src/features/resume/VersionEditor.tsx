import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { OpenVersion } from './OpenVersion.tsx'
import { words } from './words.ts'

/** One version: each sentence beside its facts, the page, the changes for its posting, and the files. */
export function VersionEditor({ id }: { readonly id: string }) {
  const version = useQuery(useTRPC().resume.versions.get.queryOptions({ id }))
  const [line, setLine] = useState<{ key: string; id: string; next: string | null }>({ key: id, id, next: null })
  const navigate = useNavigate({ from: '/studio' })
  // one that goes on from a kept version is edited on where the hands are: its steps and what is open stay
  const follow = (next: string) => {
    setLine({ ...line, next })
    void navigate({ search: (old) => ({ ...old, version: next }), replace: true })
  }
  if (id !== line.id) setLine({ key: id === line.next ? line.key : id, id, next: null })
  if (version.isPending) return <Skeleton label={words.opening} lines={8} />
  if (!version.data) return <FailureNote error={version.error} onRetry={() => void version.refetch()} />
  return <OpenVersion key={line.key} resume={version.data} onReload={() => void version.refetch()} onFollow={follow} />
}
