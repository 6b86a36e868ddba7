import { type FormEvent, useEffect, useRef, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import type { Resume } from './hooks.ts'

/** The version's name, which can be changed in place. */
export function VersionName({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isOpen) field.current?.select()
  }, [isOpen])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = textOf(new FormData(event.currentTarget), 'name')
    if (typed && typed !== name) onName(typed)
    setOpen(false)
  }
  if (!isOpen)
    return (
      <div className="row">
        <h2 id="h-version">{name}</h2>
        <Button small look="bare" onClick={() => setOpen(true)}>
          Rename
        </Button>
      </div>
    )
  return (
    <form className="row" onSubmit={submit}>
      <h2 id="h-version" className="vh">
        {name}
      </h2>
      <input ref={field} name="name" className="input" aria-label="Name of this version" defaultValue={name} maxLength={200} required />
      <Button small type="submit">
        Keep this name
      </Button>
      <Button small look="bare" onClick={() => setOpen(false)}>
        Leave it
      </Button>
    </form>
  )
}

/** How many sentences stand in which state. */
export function GateBar({ gate }: Pick<Resume, 'gate'>) {
  const count = (result: Resume['gate']['lines'][number]['result']) => gate.lines.filter((line) => line.result === result).length
  return (
    <div className="gatebar">
      <b>Every sentence checked against your facts</b>
      <ul className="legend">
        <li>
          <Tile state="pass" />
          {count('pass')} shown by facts
        </li>
        <li>
          <Tile state="provable" />
          {count('warn')} to look at again
        </li>
        <li>
          <Tile state="unknown" />
          {count('unchecked')} not checked
        </li>
        <li>
          <Tile state="bad" />
          {count('block')} blocked
        </li>
      </ul>
    </div>
  )
}
