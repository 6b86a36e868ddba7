import { Link } from '@tanstack/react-router'
import { shortDayOf } from '#lib/dates.ts'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useApplicationChange } from './hooks.ts'
import { isDue, statuses, statusWords } from './words.ts'

interface Props {
  readonly application: ApplicationView
  readonly today: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One application: where it stands, what is due, and a way to move it on. */
export function ApplicationCard({ application, today, isOpen, onToggle }: Props) {
  const { jobId, role, company, status, nextFollowUp, appliedAt, versionId } = application
  const due = isDue(application, today)
  return (
    <li className={due ? 'app-card app-card--due' : 'app-card'}>
      <Link to="/opportunities/$jobId" params={{ jobId }}>
        {role}
      </Link>
      {company ? <span className="soft">{company}</span> : null}
      <span className="faint">
        sent {shortDayOf(appliedAt)}
        {versionId ? ', résumé kept' : ''}
      </span>
      {nextFollowUp ? (
        <Tag kind={due ? 'wait' : 'plain'}>follow up {shortDayOf(nextFollowUp)}</Tag>
      ) : (
        <span className="soft">{statusWords[status]}</span>
      )}
      <Move application={application} />
      <Button look="bare" small aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? 'Close its history' : 'Open its history'}
        <span className="vh">: {role}</span>
      </Button>
    </li>
  )
}

/** Moves an application to another status; the history tells when. */
function Move({ application: { id, role, status } }: Pick<Props, 'application'>) {
  const change = useApplicationChange()
  return (
    <select
      className="input"
      aria-label={`Move to: ${role}`}
      value={change.isPending ? change.variables.status : status}
      disabled={change.isPending}
      onChange={({ target }) => {
        const next = statuses.find((one) => one === target.value)
        if (next && next !== status) change.mutate({ id, status: next })
      }}
    >
      {statuses.map((one) => (
        <option key={one} value={one}>
          {one === status ? `Stands at: ${statusWords[one]}` : `Move to: ${statusWords[one]}`}
        </option>
      ))}
    </select>
  )
}
