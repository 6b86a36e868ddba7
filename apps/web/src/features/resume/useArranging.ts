import type { SectionId } from '@mosaic/core/words/documents/sections'
import { useState } from 'react'
import { type Hidden, sectionsIn, withHidden, withMoved, withRemoved, withSectionHidden, withSectionMoved, withShown } from './arrange.ts'
import type { Resume } from './hooks.ts'
import { gripOf } from './leadTo.ts'
import { listAt, placeOf } from './places.ts'
import { words } from './sentenceWords.ts'

type Document = Resume['document']

interface Draft {
  readonly document: Document
  readonly commit: (next: Document) => void
}

const nameOf = (id: SectionId) => (id === 'own' ? words.ownSection : words.sections[id])

/** Moving, taking off the page and putting back; what was done is said, and the focus goes along. */
export function useArranging({ document, commit }: Draft, onShow: (pointer: string) => void) {
  const [said, setSaid] = useState('')
  // the page is drawn anew before the focus can go to where the thing stands now
  const focus = (id: string) => setTimeout(() => window.document.getElementById(id)?.focus())
  const done = (next: Document, what: string) => {
    commit(next)
    setSaid(what)
  }
  return {
    said,
    /** Moves an entry among its like. */
    moveEntry(item: string, to: number, name: string | null) {
      const moved = withMoved(document, item, to)
      if (!moved) return
      done(moved.document, words.said.moved(name, to + 1, listAt(document, placeOf(item).list).length))
      focus(gripOf(moved.pointer))
    },
    /** Moves a sentence in its list; it stays in hand. */
    moveLine(item: string, rest: string, to: number) {
      const moved = withMoved(document, item, to)
      if (!moved) return
      done(moved.document, words.said.moved(null, to + 1, listAt(document, placeOf(item).list).length))
      onShow(`${moved.pointer}${rest}`)
    },
    moveSection(id: SectionId, to: number) {
      const next = withSectionMoved(document, id, to)
      if (!next) return
      done(next, words.said.moved(nameOf(id), to + 1, sectionsIn(document).length))
      focus(gripOf(id))
    },
    hide(pointer: string, name: string) {
      done(withHidden(document, pointer), words.said.hidden(name))
      focus('h-sentences')
    },
    hideSection(id: SectionId) {
      done(withSectionHidden(document, id), words.said.hidden(nameOf(id)))
      focus('h-sentences')
    },
    remove(item: string) {
      done(withRemoved(document, item), words.said.removed)
      focus('h-sentences')
    },
    show({ place, text }: Hidden) {
      done(withShown(document, place), words.said.shown(text))
      focus('h-sentences')
    },
  }
}
export type Arranging = ReturnType<typeof useArranging>
