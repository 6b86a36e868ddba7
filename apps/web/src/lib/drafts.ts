import { useCallback, useSyncExternalStore } from 'react'

/** A text that was typed and not sent. It lives in this page's memory alone, and survives the loss of a session there. */
export interface Draft {
  readonly name: string
  readonly text: string
  readonly at: Date
}

const drafts = new Map<string, Draft>()
const listeners = new Set<() => void>()
let snapshot: readonly Draft[] = []

function tell() {
  snapshot = [...drafts.values()].filter(({ text }) => text.trim() !== '')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setDraft(name: string, text: string): void {
  if (text === '') drafts.delete(name)
  else drafts.set(name, { name, text, at: new Date() })
  tell()
}

/** Edits that wait to be saved, by what they are of: they outlive the part of the page they were made on. */
const edits = new Map<string, unknown>()

export const keptEdit = (name: string): unknown => edits.get(name) ?? null

export function keepEdit(name: string, edit: unknown): void {
  if (edit === null) edits.delete(name)
  else edits.set(name, edit)
}

/** Lets go of all that was typed and not saved, as far as this page holds it. */
export function forgetDrafts(): void {
  drafts.clear()
  edits.clear()
  tell()
}

/** A field's text that outlives the page it stands on. */
export function useDraft(name: string): readonly [string, (text: string) => void, Date | null] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(name))
  const set = useCallback((text: string) => setDraft(name, text), [name])
  return [draft?.text ?? '', set, draft?.at ?? null]
}

/** All that was typed and not sent. */
export function useDrafts(): readonly Draft[] {
  return useSyncExternalStore(subscribe, () => snapshot)
}
