import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowRight, MessageSquare } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useDraft } from '#lib/drafts.ts'
import { sendsOnEnter } from '#lib/forms.ts'
import type { Block } from '#lib/frieze.ts'
import { useSessionDays } from '#lib/operator.ts'
import { useSession } from '#lib/session.ts'
import { counted } from '#lib/sizes.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button, buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { Mark } from '#ui/Mark.tsx'
import { DeltaDrawing } from './DeltaDrawing.tsx'
import { useEnter } from './hooks.ts'

const WayBack = lazy(() => import('./WayBack.tsx').then((loaded) => ({ default: loaded.WayBack })))

/** The first page: the coach's first question as two doors, one's own words, a check of a résumé, and the ways back in. */
export function WelcomePage() {
  const enter = useEnter()
  return (
    <div className="hello">
      <title>Mosaic: fast track or discovery?</title>
      <main id="main" className="hello__l" tabIndex={-1}>
        <div className="row row--apart">
          <Link className="brand" to="/">
            <Mark />
            Mosaic
          </Link>
          <div className="row small">
            <Link to="/help">Help</Link>
          </div>
        </div>
        <div className="stack stack--8">
          <OpenSession />
          <div className="stack stack--3">
            <p className="lane">
              <MessageSquare size={18} aria-hidden /> <span>The coach asks first</span>
            </p>
            <h1>Fast track or discovery?</h1>
            <p className="lead">
              Mosaic lays out what stands between you and the work you want: what you already have, what you could prove, what you could
              learn, and what nobody has asked you yet. That difference is your Delta.
            </p>
          </div>
          <Doors busy={enter.isPending} onEnter={(mode) => enter.mutate({ mode })} />
          <OwnWords busy={enter.isPending} onSay={(prompt) => enter.mutate({ prompt })} />
          {enter.error ? <FailureNote error={enter.error} onRetry={() => enter.mutate(enter.variables ?? null)} /> : null}
          <WaysBack />
        </div>
        <Promises />
      </main>
      <DeltaDrawing />
    </div>
  )
}

function OpenSession() {
  const { state, session } = useSession()
  if (state === 'ended')
    return (
      <Bar
        actions={
          <Link className={buttonClass({ small: true })} to="/" search={{ back: 'key' }}>
            Open with a recovery key
          </Link>
        }
      >
        <b>This browser no longer holds your session.</b> Your recovery key opens it.
      </Bar>
    )
  if (!session) return null
  return (
    <Bar
      kind="ok"
      actions={
        <Link className={buttonClass({ small: true })} to="/coach">
          Go on
        </Link>
      }
    >
      <b>Your session is open in this browser.</b> {counted(session.daysLeft, 'day')} left.
    </Bar>
  )
}

const quick: readonly Block[] = [
  { set: 28, half: 4, open: 8, unknown: 0 },
  { set: 4, open: 4, unknown: 12 },
]
const deep: readonly Block[] = [
  { set: 36, half: 4, open: 0, unknown: 0 },
  { set: 13, half: 3, open: 4, unknown: 0 },
]

function Doors({ busy, onEnter }: { readonly busy: boolean; readonly onEnter: (mode: 'fast_track' | 'discovery') => void }) {
  return (
    <div className="paths">
      <button type="button" className="path" disabled={busy} onClick={() => onEnter('fast_track')}>
        <Frieze blocks={quick} pitch={9} rows={2} />
        <b>Fast Track</b>
        <span>Bring a résumé or answer three questions. See work that fits.</span>
        <span className="path__notes">
          <span>About 5 minutes</span>
          <span>Go deeper whenever you like</span>
        </span>
      </button>
      <button type="button" className="path" disabled={busy} onClick={() => onEnter('discovery')}>
        <Frieze blocks={deep} pitch={9} rows={2} />
        <b>Discovery</b>
        <span>Go through what you have done, what matters to you and what is in the way.</span>
        <span className="path__notes">
          <span>At your own pace, in parts</span>
          <span>Unpaid work counts</span>
        </span>
      </button>
    </div>
  )
}

function OwnWords({ busy, onSay }: { readonly busy: boolean; readonly onSay: (words: string) => void }) {
  const [words, setWords] = useDraft('What brings you here')
  const said = words.trim()
  const send = () => {
    if (said && !busy) onSay(said)
  }
  return (
    <div className="stack stack--3">
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <label htmlFor="say">Or say in your own words what brings you here</label>
        <div className="compose__in">
          <textarea
            id="say"
            className="words"
            rows={1}
            maxLength={8000}
            placeholder="I was a nurse and want to go back"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={sendsOnEnter(send)}
          />
          <Button
            type="submit"
            look="main"
            label="Send"
            busy={busy && '…'}
            disabled={!said}
            icon={<ArrowRight className="flip" size={20} aria-hidden />}
          />
        </div>
      </form>
      <p className="small">
        <Link to="/check">Just check my résumé</Link> <span className="soft">See what a reader sees in it, and nothing else.</span>
      </p>
    </div>
  )
}

function WaysBack() {
  const { back } = useSearch({ from: '/' })
  const navigate = useNavigate()
  const close = () => void navigate({ to: '/', search: {}, replace: true })
  return (
    <div className="row small">
      <span className="soft">Been here before?</span>
      <Link to="/" search={{ back: 'key' }}>
        Open with a recovery key
      </Link>
      <Link to="/" search={{ back: 'folder' }}>
        Import a Mosaic folder
      </Link>
      <Suspense>{back ? <WayBack by={back} onClose={close} /> : null}</Suspense>
    </div>
  )
}

function Promises() {
  const lasts = useSessionDays()
  return (
    <div className="three">
      <p>
        <b>No account</b>No name, e-mail or password is asked for.
      </p>
      <p>
        <b>Sealed with your key</b>What you write is locked with a key that only you hold.
      </p>
      <p>
        <b>Gone {lasts ? `in ${lasts} days` : 'by itself'}</b>Or today, if you say so. You get a receipt.{' '}
        <Link to="/privacy">How it works</Link>
      </p>
    </div>
  )
}
