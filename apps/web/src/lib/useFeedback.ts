import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTRPC } from './trpc.ts'

type Subject = { readonly versionId: string; readonly jobId?: string | undefined } | { readonly fileId: string }

/** What machines and readers stumble over; exporting and reading back takes a second, so the last answer stands until the next is there. */
export function useFeedback(subject: Subject, { enabled = true }: { readonly enabled?: boolean } = {}) {
  return useQuery(useTRPC().resume.feedback.queryOptions(subject, { enabled, staleTime: 60_000, placeholderData: keepPreviousData }))
}
