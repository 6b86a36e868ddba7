import { laneNames } from '@mosaic/core/words/lanes'
import { Link } from '@tanstack/react-router'
import { ArrowRight, Lock, Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { useDraft } from '#lib/drafts.ts'
import { sendsOnEnter } from '#lib/forms.ts'
import { useOnline } from '#lib/online.ts'
import { useSession } from '#lib/session.ts'
import type { SessionView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Saved } from '#ui/Saved.tsx'
import { words } from './words.tsx'

interface Props {
  readonly busy: boolean
  readonly onSay: (said: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Where the person writes: Enter sends, Shift and Enter begins a new line. What is typed stays until it was taken. */
export function Compose({ busy, onSay, onFiles }: Props) {
  const [typed, setTyped, at] = useDraft('coach')
  const isOnline = useOnline()
  const { session } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const send = () => {
    const said = typed.trim()
    if (said === '' || busy) return
    setTyped('')
    onSay(said)
  }
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="compose__in">
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <Button
          look="bare"
          label={words.addFile}
          data-attach
          icon={<Paperclip size={20} aria-hidden />}
          onClick={() => picker.current?.click()}
        />
        <textarea
          className="words"
          rows={1}
          maxLength={8000}
          data-words
          aria-label={words.yourAnswer}
          placeholder={words.example}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={sendsOnEnter(send)}
        />
        <Button
          type="submit"
          look="main"
          label={busy ? words.answering : words.send}
          disabled={typed.trim() === '' || busy}
          icon={<ArrowRight className="flip" size={20} aria-hidden />}
        />
      </div>
      <p className="lane">
        <Lock size={16} aria-hidden />
        <span>{laneLine(session)}</span>
        <Link to="/privacy" hash="lane">
          {words.why}
        </Link>
        <span className="push">{typed ? <Saved state={isOnline ? 'draft' : 'waiting'} at={at} /> : null}</span>
      </p>
    </form>
  )
}

/** Who answers, and what leaves: said before it is sent. */
function laneLine(session: SessionView | null): string {
  if (!session || session.aiLane === 'rules') return words.byRules
  const host = session.lanes.find(({ lane }) => lane === session.aiLane)?.host ?? ''
  return words.byLane(laneNames[session.aiLane], host)
}
