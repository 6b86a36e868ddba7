import { weightWords } from '@mosaic/core/words/weights'
import { words as facts } from '#lib/factWords.ts'
import type { Opportunities } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { words } from './words.ts'

/** What the person lets count most in every fit; kept as a preference of theirs. */
export function WhatCounts({ weights: { basis, moved } }: Pick<Opportunities, 'weights'>) {
  const preference = useFactAdd()
  const choose = (next: string | null) => {
    if (next !== null) preference.mutate({ claim: { kind: 'preference', payload: { name: 'fit_weights', value: next } } })
  }
  const chosen = preference.isPending ? preference.variables.claim.payload : null
  const told = chosen && 'value' in chosen ? chosen.value : basis
  const options = weightWords.map((one) => ({ value: one.value, label: words.weights.names[one.value] ?? one.value }))
  const value = weightWords.find((one) => one.value === told)?.value ?? null
  return (
    <div className="row small">
      <span className="soft" aria-hidden>
        {words.weights.what}
      </span>
      <Segmented label={words.weights.label} value={value} options={options} disabled={preference.isPending} onChange={choose} />
      {moved ? (
        <>
          <span className="soft">{words.weights.moved}</span>
          <Button small look="bare" busy={preference.isPending && facts.saving} onClick={() => choose(basis)}>
            {words.weights.takeBack}
          </Button>
        </>
      ) : null}
      {preference.isError ? <FailureNote error={preference.error} /> : null}
    </div>
  )
}
