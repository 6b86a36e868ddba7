import { useState } from 'react'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Pages } from './Pages.tsx'
import { Sheet } from './Sheet.tsx'
import { Unwritten } from './Unwritten.tsx'
import type { Printed } from './usePrinted.ts'

const views = [
  { value: 'print', label: 'As it prints' },
  { value: 'words', label: 'Its words' },
] as const

const marks = [
  { value: 'marked', label: 'Changes marked' },
  { value: 'clean', label: 'Clean' },
] as const

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
  const [view, setView] = useState<(typeof views)[number]['value']>('print')
  const [mark, setMark] = useState<(typeof marks)[number]['value']>('marked')
  const marked = new Set([...(mark === 'marked' ? changed : []), ...(selected === null ? [] : [selected])])
  return (
    <div id={id} tabIndex={-1} className="stack stack--3">
      <div className="row row--apart">
        <Segmented label="How the page is shown" value={view} options={views} onChange={setView} />
        {changed.length > 0 ? <Segmented label="What was changed for the posting" value={mark} options={marks} onChange={setMark} /> : null}
      </div>
      {printed.fetchStatus === 'paused' ? (
        <p className="small soft" role="status">
          {printed.data
            ? 'As it was before your last edits: it is laid out again once the network is back.'
            : 'It is laid out once the network is back.'}
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
        <Skeleton label="Laying out the page" lines={8} />
      )}
    </div>
  )
}
