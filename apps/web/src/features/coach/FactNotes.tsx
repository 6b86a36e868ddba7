import { useQuery } from '@tanstack/react-query'
import { editableClaim } from '#lib/claims.ts'
import { words } from '#lib/factWords.ts'
import { type FactNote, useTRPC } from '#lib/trpc.ts'
import { useCurrentFact, useFactChange } from '#lib/useFactChange.ts'
import { ClaimForm } from '#ui/ClaimForm.tsx'
import { FactCard } from '#ui/FactCard.tsx'

/** What was heard, each with its words, to confirm, change or deny. What a tap settled needs no second look. */
export function FactNotes({ facts }: { readonly facts: readonly FactNote[] }) {
  const trpc = useTRPC()
  const current = useCurrentFact()
  const change = useFactChange()
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, { staleTime: 30_000, enabled: facts.length > 0 }))
  return facts
    .filter(({ evidence }) => evidence.length > 0)
    .map((heard) => {
      const fact = current(heard)
      if (!fact) return null
      const editable = analysis && editableClaim(analysis, fact.id)
      const isChanging = change.isPending && change.variables.id === fact.id
      return (
        <FactCard
          key={heard.id}
          fact={fact}
          busy={isChanging}
          onVerdict={(status) => change.mutate({ id: fact.id, status })}
          correct={
            editable
              ? (done) => (
                  <ClaimForm
                    claim={editable}
                    saveLabel={words.saveChange}
                    busy={isChanging}
                    error={change.error}
                    onSave={(claim) => change.mutate({ id: fact.id, claim }, { onSuccess: done })}
                    onCancel={done}
                  />
                )
              : undefined
          }
        />
      )
    })
}
