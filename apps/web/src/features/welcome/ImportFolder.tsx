import { failureOf } from '@mosaic/client'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { counted } from '#lib/sizes.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useImportFolder } from './hooks.ts'
import { words } from './wayBackWords.ts'

/** Brings an exported folder in; it merges with what is here. */
export function ImportFolder() {
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const run = useImportFolder()
  const isLocked = failureOf(run.error)?.code === 'passphrase_needed'
  if (run.data) return <Brought {...run.data} />
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (file) run.mutate({ file, passphrase })
      }}
    >
      <Field label={words.folder.file}>
        {(wiring) => (
          <input {...wiring} type="file" accept=".zip,application/zip" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        )}
      </Field>
      <Field label={words.folder.passphrase}>
        {(wiring) => (
          <input {...wiring} type="password" autoComplete="off" value={passphrase} onChange={({ target }) => setPassphrase(target.value)} />
        )}
      </Field>
      {run.error ? <FailureNote error={run.error} onRetry={() => file && run.mutate({ file, passphrase })} /> : null}
      <div className="row">
        <Button type="submit" look="main" disabled={!file || (isLocked && !passphrase)} busy={run.isPending && words.folder.bringing}>
          {words.folder.bring}
        </Button>
      </div>
    </form>
  )
}

function Brought({ imported, skipped }: { readonly imported: Readonly<Record<string, number>>; readonly skipped: readonly string[] }) {
  const kinds = Object.entries(imported).filter(([, n]) => n > 0)
  return (
    <div className="card" role="status">
      <h3>{kinds.length ? words.folder.here : words.folder.nothing}</h3>
      <p className="soft">{kinds.map(([kind, n]) => counted(n, kind.replaceAll('_', ' '), kind.replaceAll('_', ' '))).join(', ')}</p>
      {skipped.length ? (
        <ul className="small soft">
          {skipped.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      <div className="row">
        <Link className={buttonClass({ small: true, look: 'main' })} to="/picture">
          {words.folder.picture}
        </Link>
      </div>
    </div>
  )
}
