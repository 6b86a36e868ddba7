import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { dayOf } from '#lib/dates.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useRemoveVersion, useRestore, type VersionView } from './hooks.ts'
import { words } from './words.ts'

const gateTiles = { pass: 'pass', warn: 'provable', block: 'bad' } as const

/** The versions, newest first; removing one puts the focus on the next. */
export function Versions({ versions }: { readonly versions: readonly VersionView[] }) {
  const { version } = useSearch({ from: '/shell/session/studio' })
  const navigate = useNavigate({ from: '/studio' })
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const restore = useRestore()
  const open = (id: string) => void navigate({ search: (old) => ({ ...old, version: id }) })
  const leave = (id: string, index: number) => {
    if (id === version) void navigate({ search: ({ version: _gone, ...rest }) => rest })
    const neighbour = versions[index + 1] ?? versions[index - 1]
    const next = list.current?.querySelector<HTMLButtonElement>(`[data-open="${neighbour?.id}"]`) ?? heading.current
    next?.focus()
  }
  return (
    <section aria-labelledby="h-versions">
      <h2 id="h-versions" ref={heading} tabIndex={-1}>
        {words.versions.title}
      </h2>
      <ul ref={list}>
        {versions.map((one, index) => (
          <li key={one.id} className="step">
            <Tile state={gateTiles[one.gate]} />
            <div>
              <b>{one.versionName}</b>
              <p className="small soft">
                {dayOf(one.createdAt)}, {words.versions.gate[one.gate]}
                {beside(one, versions)}
                {one.kept ? words.versions.kept[one.kept.because] : null}
                {one.jobId ? (
                  <>
                    ,{' '}
                    <Link to="/opportunities/$jobId" params={{ jobId: one.jobId }}>
                      {words.versions.posting}
                    </Link>
                  </>
                ) : null}
              </p>
            </div>
            <div className="row">
              <Button small data-open={one.id} aria-pressed={one.id === version} onClick={() => open(one.id)}>
                {words.versions.open}
                <span className="vh"> {one.versionName}</span>
              </Button>
              <Button
                small
                look="bare"
                busy={restore.isPending && restore.variables.id === one.id && words.versions.restoring}
                onClick={() => restore.mutate({ id: one.id }, { onSuccess: ({ versionId }) => open(versionId) })}
              >
                {words.versions.restore}
                <span className="vh"> {one.versionName}</span>
              </Button>
              <Remove version={one} onRemoved={() => leave(one.id, index)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The version that this one was made beside, where it is still there. */
function beside({ parentId }: VersionView, versions: readonly VersionView[]): string {
  const parent = versions.find(({ id }) => id === parentId)
  return parent ? words.versions.madeFrom(parent.versionName) : ''
}

/** Asks once, as a removed version does not come back; what was sent with an application stays kept there. */
function Remove({ version: { id, versionName }, onRemoved }: { readonly version: VersionView; readonly onRemoved: () => void }) {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const remove = useRemoveVersion()
  // what was pressed makes way for another button; the focus goes over to it
  const ask = (asking: boolean) => {
    flushSync(() => setAsking(asking))
    button.current?.focus()
  }
  if (!isAsking)
    return (
      <Button ref={button} small look="bare" onClick={() => ask(true)}>
        {words.versions.remove}
        <span className="vh"> {versionName}</span>
      </Button>
    )
  // the promise, as callbacks of a component that has left the page are not called; a failure is told by the hook
  const removeIt = () => void remove.mutateAsync({ id }).then(unlessMovedOn(onRemoved), () => undefined)
  return (
    <>
      <Button ref={button} small look="ends" busy={remove.isPending && words.versions.removing} onClick={removeIt}>
        {words.versions.removeForGood}
      </Button>
      <Button small look="bare" onClick={() => ask(false)}>
        {words.leaveIt}
      </Button>
    </>
  )
}
