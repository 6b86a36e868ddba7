import { useRef, useState } from 'react'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

const stepsAtMost = 100
/** Letters typed within this are one step. */
const oneStepMs = 1_500

interface Steps {
  readonly past: readonly Document[]
  readonly future: readonly Document[]
}

/** What the document was before each step, and after those taken back. */
export function useSteps() {
  const [{ past, future }, setSteps] = useState<Steps>({ past: [], future: [] })
  const lastAt = useRef(0)
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    /** Remembers a document that is about to change; `always` where the change is a step of its own. */
    keep(document: Document, always = false) {
      const now = Date.now()
      const isNew = always || now - lastAt.current > oneStepMs
      lastAt.current = always ? 0 : now
      setSteps((steps) => ({ past: isNew ? [...steps.past, document].slice(-stepsAtMost) : steps.past, future: [] }))
    },
    /** The document one step back; `document` can be come back to. */
    undo(document: Document): Document {
      lastAt.current = 0
      setSteps((steps) => ({ past: steps.past.slice(0, -1), future: [document, ...steps.future] }))
      return past.at(-1) ?? document
    },
    redo(document: Document): Document {
      lastAt.current = 0
      setSteps((steps) => ({ past: [...steps.past, document], future: steps.future.slice(1) }))
      return future[0] ?? document
    },
  }
}
