import { useState } from 'react'
import { keepEdit, keptEdit } from '#lib/drafts.ts'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** Edits not saved yet, and the revision that they were made on. */
export interface Draft {
  readonly document: Document
  readonly revision: number
}

/** A version's edits that are not saved yet; leaving the page and coming back finds them again. */
export function useKeptDraft({ versionId }: Pick<Resume, 'versionId'>) {
  const [draft, setDraft] = useState(() => keptEdit(versionId) as Draft | null)
  const set = (change: (now: Draft | null) => Draft | null) =>
    setDraft((now) => {
      const next = change(now)
      keepEdit(versionId, next)
      return next
    })
  return [draft, set] as const
}
