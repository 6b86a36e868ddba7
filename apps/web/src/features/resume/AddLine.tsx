import { type FormEvent, useRef, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useDocumentLanguage } from './Own.tsx'
import { words } from './sentenceWords.ts'

interface Props {
  /** The entry's name, for those who do not see where the button stands. */
  readonly of: string
  readonly onAdd: (text: string) => void
}

/** One more line for a role, a project or a letter. */
export function AddLine({ of, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const lang = useDocumentLanguage()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = textOf(new FormData(event.currentTarget), 'line')
    if (text) onAdd(text)
    setOpen(false)
  }
  if (!isOpen)
    return (
      <Button ref={opener} small look="bare" onClick={() => setOpen(true)}>
        {words.addLine.open}
        <span className="vh">{words.addLine.to(of)}</span>
      </Button>
    )
  return (
    <form className="stack stack--2" onSubmit={submit}>
      <Field label={words.addLine.label} words>
        {(wiring) => <textarea {...wiring} lang={lang} name="line" rows={3} maxLength={2000} required ref={(field) => field?.focus()} />}
      </Field>
      <div className="row">
        <Button small type="submit" look="main">
          {words.addLine.add}
        </Button>
        <Button small look="bare" onClick={() => setOpen(false)}>
          {words.leaveIt}
        </Button>
      </div>
    </form>
  )
}
