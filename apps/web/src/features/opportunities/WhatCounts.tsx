import { weightWords } from '@mosaic/core/words/weights'
import type { Opportunities } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'

/** What the person lets count most in every fit; kept as a preference of theirs. */
export function WhatCounts({ weights: { basis, moved } }: Pick<Opportunities, 'weights'>) {
  const preference = useFactAdd()
  const choose = (next: string | null) => {
    if (next !== null) preference.mutate({ claim: { kind: 'preference', payload: { name: 'fit_weights', value: next } } })
  }
  const chosen = preference.isPending ? preference.variables.claim.payload : null
  const told = chosen && 'value' in chosen ? chosen.value : basis
  const value = weightWords.find((one) => one.value === told)?.value ?? null
  return (
    <div className="row small">
      <span className="soft" aria-hidden>
        What counts most
      </span>
      <Segmented label="What counts most in a fit" value={value} options={weightWords} disabled={preference.isPending} onChange={choose} />
      {moved ? (
        <>
          <span className="soft">moved by what you saved</span>
          <Button small look="bare" busy={preference.isPending && 'Saving…'} onClick={() => choose(basis)}>
            Take it back
          </Button>
        </>
      ) : null}
      {preference.isError ? <FailureNote error={preference.error} /> : null}
    </div>
  )
}
