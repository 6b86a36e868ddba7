import { type ReactNode, useRef, useState } from 'react'
import { words } from '#lib/factWords.ts'
import type { FactNote } from '#lib/trpc.ts'
import { Button } from './Button.tsx'
import { OwnerOnly } from './OwnerOnly.tsx'
import { Quote } from './Quote.tsx'
import { Tile, type TileState } from './Tile.tsx'

export type Verdict = 'confirmed' | 'denied' | 'cannot_confirm'

interface Props {
  readonly fact: FactNote
  readonly busy?: boolean
  readonly onVerdict: (verdict: Verdict) => void
  /** Draws the form that corrects it; without one it can only be confirmed or denied. */
  readonly correct?: ((done: () => void) => ReactNode) | undefined
}

/** The state of a fact as a tile. */
export function tileOfFact(status: FactNote['status'], provenance: FactNote['provenance']): TileState {
  if (status === 'confirmed' || status === 'corrected') return 'pass'
  if (status === 'denied' || status === 'retracted') return 'bad'
  return provenance === 'inferred' ? 'learnable' : 'provable'
}

/** One thing Mosaic believes it heard or read, with the words it rests on. The person has the last word. */
export function FactCard({ fact, busy = false, onVerdict, correct }: Props) {
  const [isOpen, setOpen] = useState(false)
  const isAnswered = useRef(false)
  const settled = fact.status !== 'proposed' && !isOpen
  if (settled)
    return (
      <div className="card card--done">
        <div className="row">
          <Tile state={tileOfFact(fact.status, fact.provenance)} />
          <span>{fact.label}</span>
          <span className="tag tag--bare push">{words.status[fact.status]}</span>
          <OwnerOnly>
            <Button
              ref={(button) => {
                // what was pressed is gone; the focus stays with the fact
                if (isAnswered.current) button?.focus()
                isAnswered.current = false
              }}
              look="bare"
              small
              onClick={() => setOpen(true)}
            >
              {words.change}
              <span className="vh">: {fact.label}</span>
            </Button>
          </OwnerOnly>
        </div>
      </div>
    )
  return (
    <div className="card" role="group" aria-label={fact.label}>
      <h2 className="h3">{fact.label}</h2>
      {fact.evidence.slice(0, 2).map(({ sourceId, start, quote, page }) => (
        <Quote key={`${sourceId}${start}`} source={page ? words.page(page) : null}>
          {quote}
        </Quote>
      ))}
      {isOpen && correct ? correct(() => setOpen(false)) : null}
      <OwnerOnly>
        <div className="row">
          <Button small look="main" disabled={busy} onClick={() => answer('confirmed')}>
            {words.right}
          </Button>
          {correct && !isOpen ? (
            <Button small disabled={busy} onClick={() => setOpen(true)}>
              {words.changeIt}
            </Button>
          ) : null}
          <Button small disabled={busy} onClick={() => answer('denied')}>
            {words.notSo}
          </Button>
        </div>
      </OwnerOnly>
    </div>
  )

  function answer(verdict: Verdict) {
    setOpen(false)
    isAnswered.current = true
    onVerdict(verdict)
  }
}
