import type { Opportunities } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'

const partWords: Readonly<Record<string, string>> = {
  skills: 'skills',
  experience: 'experience',
  values: 'values and interests',
  direction: 'direction',
  practical: 'your terms',
}

/** What saved and set aside postings say of the weights. It counts only once the person lets it. */
export function Taste({ taste: { value, saved, setAside, moves } }: { readonly taste: NonNullable<Opportunities['taste']> }) {
  const preference = useFactAdd()
  const changes = moves.map(({ component, from, to }) => `${partWords[component] ?? component} ${to} instead of ${from}`).join(', ')
  return (
    <div className="box stack stack--2">
      <p>
        You saved {saved} postings and set {setAside} aside. By what differs, of 100 points: {changes}.
      </p>
      <p className="small soft">No weight moves by more than a fifth. Nothing changes unless you say so, and you can take it back above.</p>
      {preference.isError ? <FailureNote error={preference.error} /> : null}
      <div className="row">
        <Button
          small
          busy={preference.isPending && 'Saving…'}
          onClick={() => preference.mutate({ claim: { kind: 'preference', payload: { name: 'fit_weights', value } } })}
        >
          Count it so
        </Button>
      </div>
    </div>
  )
}
