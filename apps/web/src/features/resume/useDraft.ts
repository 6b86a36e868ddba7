import { failureOf } from '@mosaic/client'
import type { Template } from '@mosaic/core/words/templates'
import { useEffect, useRef, useState } from 'react'
import { announce } from '#lib/announce.ts'
import { type Resume, useVersionChange } from './hooks.ts'
import { type Draft, useKeptDraft } from './keptDraft.ts'
import { useSteps } from './useSteps.ts'
import { words } from './words.ts'

type Document = Resume['document']

/** How long the hands must rest before an edit is saved. */
const restMs = 800

/**
 * A version as it is being edited: saved by itself a moment after each edit; a conflict waits until the person has chosen. A version that is kept goes on
 * in a new one, which `onFollow` is told of.
 */
export function useDraft(resume: Resume, onFollow: (versionId: string) => void) {
  const { versionId: id } = resume
  const change = useVersionChange()
  const [draft, setDraft, isOnDevice] = useKeptDraft(resume, () => announce(words.backFromDevice))
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const steps = useSteps()
  const { mutateAsync, isPending, isPaused, isError, error, reset } = change
  // one save after the other: two at once would be made on one revision, and the second refused as if somebody else had saved
  const queue = useRef(Promise.resolve())
  const answered = useRef<{ readonly id: string; readonly revision: number } | null>(null)
  const failures = useRef(0)
  const conflict = conflictOf(error)
  const document = draft?.document ?? resume.document
  const revision = draft?.revision ?? resume.revision

  /** Saves something after what is being saved, and lets go of the edits that were saved with it. What waits behind a failure is not sent. */
  const send = (what: Omit<Parameters<typeof mutateAsync>[0], 'id' | 'revision'>, sent: Draft | null, then?: () => void) => {
    const [before, since] = [answered.current, failures.current]
    const turn = async () => {
      if (failures.current !== since) return
      const on = answered.current !== null && answered.current !== before ? answered.current : { id, revision: sent?.revision ?? revision }
      const saved = await mutateAsync({ ...on, ...what })
      answered.current = { id: saved.versionId, revision: saved.revision }
      setSavedAt(new Date())
      setDraft((now) => (now === null || now.document === sent?.document ? null : { ...now, revision: saved.revision }))
      if (saved.versionId !== id) onFollow(saved.versionId)
      then?.()
    }
    queue.current = queue.current.then(turn).catch(() => {
      failures.current++
    })
  }
  const save = (sent: Draft, then?: () => void) => send({ document: sent.document }, sent, then)
  const saveSoon = draft !== null && !isPending && !isError
  useEffect(() => {
    if (!saveSoon) return
    const timer = setTimeout(() => save(draft), restMs)
    return () => clearTimeout(timer)
  })
  // an answer that was lost on the way: the text is there already, and nothing is left to choose
  const isOursAlready = conflict !== null && conflict.theirs === conflict.yours
  const keepMine = () => {
    setDraft((now) => now && { ...now, revision: conflict?.revision ?? now.revision })
    reset()
  }
  useEffect(() => {
    if (isOursAlready) keepMine()
  })
  const write = (next: Document) => {
    setDraft((now) => ({ document: next, revision: now?.revision ?? resume.revision }))
    if (!conflict) reset()
  }

  return {
    document,
    isOnDevice,
    state: stateOf({ isPaused, isSaving: isPending || saveSoon, isError }),
    savedAt,
    error,
    conflict,
    edit(change: (document: Document) => Document) {
      steps.keep(document)
      write(change(document))
    },
    /** Saves an edit at once, such as a line moved: what is shown follows what is saved. */
    commit(next: Document, then?: () => void) {
      steps.keep(document, true)
      const sent = { document: next, revision }
      setDraft(() => sent)
      save(sent, then)
    },
    undo: steps.canUndo ? () => write(steps.undo(document)) : null,
    redo: steps.canRedo ? () => write(steps.redo(document)) : null,
    /** Saves what is waiting at once, as when a field is left. */
    flush() {
      if (saveSoon) save(draft)
    },
    rename(versionName: string) {
      send({ versionName }, null)
    },
    /** Gives it another look; edits that wait are saved with it. */
    look(template: Template) {
      send({ template, ...(draft ? { document: draft.document } : {}) }, draft)
    },
    /** Takes a change for the posting back, or makes it again; edits that wait are saved with it. */
    decide(index: number, accepted: boolean) {
      send({ changes: [{ index, accepted }], ...(draft ? { document: draft.document } : {}) }, draft)
    },
    retry: reset,
    /** Saves the edits over what was saved elsewhere meanwhile. */
    keepMine,
    /** Lets go of the edits. */
    takeTheirs() {
      setDraft(() => null)
      reset()
    },
  }
}

interface Progress {
  /** Waiting for the network. */
  readonly isPaused: boolean
  readonly isSaving: boolean
  readonly isError: boolean
}

function stateOf({ isPaused, isSaving, isError }: Progress): 'saved' | 'saving' | 'draft' | 'waiting' {
  if (isPaused) return 'waiting'
  if (isSaving) return 'saving'
  return isError ? 'draft' : 'saved'
}

/** Both texts of a version that was saved elsewhere meanwhile; null for any other failure. */
function conflictOf(error: unknown): { readonly revision: number; readonly theirs: string; readonly yours: string } | null {
  const failure = failureOf(error)
  const { revision, theirs, yours } = failure?.details ?? {}
  if (failure?.code !== 'stale' || typeof theirs !== 'string' || typeof yours !== 'string' || typeof revision !== 'number') return null
  return { revision, theirs, yours }
}
