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
import { asFile, isDocument } from './documentIn.ts'
import { words } from './words.tsx'

/** What one message may hold. */
const saidAtMost = 8000

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
  const said = typed.trim()
  const isPaper = isDocument(said)
  const say = () => {
    if (said === '' || busy) return
    setTyped('')
    onSay(said)
  }
  const read = () => {
    setTyped('')
    onFiles([asFile(said, words.pasted.name)])
  }
  const send = isPaper ? read : say
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
          maxLength={saidAtMost}
          data-words
          aria-label={words.yourAnswer}
          placeholder={words.example}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={sendsOnEnter(send)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            if (pasted.length <= saidAtMost || !isDocument(pasted)) return
            // the field would cut it off
            event.preventDefault()
            onFiles([asFile(pasted, words.pasted.name)])
          }}
        />
        <Button
          type="submit"
          look="main"
          label={busy ? words.answering : isPaper ? words.pasted.read : words.send}
          disabled={said === '' || busy}
          icon={<ArrowRight className="flip" size={20} aria-hidden />}
        />
      </div>
      {isPaper ? (
        <div className="row small" role="status">
          <span className="soft">{words.pasted.what}</span>
          <Button type="submit" small look="main">
            {words.pasted.read}
          </Button>
          <Button small disabled={busy} onClick={say}>
            {words.pasted.say}
          </Button>
        </div>
      ) : null}
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
