import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ArrowRight, MessageSquare } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useDraft } from '#lib/drafts.ts'
import { sendsOnEnter } from '#lib/forms.ts'
import type { Block } from '#lib/frieze.ts'
import { useSessionDays } from '#lib/operator.ts'
import { useSession } from '#lib/session.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { LanguageChoice } from '#ui/LanguageChoice.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useEnter } from './hooks.ts'
import { words } from './words.tsx'

const DeltaDrawing = lazy(() => import('./DeltaDrawing.tsx').then((loaded) => ({ default: loaded.DeltaDrawing })))
const FailureNote = lazy(() => import('#ui/FailureNote.tsx').then((loaded) => ({ default: loaded.FailureNote })))
const WayBack = lazy(() => import('./WayBack.tsx').then((loaded) => ({ default: loaded.WayBack })))

/** The first page: the coach's first question as two doors, one's own words, a check of a résumé, and the ways back in. */
export function WelcomePage() {
  const enter = useEnter()
  return (
    <div className="hello">
      <title>{words.tab}</title>
      <main id="main" className="hello__l" tabIndex={-1}>
        <div className="row row--apart">
          <Link className="brand" to="/">
            <Mark />
            Mosaic
          </Link>
          <div className="row small">
            <Link to="/help">{words.help}</Link>
            <LanguageChoice />
          </div>
        </div>
        <div className="stack stack--8">
          <OpenSession />
          <div className="stack stack--3">
            <p className="lane">
              <MessageSquare size={18} aria-hidden /> <span>{words.asksFirst}</span>
            </p>
            <h1>{words.question}</h1>
            <p className="lead">{words.lead}</p>
          </div>
          <Doors busy={enter.isPending} onEnter={(mode) => enter.mutate({ mode })} />
          <OwnWords busy={enter.isPending} onSay={(prompt) => enter.mutate({ prompt })} />
          <Suspense>
            {enter.error ? <FailureNote error={enter.error} onRetry={() => enter.mutate(enter.variables ?? null)} /> : null}
          </Suspense>
          <WaysBack />
        </div>
        <Promises />
      </main>
      {/* a picture to look at: the words come first, and its place is kept */}
      <Suspense fallback={<aside className="hello__r" aria-hidden />}>
        <DeltaDrawing />
      </Suspense>
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
            {words.withKey}
          </Link>
        }
      >
        {words.gone}
      </Bar>
    )
  if (!session) return null
  return (
    <Bar
      kind="ok"
      actions={
        <Link className={buttonClass({ small: true })} to="/coach">
          {words.goOn}
        </Link>
      }
    >
      {words.open(session.daysLeft)}
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
        <b>{words.fast.name}</b>
        <span>{words.fast.what}</span>
        <span className="path__notes">
          <span>{words.fast.time}</span>
          <span>{words.fast.note}</span>
        </span>
      </button>
      <button type="button" className="path" disabled={busy} onClick={() => onEnter('discovery')}>
        <Frieze blocks={deep} pitch={9} rows={2} />
        <b>{words.deep.name}</b>
        <span>{words.deep.what}</span>
        <span className="path__notes">
          <span>{words.deep.time}</span>
          <span>{words.deep.note}</span>
        </span>
      </button>
    </div>
  )
}

function OwnWords({ busy, onSay }: { readonly busy: boolean; readonly onSay: (said: string) => void }) {
  const [typed, setTyped] = useDraft('welcome')
  const said = typed.trim()
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
        <label htmlFor="say">{words.own}</label>
        <div className="compose__in">
          <textarea
            id="say"
            className="words"
            rows={1}
            maxLength={8000}
            placeholder={words.example}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={sendsOnEnter(send)}
          />
          <Button
            type="submit"
            look="main"
            label={words.send}
            busy={busy && '…'}
            disabled={!said}
            icon={<ArrowRight className="flip" size={20} aria-hidden />}
          />
        </div>
      </form>
      <p className="small">
        <Link to="/check">{words.justCheck}</Link> <span className="soft">{words.justCheckWhat}</span>
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
      <span className="soft">{words.beenHere}</span>
      <Link to="/" search={{ back: 'key' }}>
        {words.withKey}
      </Link>
      <Link to="/" search={{ back: 'folder' }}>
        {words.withFolder}
      </Link>
      <Suspense>{back ? <WayBack by={back} onClose={close} /> : null}</Suspense>
    </div>
  )
}

function Promises() {
  const lasts = useSessionDays()
  return (
    <div className="three">
      <p>{words.promises.account}</p>
      <p>{words.promises.sealed}</p>
      <p>{words.promises.gone(lasts)}</p>
    </div>
  )
}
