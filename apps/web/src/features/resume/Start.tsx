import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useCustomize, useRewrite } from './hooks.ts'
import { LengthChoice } from './Length.tsx'
import { Letters } from './Letters.tsx'

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
      <h2 id="h-start">
        {job ? `A résumé for ${posting.data?.role ?? 'this posting'}` : 'Start from your own résumé or from what Mosaic knows?'}
      </h2>
      <p className="soft">
        {job
          ? 'Chosen and ordered from your facts for what the posting asks. What no fact carries is asked, never written.'
          : 'Either way every sentence names the facts it rests on, and nothing is added.'}
      </p>
      {job ? <LengthChoice pages={pages} onPages={setPages} /> : null}
      <div className="row">
        {job ? (
          <Button
            look={leads ? 'main' : 'rest'}
            busy={customize.isPending && 'Choosing and checking…'}
            onClick={() => customize.mutate({ jobId: job, pages }, { onSuccess: ({ resume }) => open(resume.versionId) })}
          >
            Prepare résumé
          </Button>
        ) : (
          <Button
            look={leads ? 'main' : 'rest'}
            busy={rewrite.isPending && 'Writing…'}
            onClick={() => rewrite.mutate({ startFrom: 'facts' }, { onSuccess: ({ versionId }) => open(versionId) })}
          >
            From what Mosaic knows
          </Button>
        )}
        <Button
          disabled={!own}
          aria-describedby="own-reason"
          busy={rewrite.isPending && 'Writing…'}
          onClick={() => own && rewrite.mutate({ startFrom: 'upload', fileId: own.id }, { onSuccess: ({ versionId }) => open(versionId) })}
        >
          From my own résumé
        </Button>
      </div>
      <p id="own-reason" className="small faint">
        {own ? `Your own is ${own.filename}.` : 'No uploaded résumé has been read yet. Attach one in the coach.'}
      </p>
      {job ? <Letters language={undefined} jobId={job} /> : null}
      {error ? <FailureNote error={error} /> : null}
    </section>
  )
}
