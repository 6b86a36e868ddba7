import type { Template } from '@mosaic/core/words/templates'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Resume } from './hooks.ts'
import { Sheet } from './Sheet.tsx'

type Document = Resume['document']

const views = [
  { value: 'print', label: 'As it prints' },
  { value: 'words', label: 'Its words' },
] as const

interface Props {
  readonly document: Document
  readonly language: Resume['language']
  readonly template: Template
  /** The sentence in hand. */
  readonly marked: string | null
}

/** The page: as the PDF's own layout, with its page breaks, or as words with the sentence in hand marked. */
export function Page({ document, language, template, marked }: Props) {
  const [view, setView] = useState<(typeof views)[number]['value']>('print')
  return (
    <div className="stack stack--3">
      <div className="row row--apart">
        <Segmented label="How the page is shown" value={view} options={views} onChange={setView} />
      </div>
      {view === 'print' ? (
        <>
          <Printed document={document} template={template} />
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

/** How long the hands must rest before the page is laid out anew. */
const restMs = 400

function useRested(document: Document): Document {
  const [rested, setRested] = useState(document)
  useEffect(() => {
    const timer = setTimeout(() => setRested(document), restMs)
    return () => clearTimeout(timer)
  }, [document])
  return rested
}

function Printed({ document, template }: Pick<Props, 'document' | 'template'>) {
  const preview = useQuery(
    useTRPC().resume.preview.queryOptions(
      { document: useRested(document), template },
      { placeholderData: keepPreviousData, gcTime: 10_000 },
    ),
  )
  const svg = preview.data?.svg
  const picture = useMemo(() => (svg ? `data:image/svg+xml;utf8,${encodeURIComponent(svg)}` : undefined), [svg])
  if (preview.isError) return <FailureNote error={preview.error} onRetry={() => void preview.refetch()} />
  if (!preview.data || !picture) return <Skeleton label="Laying out the page" lines={8} />
  const { pages } = preview.data
  return (
    <>
      {Array.from({ length: pages }, (_, page) => (
        <figure key={page} className="printed">
          <div className="printed__page" aria-hidden>
            <img src={picture} alt="" style={{ insetBlockStart: `${-100 * page}%` }} />
          </div>
          <figcaption className="small soft">
            Page {page + 1} of {pages}, A4, as it prints
          </figcaption>
        </figure>
      ))}
    </>
  )
}
