import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { dayOf } from '#lib/dates.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useRemoveVersion, useRestore, type VersionView } from './hooks.ts'

const gateWords = { pass: 'all shown by facts', warn: 'look again', block: 'something no fact carries' } as const
const gateTiles = { pass: 'pass', warn: 'provable', block: 'bad' } as const

/** The versions, newest first; removing one puts the focus on the next. */
export function Versions({ versions }: { readonly versions: readonly VersionView[] }) {
  const { version } = useSearch({ from: '/shell/session/studio' })
  const navigate = useNavigate({ from: '/studio' })
  const list = useRef<HTMLUListElement>(null)
  const restore = useRestore()
  const remove = useRemoveVersion()
  const open = (id: string) => void navigate({ search: (old) => ({ ...old, version: id }) })
  const removeAt = (id: string, index: number) =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          if (id === version) void navigate({ search: ({ version: _gone, ...rest }) => rest })
          const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-open]')
          buttons?.[Math.min(index, buttons.length - 1)]?.focus()
        },
      },
    )
  return (
    <section aria-labelledby="h-versions">
      <h2 id="h-versions">Versions</h2>
      <ul ref={list}>
        {versions.map(({ id, versionName, gate, createdAt, jobId }, index) => (
          <li key={id} className="step">
            <Tile state={gateTiles[gate]} />
            <div>
              <b>{versionName}</b>
              <p className="small soft">
                {dayOf(createdAt)}
                {jobId ? ', for one posting' : ''}, {gateWords[gate]}
              </p>
            </div>
            <div className="row">
              <Button small data-open aria-pressed={id === version} onClick={() => open(id)}>
                Open
              </Button>
              <Button small look="bare" onClick={() => restore.mutate({ id }, { onSuccess: ({ versionId }) => open(versionId) })}>
                Restore
              </Button>
              <Button small look="bare" onClick={() => removeAt(id, index)}>
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
