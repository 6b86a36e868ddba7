import { weightWords } from '@mosaic/core/words/weights'
import type { Opportunities } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Segmented } from '#ui/Segmented.tsx'

/** What the person lets count most in every fit; kept as a preference of theirs. */
export function WhatCounts({ components }: Pick<Opportunities['opportunities'][number], 'components'>) {
  const preference = useFactAdd()
  const points = Math.round(100 * (components.find(({ id }) => id === 'skills')?.weight ?? 0))
  const chosen = preference.isPending ? preference.variables.claim.payload : null
  const value = weightWords.find((one) => (chosen && 'value' in chosen ? one.value === chosen.value : one.skills === points))?.value ?? null
  return (
    <div className="row small">
      <span className="soft" aria-hidden>
        What counts most
      </span>
      <Segmented
        label="What counts most in a fit"
        value={value}
        options={weightWords}
        disabled={preference.isPending}
        onChange={(next) => preference.mutate({ claim: { kind: 'preference', payload: { name: 'fit_weights', value: next } } })}
      />
      {preference.isError ? <FailureNote error={preference.error} /> : null}
    </div>
  )
}
