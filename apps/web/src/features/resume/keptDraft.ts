import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { canKeep, fromDevice, keepOnDevice, unlockDrafts } from '#lib/deviceDrafts.ts'
import { keepEdit, keptEdit } from '#lib/drafts.ts'
import { useTRPC } from '#lib/trpc.ts'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** Edits not saved yet, and the revision that they were made on. */
export interface Draft {
  readonly document: Document
  readonly revision: number
}

/**
 * A version's edits that are not saved yet: in this page's memory, and sealed on the device while they wait, so that they outlive the page and the
 * network. `onFound` is told of edits that an earlier page left behind.
 */
export function useKeptDraft({ versionId, document }: Pick<Resume, 'versionId' | 'document'>, onFound: () => void) {
  const [draft, setDraft] = useState(() => keptEdit(versionId) as Draft | null)
  const { data } = useQuery(useTRPC().session.draftKey.queryOptions(undefined, { staleTime: Infinity }))
  const at = useRef(versionId)
  const now = useRef({ document, onFound })
  useEffect(() => {
    now.current = { document, onFound }
  })

  useEffect(() => {
    if (!data) return
    const look = async () => {
      await unlockDrafts(data.key)
      const found = keptEdit(versionId) === null ? ((await fromDevice(versionId)) as Draft | null) : null
      if (found === null || keptEdit(versionId) !== null) return
      if (JSON.stringify(found.document) === JSON.stringify(now.current.document)) return keepOnDevice(versionId, null)
      keepEdit(versionId, found)
      setDraft(found)
      now.current.onFound()
    }
    void look()
  }, [data, versionId])

  // edits that went on in another version are kept under its name
  useEffect(() => {
    if (at.current === versionId) return
    keepEdit(at.current, null)
    void keepOnDevice(at.current, null)
    at.current = versionId
    keepEdit(versionId, draft)
    if (draft) void keepOnDevice(versionId, draft)
  }, [versionId, draft])

  const set = (change: (before: Draft | null) => Draft | null) =>
    setDraft((before) => {
      const next = change(before)
      if (next === before) return before
      keepEdit(versionId, next)
      void keepOnDevice(versionId, next)
      return next
    })
  return [draft, set, canKeep()] as const
}
