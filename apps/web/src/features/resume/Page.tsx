import { useState } from 'react'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Pages } from './Pages.tsx'
import { Sheet } from './Sheet.tsx'
import { Unwritten } from './Unwritten.tsx'
import type { Printed } from './usePrinted.ts'
import { words } from './words.ts'

const views = ['print', 'words'] as const
const marks = ['marked', 'clean'] as const

const id = 'the-page'

/** Brings the page into view, where it stands below the editor. */
export function showPage(): void {
  const page = document.getElementById(id)
  page?.focus({ preventScroll: true })
  page?.scrollIntoView()
}

interface Props {
  readonly printed: Printed
  /** The sentence in hand. */
  readonly selected: string | null
  /** The sentences that were changed for the posting. */
  readonly changed: readonly string[]
  /** Leads to a sentence. */
  readonly onShow: (path: string) => void
}

/** The page: as the PDF's own layout, with its page breaks, or as words; the sentence in hand and what was changed are marked on both. */
export function Page({ printed, selected, changed, onShow }: Props) {
  const [view, setView] = useState<(typeof views)[number]>('print')
  const [mark, setMark] = useState<(typeof marks)[number]>('marked')
  const marked = new Set([...(mark === 'marked' ? changed : []), ...(selected === null ? [] : [selected])])
  return (
    <div id={id} tabIndex={-1} className="stack stack--3">
      <div className="row row--apart">
        <Segmented
          label={words.page.view}
          value={view}
          options={views.map((value) => ({ value, label: words.page.views[value] }))}
          onChange={setView}
        />
        {changed.length > 0 ? (
          <Segmented
            label={words.page.mark}
            value={mark}
            options={marks.map((value) => ({ value, label: words.page.marks[value] }))}
            onChange={setMark}
          />
        ) : null}
      </div>
      {printed.fetchStatus === 'paused' ? (
        <p className="small soft" role="status">
          {printed.data ? words.page.pausedBefore : words.page.paused}
        </p>
      ) : null}
      {printed.isError ? <FailureNote error={printed.error} onRetry={() => void printed.refetch()} /> : null}
      {printed.data ? (
        <>
          <Unwritten unwritten={printed.data.unwritten} onShow={onShow} />
          {view === 'print' ? <Pages printed={printed.data} marked={marked} /> : null}
          <div className={view === 'print' ? 'vh' : undefined}>
            <Sheet outline={printed.data.outline} marked={marked} />
          </div>
        </>
      ) : printed.isError || printed.fetchStatus === 'paused' ? null : (
        <Skeleton label={words.page.laying} lines={8} />
      )}
    </div>
  )
}
