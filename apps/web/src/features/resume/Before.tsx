import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { shortDayOf, timeOf } from '#lib/dates.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Difference } from './Difference.tsx'
import { useRestore } from './hooks.ts'
import { words } from './words.ts'

/** What this version said before each save: held against what it says now, and brought back as a version of its own. */
export function Before({ id }: { readonly id: string }) {
  const { data } = useQuery(useTRPC().resume.versions.history.queryOptions({ id }))
  const navigate = useNavigate({ from: '/studio' })
  const restore = useRestore()
  const field = useId()
  const [chosen, setChosen] = useState<number | null>(null)
  const revisions = data?.revisions ?? []
  const revision = revisions.find((one) => one.revision === chosen)?.revision ?? revisions[0]?.revision
  if (revision === undefined) return null
  return (
    <Disclosure summary={words.before.title(revisions.length)}>
      <label htmlFor={field} className="small soft">
        {words.before.label}
      </label>
      <select id={field} className="input" value={revision} onChange={({ target }) => setChosen(Number(target.value))}>
        {revisions.map((one) => (
          <option key={one.revision} value={one.revision}>
            {words.before.until(shortDayOf(one.until), timeOf(one.until), one.revision)}
          </option>
        ))}
      </select>
      <Difference id={id} revision={revision} />
      <div className="row">
        <Button
          small
          busy={restore.isPending && words.before.bringing}
          onClick={() =>
            restore.mutate(
              { id, revision },
              { onSuccess: ({ versionId }) => void navigate({ search: (old) => ({ ...old, version: versionId }) }) },
            )
          }
        >
          {words.before.bringBack}
        </Button>
      </div>
    </Disclosure>
  )
}
