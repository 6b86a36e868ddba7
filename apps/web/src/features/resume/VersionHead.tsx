import { type FormEvent, useEffect, useRef, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Tile } from '#ui/Tile.tsx'
import type { Resume } from './hooks.ts'
import { showPage } from './Page.tsx'
import { UndoRedo } from './UndoRedo.tsx'
import type { useDraft } from './useDraft.ts'
import { words } from './words.ts'

interface HeadProps {
  readonly name: string
  readonly draft: ReturnType<typeof useDraft>
}

/** The version's name, steps back and forth, the way to the page, and where its edits stand. */
export function VersionHead({ name, draft }: HeadProps) {
  return (
    <div className="shead">
      <VersionName name={name} onName={draft.rename} />
      <UndoRedo undo={draft.undo} redo={draft.redo} />
      <Button small look="bare" className="only-narrow" onClick={showPage}>
        {words.page.see}
      </Button>
      {draft.state === 'saved' && !draft.savedAt ? null : <Saved state={draft.state} at={draft.savedAt} onDevice={draft.isOnDevice} />}
    </div>
  )
}

/** The version's name, which can be changed in place. */
function VersionName({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
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
          {words.name.rename}
        </Button>
      </div>
    )
  return (
    <form className="row" onSubmit={submit}>
      <h2 id="h-version" className="vh">
        {name}
      </h2>
      <input ref={field} name="name" className="input" aria-label={words.name.label} defaultValue={name} maxLength={200} required />
      <Button small type="submit">
        {words.name.keep}
      </Button>
      <Button small look="bare" onClick={() => setOpen(false)}>
        {words.leaveIt}
      </Button>
    </form>
  )
}

/** How many sentences stand in which state. */
export function GateBar({ gate }: Pick<Resume, 'gate'>) {
  const count = (result: Resume['gate']['lines'][number]['result']) => gate.lines.filter((line) => line.result === result).length
  return (
    <div className="gatebar">
      <b>{words.checked.title}</b>
      <ul className="legend">
        <li>
          <Tile state="pass" />
          {words.checked.pass(count('pass'))}
        </li>
        <li>
          <Tile state="provable" />
          {words.checked.warn(count('warn'))}
        </li>
        <li>
          <Tile state="unknown" />
          {words.checked.unchecked(count('unchecked'))}
        </li>
        <li>
          <Tile state="bad" />
          {words.checked.block(count('block'))}
        </li>
      </ul>
    </div>
  )
}
