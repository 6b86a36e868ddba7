import { shortDayOf } from '#lib/dates.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { useApplicationChange } from './hooks.ts'
import { isDue } from './words.ts'

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
}

const shownAtMost = 5

/** The days that ask for a word, the nearest first, with the reason. */
export function FollowUps({ applications, today }: Props) {
  const next = applications
    .filter(({ nextFollowUp }) => nextFollowUp !== null)
    .toSorted((a, b) => (a.nextFollowUp ?? '').localeCompare(b.nextFollowUp ?? ''))
    .slice(0, shownAtMost)
  if (next.length === 0) return null
  return (
    <section aria-labelledby="h-follow">
      <h2 id="h-follow" className="vh">
        Follow-ups
      </h2>
      <ol>
        {next.map((application) => (
          <FollowUp key={application.id} application={application} leads={isDue(application, today)} />
        ))}
      </ol>
    </section>
  )
}

function FollowUp({ application, leads }: { readonly application: ApplicationView; readonly leads: boolean }) {
  const { id, role, company, nextFollowUp, followUpReason } = application
  const change = useApplicationChange()
  return (
    <li className="due">
      <time dateTime={nextFollowUp ?? ''}>{shortDayOf(nextFollowUp ?? '')}</time>
      <div>
        <b>Follow up: {[role, company].filter(Boolean).join(', ')}</b>
        <p className="small">{followUpReason}</p>
      </div>
      <Button
        small
        look={leads ? 'main' : 'rest'}
        busy={change.isPending && 'Saving…'}
        onClick={() => change.mutate({ id, note: 'Followed up.' })}
      >
        I did<span className="vh"> follow up: {role}</span>
      </Button>
    </li>
  )
}
