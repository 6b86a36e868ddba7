import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { canKeep, fromDevice, keepOnDevice, keptNames, unlockDrafts, unlockFromDevice } from '#lib/deviceDrafts.ts'
import { keepEdit, keptEdit } from '#lib/drafts.ts'
import { useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** Edits not saved yet, and the revision that they were made on. */
export interface Draft {
  readonly document: Document
  readonly revision: number
}

/** What waits on the device: the edits, and the version as it was when they were made, so that it opens without a network. */
export interface KeptDraft extends Draft {
  readonly resume: Resume
}

/** The versions with edits that wait on this device; none where they do not open. */
export async function draftsOnDevice(): Promise<KeptDraft[]> {
  await unlockFromDevice(new Date())
  const found = await Promise.all((await keptNames()).map(fromDevice))
  return found.filter((draft): draft is KeptDraft => draft !== null)
}

/**
 * A version's edits that are not saved yet: in this page's memory, and sealed on the device while they wait, so that they outlive the page and the
 * network. `onFound` is told of edits that an earlier page left behind.
 */
export function useKeptDraft(resume: Resume, onFound: () => void) {
  const { versionId } = resume
  const { session } = useSession()
  const [draft, setDraft] = useState(() => keptEdit(versionId) as Draft | null)
  const { data } = useQuery(useTRPC().session.draftKey.queryOptions(undefined, { staleTime: Infinity }))
  const ends = session?.expiresAt
  const at = useRef(versionId)
  const now = useRef({ resume, onFound })
  useEffect(() => {
    now.current = { resume, onFound }
  })

  useEffect(() => {
    if (!data || !ends) return
    const look = async () => {
      await unlockDrafts(data.key, ends)
      const found = keptEdit(versionId) === null ? ((await fromDevice(versionId)) as KeptDraft | null) : null
      if (found === null || keptEdit(versionId) !== null) return
      if (JSON.stringify(found.document) === JSON.stringify(now.current.resume.document)) return keepOnDevice(versionId, null)
      const draft = { document: found.document, revision: found.revision }
      keepEdit(versionId, draft)
      setDraft(draft)
      now.current.onFound()
    }
    void look()
  }, [data, ends, versionId])

  // edits that went on in another version are kept under its name
  useEffect(() => {
    if (at.current === versionId) return
    keepEdit(at.current, null)
    void keepOnDevice(at.current, null)
    at.current = versionId
    keepEdit(versionId, draft)
    if (draft) void keepOnDevice(versionId, { ...draft, resume: now.current.resume })
  }, [versionId, draft])

  const set = (change: (before: Draft | null) => Draft | null) =>
    setDraft((before) => {
      const next = change(before)
      if (next === before) return before
      keepEdit(versionId, next)
      void keepOnDevice(versionId, next && { ...next, resume })
      return next
    })
  return [draft, set, canKeep()] as const
}
