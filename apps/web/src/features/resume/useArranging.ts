import { en } from '@mosaic/core/words/documents/en'
import type { SectionId } from '@mosaic/core/words/documents/sections'
import { useState } from 'react'
import { type Hidden, sectionsIn, withHidden, withMoved, withRemoved, withSectionHidden, withSectionMoved, withShown } from './arrange.ts'
import type { Resume } from './hooks.ts'
import { gripOf } from './leadTo.ts'
import { listAt, placeOf } from './places.ts'

type Document = Resume['document']

interface Draft {
  readonly document: Document
  readonly commit: (next: Document) => void
}

const nameOf = (id: SectionId) => (id === 'own' ? 'What stands under your own headings' : en.headings[id])

/** Moving, taking off the page and putting back; what was done is said, and the focus goes along. */
export function useArranging({ document, commit }: Draft, onShow: (pointer: string) => void) {
  const [said, setSaid] = useState('')
  // the page is drawn anew before the focus can go to where the thing stands now
  const focus = (id: string) => setTimeout(() => window.document.getElementById(id)?.focus())
  const done = (next: Document, words: string) => {
    commit(next)
    setSaid(words)
  }
  return {
    said,
    /** Moves an entry among its like. */
    moveEntry(item: string, to: number, name: string) {
      const moved = withMoved(document, item, to)
      if (!moved) return
      done(moved.document, `${name} is now ${to + 1} of ${listAt(document, placeOf(item).list).length}.`)
      focus(gripOf(moved.pointer))
    },
    /** Moves a sentence in its list; it stays in hand. */
    moveLine(item: string, rest: string, to: number) {
      const moved = withMoved(document, item, to)
      if (!moved) return
      done(moved.document, `It is now ${to + 1} of ${listAt(document, placeOf(item).list).length}.`)
      onShow(`${moved.pointer}${rest}`)
    },
    moveSection(id: SectionId, to: number) {
      const next = withSectionMoved(document, id, to)
      if (!next) return
      done(next, `${nameOf(id)} is now ${to + 1} of ${sectionsIn(document).length}.`)
      focus(gripOf(id))
    },
    hide(pointer: string, name: string) {
      done(withHidden(document, pointer), `${name} is off the page. It is kept in this version.`)
      focus('h-sentences')
    },
    hideSection(id: SectionId) {
      done(withSectionHidden(document, id), `${nameOf(id)} is off the page. It is kept in this version.`)
      focus('h-sentences')
    },
    remove(item: string) {
      done(withRemoved(document, item), 'It is taken out.')
      focus('h-sentences')
    },
    show({ place, text }: Hidden) {
      done(withShown(document, place), `${text} is on the page again.`)
      focus('h-sentences')
    },
  }
}
export type Arranging = ReturnType<typeof useArranging>
