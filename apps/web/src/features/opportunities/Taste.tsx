import { words as facts } from '#lib/factWords.ts'
import type { Opportunities } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { words } from './words.ts'

/** What saved and set aside postings say of the weights. It counts only once the person lets it. */
export function Taste({ taste: { value, saved, setAside, moves } }: { readonly taste: NonNullable<Opportunities['taste']> }) {
  const preference = useFactAdd()
  const changes = moves.map(({ component, from, to }) => words.taste.change(words.taste.parts[component] ?? component, to, from)).join(', ')
  return (
    <div className="box stack stack--2">
      <p>{words.taste.what(saved, setAside, changes)}</p>
      <p className="small soft">{words.taste.limits}</p>
      {preference.isError ? <FailureNote error={preference.error} /> : null}
      <div className="row">
        <Button
          small
          busy={preference.isPending && facts.saving}
          onClick={() => preference.mutate({ claim: { kind: 'preference', payload: { name: 'fit_weights', value } } })}
        >
          {words.taste.count}
        </Button>
      </div>
    </div>
  )
}
