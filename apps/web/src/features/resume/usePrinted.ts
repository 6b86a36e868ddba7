import type { Template } from '@mosaic/core/words/templates'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import type { Resume } from './hooks.ts'

/** How a version is put on paper; what is left open is the paper of the person's country, and as many pages as it takes. */
export interface OnPaper {
  readonly paper?: 'a4' | 'letter'
  readonly fit?: 'one_page'
}

/** How long the hands must rest before the page is laid out anew. */
const restMs = 400

function useRested(document: Resume['document']): Resume['document'] {
  const [rested, setRested] = useState(document)
  useEffect(() => {
    const timer = setTimeout(() => setRested(document), restMs)
    return () => clearTimeout(timer)
  }, [document])
  return rested
}

/** The document's pages as they will print, and what they show of a posting. */
export function usePrinted(document: Resume['document'], template: Template, on: OnPaper & { readonly jobId?: string }) {
  return useQuery(
    useTRPC().resume.preview.queryOptions(
      { document: useRested(document), template, ...on },
      { placeholderData: keepPreviousData, gcTime: 10_000 },
    ),
  )
}

export type Printed = ReturnType<typeof usePrinted>
