import { useRef, useState } from 'react'
import { type Claim, editableClaim } from '#lib/claims.ts'
import { words } from '#lib/factWords.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import type { Analysis, Evidence, FactNote } from '#lib/trpc.ts'
import { useFactChange } from '#lib/useFactChange.ts'
import { Button } from './Button.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { tileOfFact } from './FactCard.tsx'
import { OwnerOnly } from './OwnerOnly.tsx'
import { Quote } from './Quote.tsx'
import { Tile } from './Tile.tsx'

/** A fact in a list: what it says, a short note, and the words it rests on. */
export interface KnownFact {
  readonly id: string
  readonly status: FactNote['status']
  readonly provenance: FactNote['provenance']
  readonly evidence: readonly Evidence[]
  readonly label: string
  readonly note: string | null
}

interface Props {
  readonly fact: KnownFact
  readonly analysis: Analysis
  /** Hears that the line was opened: where a document stands beside, its words are shown there and not here. */
  readonly onOpen?: ((id: string) => void) | undefined
}

/** One line; it opens to the quotes and to the person's word on it. */
export function FactRow({ fact, analysis, onOpen }: Props) {
  const [state, setState] = useState<'closed' | 'open' | 'correcting'>('closed')
  const row = useRef<HTMLLIElement>(null)
  const change = useFactChange()
  const editable = state === 'correcting' ? editableClaim(analysis, fact.id) : null
  const busy = change.isPending
  return (
    <li ref={row} id={`fact-${fact.id}`}>
      <Tile state={tileOfFact(fact.status, fact.provenance)} label={words.status[fact.status === 'proposed' ? 'proposed' : 'confirmed']} />
      <button
        type="button"
        className="link"
        aria-expanded={state !== 'closed'}
        onClick={() => {
          if (state === 'closed') onOpen?.(fact.id)
          setState(state === 'closed' ? 'open' : 'closed')
        }}
      >
        {fact.label}
      </button>
      <span>{fact.note}</span>
      {state === 'closed' ? null : (
        <div className="facts__more stack stack--2">
          {(onOpen ? [] : fact.evidence).slice(0, 3).map(({ sourceId, start, quote, page, sourceKind }) => (
            <Quote key={`${sourceId}${start}`} source={page ? words.page(page) : sourceKind === 'chat_turn' ? words.youToCoach : null}>
              {quote}
            </Quote>
          ))}
          {fact.evidence.length === 0 ? <p className="soft">{words.saidSo}</p> : null}
          {editable ? (
            <ClaimForm
              claim={editable}
              saveLabel={words.saveChange}
              busy={busy}
              error={change.error}
              onSave={(claim) => settle({ claim })}
              onCancel={() => setState('open')}
            />
          ) : (
            <OwnerOnly>
              <div className="row">
                {fact.status === 'proposed' ? (
                  <Button small disabled={busy} onClick={() => settle({ status: 'confirmed' })}>
                    {words.right}
                  </Button>
                ) : null}
                {editableClaim(analysis, fact.id) ? (
                  <Button small disabled={busy} onClick={() => setState('correcting')}>
                    {words.changeIt}
                  </Button>
                ) : null}
                <Button small disabled={busy} onClick={() => settle({ status: 'denied' })}>
                  {words.notSo}
                </Button>
              </div>
            </OwnerOnly>
          )}
        </div>
      )}
    </li>
  )

  /** The changed fact is another one and takes this row's place, so the focus goes on to the next. */
  function settle(verdict: { readonly status: 'confirmed' | 'denied' } | { readonly claim: Claim }) {
    const next = row.current?.nextElementSibling ?? row.current?.previousElementSibling
    change.mutate({ id: fact.id, ...verdict }, { onSuccess: unlessMovedOn(() => next?.querySelector<HTMLElement>('.link')?.focus()) })
  }
}
