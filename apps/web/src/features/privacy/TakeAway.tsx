import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { mosaic } from '#lib/mosaic.ts'
import { saveFile } from '#lib/save.ts'
import { sizeOf } from '#lib/sizes.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words } from './words.tsx'

/** The whole project as a folder, locked with a passphrase if wanted; and the way back in for one. */
export function TakeAway() {
  const [passphrase, setPassphrase] = useState('')
  const run = useMutation({
    mutationFn: () => mosaic.exportProject(passphrase ? { passphrase } : {}),
    onSuccess: (zip) => {
      saveFile(zip, `mosaic-${new Date().toISOString().slice(0, 10)}.zip`)
      announce(words.takeAway.done(sizeOf(zip.size)))
    },
  })
  return (
    <section id="export" className="c6 stack stack--3" aria-labelledby="h-export">
      <h2 id="h-export">{words.takeAway.title}</h2>
      <p className="soft">{words.takeAway.what}</p>
      <Field label={words.takeAway.lock} hint={passphrase ? words.takeAway.lockHint : undefined}>
        {(wiring) => (
          <input
            {...wiring}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        )}
      </Field>
      {run.error ? <FailureNote error={run.error} onRetry={() => run.mutate()} /> : null}
      <div className="row">
        <Button
          look="main"
          icon={<Download size={18} aria-hidden />}
          busy={run.isPending && words.takeAway.packing}
          onClick={() => run.mutate()}
        >
          {words.takeAway.run}
        </Button>
        <Link className={buttonClass()} to="/" search={{ back: 'folder' }}>
          {words.takeAway.importIt}
        </Link>
      </div>
    </section>
  )
}
