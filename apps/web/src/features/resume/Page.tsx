import { useMemo, useState } from 'react'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Resume } from './hooks.ts'
import { Sheet } from './Sheet.tsx'
import type { Printed as PrintedQuery } from './usePrinted.ts'

type Document = Resume['document']

const views = [
  { value: 'print', label: 'As it prints' },
  { value: 'words', label: 'Its words' },
] as const

interface Props {
  readonly document: Document
  readonly language: Resume['language']
  readonly printed: PrintedQuery
  /** The sentence in hand. */
  readonly marked: string | null
}

/** The page: as the PDF's own layout, with its page breaks, or as words with the sentence in hand marked. */
export function Page({ document, language, printed, marked }: Props) {
  const [view, setView] = useState<(typeof views)[number]['value']>('print')
  return (
    <div className="stack stack--3">
      <div className="row row--apart">
        <Segmented label="How the page is shown" value={view} options={views} onChange={setView} />
      </div>
      {view === 'print' ? (
        <>
          <Printed printed={printed} />
          <div className="vh">
            <Sheet document={document} language={language} marked={null} />
          </div>
        </>
      ) : (
        <Sheet document={document} language={language} marked={marked} />
      )}
    </div>
  )
}

const papers = { a4: 'A4', letter: 'US Letter' } as const

function Printed({ printed }: Pick<Props, 'printed'>) {
  const svg = printed.data?.svg
  const picture = useMemo(() => (svg ? `data:image/svg+xml;utf8,${encodeURIComponent(svg)}` : undefined), [svg])
  if (printed.isError) return <FailureNote error={printed.error} onRetry={() => void printed.refetch()} />
  if (!printed.data || !picture) return <Skeleton label="Laying out the page" lines={8} />
  const { pages, paper } = printed.data
  return (
    <>
      {Array.from({ length: pages }, (_, page) => (
        <figure key={page} className="printed">
          <div className={`printed__page printed__page--${paper}`} aria-hidden>
            <img src={picture} alt="" style={{ insetBlockStart: `${-100 * page}%` }} />
          </div>
          <figcaption className="small soft">
            Page {page + 1} of {pages}, {papers[paper]}, as it prints
          </figcaption>
        </figure>
      ))}
    </>
  )
}
