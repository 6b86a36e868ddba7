import { Link } from '@tanstack/react-router'
import { counted } from '#lib/sizes.ts'
import { buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useImportPostings } from '../hooks.ts'

/** A list from another tracker, or a sheet of one's own. */
export function FromTracker() {
  const bring = useImportPostings()
  return (
    <section className="stack" aria-labelledby="bring-list">
      <h2 id="bring-list">A list from another tracker</h2>
      <Field
        label="A table as CSV"
        hint="As Teal, Huntr and spreadsheets export it. The first line names the columns: Title or Position, Company, Location, Link, Description, Status, Date applied, Notes."
      >
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
        {bring.isPending ? <p className="soft">Reading the list…</p> : null}
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
  const sentences = [
    added === 0 ? 'No new posting was in it.' : `${counted(added, 'posting')} ${added === 1 ? 'is' : 'are'} here, saved with your notes.`,
    alreadyThere === 0 ? '' : `${alreadyThere} ${alreadyThere === 1 ? 'was' : 'were'} here already.`,
    applications === 0
      ? ''
      : `${counted(applications, 'application')} ${applications === 1 ? 'is' : 'are'} on your board with what the list says of ${applications === 1 ? 'it' : 'them'}; a step without a day counts from today.`,
    leftOut === 0 ? '' : `${counted(leftOut, 'row')} had no title and ${leftOut === 1 ? 'was' : 'were'} left out.`,
  ]
  return (
    <div className="card stack stack--2">
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <div className="row">
        <Link className={buttonClass({ small: true })} to="/opportunities" search={{ kept: true }}>
          Postings you saved
        </Link>
        {applications === 0 ? null : (
          <Link className={buttonClass({ small: true })} to="/applications">
            Your applications
          </Link>
        )}
      </div>
    </div>
  )
}
