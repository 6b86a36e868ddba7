import { type ReactNode, useEffect, useRef, useState } from 'react'
import { dayOf } from '#lib/dates.ts'
import type { SessionView } from '#lib/trpc.ts'
import { words as common } from '#lib/words.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { words } from './words.tsx'

const dayMs = 86_400_000
const terms = [1, 7, 14, 30]
const usual = 7

interface Props {
  readonly session: SessionView
  readonly busy: boolean
  /** What went wrong with the last try. */
  readonly children: ReactNode
  readonly onMake: (label: string, expiresAt: string) => void
  readonly onLeave: () => void
}

/** For whom and for how long, never longer than the session; and what they can and cannot do with it. */
export function LookFor({ session, busy, children, onMake, onLeave }: Props) {
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !busy) onLeave()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  })
  const [label, setLabel] = useState('')
  const offered = terms.filter((days) => days === 1 || days <= session.daysLeft)
  const [days, setDays] = useState(offered.findLast((term) => term <= usual) ?? 1)
  const [openedAt] = useState(() => Date.now())
  const until = new Date(Math.min(openedAt + days * dayMs, Date.parse(session.expiresAt))).toISOString()
  return (
    <form
      className="card"
      aria-labelledby="h-look"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onMake(label.trim(), until)
      }}
    >
      <h3 id="h-look">{words.look.title}</h3>
      <ul className="stack stack--2">
        {words.look.terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      <Field label={words.look.who} hint={words.look.whoHint}>
        {(wiring) => (
          <input
            {...wiring}
            ref={first}
            autoComplete="off"
            maxLength={100}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        )}
      </Field>
      <div className="stack stack--2">
        <p>{words.look.howLong}</p>
        <Segmented
          label={words.look.howLong}
          value={String(days)}
          options={offered.map((term) => ({ value: String(term), label: common.days(term) }))}
          onChange={(term) => setDays(Number(term))}
        />
        <p className="small soft">{words.look.ends(dayOf(until))}</p>
      </div>
      {children}
      <div className="row">
        <Button type="submit" look="main" busy={busy && words.keys.making}>
          {words.look.make}
        </Button>
        <Button look="bare" onClick={onLeave}>
          {words.keys.notNow}
        </Button>
      </div>
    </form>
  )
}
