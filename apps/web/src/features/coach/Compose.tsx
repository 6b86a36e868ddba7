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

export const draftName = 'Answer to the coach'

interface Props {
  readonly busy: boolean
  readonly onSay: (words: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Where the person writes: Enter sends, Shift and Enter begins a new line. What is typed stays until it was taken. */
export function Compose({ busy, onSay, onFiles }: Props) {
  const [words, setWords, at] = useDraft(draftName)
  const isOnline = useOnline()
  const { session } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const send = () => {
    const said = words.trim()
    if (said === '' || busy) return
    setWords('')
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
          label="Add a file"
          data-attach
          icon={<Paperclip size={20} aria-hidden />}
          onClick={() => picker.current?.click()}
        />
        <textarea
          className="words"
          rows={1}
          maxLength={8000}
          data-words
          aria-label="Your answer"
          placeholder="Write as you would say it"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={sendsOnEnter(send)}
        />
        <Button
          type="submit"
          look="main"
          label={busy ? 'The coach is answering' : 'Send'}
          disabled={words.trim() === '' || busy}
          icon={<ArrowRight className="flip" size={20} aria-hidden />}
        />
      </div>
      <p className="lane">
        <Lock size={16} aria-hidden />
        <span>{laneLine(session)}</span>
        <Link to="/privacy" hash="lane">
          Why
        </Link>
        <span className="push">{words ? <Saved state={isOnline ? 'draft' : 'waiting'} at={at} /> : null}</span>
      </p>
    </form>
  )
}

/** Who answers, and what leaves: said before it is sent. */
function laneLine(session: SessionView | null): string {
  if (!session || session.aiLane === 'rules') return 'Answered by Mosaic’s own rules. Nothing leaves this server.'
  const host = session.lanes.find(({ lane }) => lane === session.aiLane)?.host ?? ''
  return `What you write goes to ${laneNames[session.aiLane]} at ${host}, without your contact data.`
}
