import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useCustomize, useRewrite } from './hooks.ts'
import { LengthChoice } from './Length.tsx'
import { Letters } from './Letters.tsx'
import { words as postingWords } from './postingWords.ts'
import { words } from './words.ts'

/** Step one: from the person's own résumé, from what Mosaic knows, or for the posting in hand. `leads` where it is the page's one thing to do. */
export function Start({ leads }: { readonly leads: boolean }) {
  const trpc = useTRPC()
  const { job } = useSearch({ from: '/shell/session/studio' })
  const navigate = useNavigate({ from: '/studio' })
  const files = useQuery(trpc.wimd.uploads.list.queryOptions())
  const posting = useQuery(trpc.ob.opportunity.queryOptions({ jobId: job ?? '' }, { enabled: job !== undefined }))
  const rewrite = useRewrite()
  const customize = useCustomize()
  const [pages, setPages] = useState<number | null>(2)
  const open = (version: string) => void navigate({ search: (old) => ({ ...old, version }) })
  const own = files.data?.find(({ status }) => status === 'ready')
  const error = rewrite.error ?? customize.error
  return (
    <section className="box stack stack--3" aria-labelledby="h-start">
      <h2 id="h-start">{job ? words.start.forPosting(posting.data?.role) : words.start.title}</h2>
      <p className="soft">{job ? words.start.whatForPosting : words.start.what}</p>
      {job ? <LengthChoice pages={pages} onPages={setPages} /> : null}
      <div className="row">
        {job ? (
          <Button
            look={leads ? 'main' : 'rest'}
            busy={customize.isPending && postingWords.choosing}
            onClick={() => customize.mutate({ jobId: job, pages }, { onSuccess: ({ resume }) => open(resume.versionId) })}
          >
            {words.start.prepare}
          </Button>
        ) : (
          <Button
            look={leads ? 'main' : 'rest'}
            busy={rewrite.isPending && words.start.writing}
            onClick={() => rewrite.mutate({ startFrom: 'facts' }, { onSuccess: ({ versionId }) => open(versionId) })}
          >
            {words.start.fromFacts}
          </Button>
        )}
        <Button
          disabled={!own}
          aria-describedby="own-reason"
          busy={rewrite.isPending && words.start.writing}
          onClick={() => own && rewrite.mutate({ startFrom: 'upload', fileId: own.id }, { onSuccess: ({ versionId }) => open(versionId) })}
        >
          {words.start.fromOwn}
        </Button>
      </div>
      <p id="own-reason" className="small faint">
        {own ? words.start.own(own.filename) : words.start.noOwn}
      </p>
      {job ? <Letters language={undefined} jobId={job} /> : null}
      {error ? <FailureNote error={error} /> : null}
    </section>
  )
}
