import { Link } from '@tanstack/react-router'
import { buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useImportPostings } from '../hooks.ts'
import { words } from './words.ts'

/** A list from another tracker, or a sheet of one's own. */
export function FromTracker() {
  const bring = useImportPostings()
  return (
    <section className="stack" aria-labelledby="bring-list">
      <h2 id="bring-list">{words.tracker.title}</h2>
      <Field label={words.tracker.table} hint={words.tracker.hint}>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".csv,text/csv"
            disabled={bring.isPending}
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) bring.mutate(file)
              target.value = ''
            }}
          />
        )}
      </Field>
      <div role="status" aria-live="polite">
        {bring.isPending ? <p className="soft">{words.tracker.reading}</p> : null}
        {bring.data ? <Brought {...bring.data} /> : null}
      </div>
      {bring.isError ? <FailureNote error={bring.error} /> : null}
    </section>
  )
}

interface BroughtProps {
  readonly added: number
  readonly alreadyThere: number
  readonly leftOut: number
  readonly applications: number
}

function Brought({ added, alreadyThere, leftOut, applications }: BroughtProps) {
  const { tracker } = words
  const sentences = [
    tracker.added(added),
    alreadyThere === 0 ? '' : tracker.alreadyThere(alreadyThere),
    applications === 0 ? '' : tracker.applications(applications),
    leftOut === 0 ? '' : tracker.leftOut(leftOut),
  ]
  return (
    <div className="card stack stack--2">
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <div className="row">
        <Link className={buttonClass({ small: true })} to="/opportunities" search={{ kept: true }}>
          {tracker.saved}
        </Link>
        {applications === 0 ? null : (
          <Link className={buttonClass({ small: true })} to="/applications">
            {tracker.sent}
          </Link>
        )}
      </div>
    </div>
  )
}
