import { useFactAdd, useFactChange } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import type { LineNow } from './linesNow.ts'
import type { KnownFacts } from './useFacts.ts'

interface Props {
  readonly line: LineNow
  readonly facts: KnownFacts
  readonly onTake: (text: string) => void
}

/** The person's own words for one line of work: each version is told with one of them, and a version for a posting takes those that answer it best. */
export function Wordings({ line: { factIds, text, result, isChecked }, facts, onTake }: Props) {
  const add = useFactAdd()
  const change = useFactChange()
  const factId = factIds.find((id) => facts.get(id)?.wordings)
  const fact = factId === undefined ? undefined : facts.get(factId)
  if (factId === undefined || !fact?.wordings) return null
  const all = [{ id: null, text: fact.label }, ...fact.wordings]
  const isNew = all.every((one) => one.text.trim() !== text.trim())
  return (
    <div className="stack stack--2" role="group" aria-label="Your words for it">
      {all.length > 1 ? (
        <ul className="lines">
          {all
            .filter((one) => one.text !== text)
            .map((one) => (
              <li key={one.id} className="line line--off line--under">
                <span className="words">{one.text}</span>
                <span className="row">
                  <Button small onClick={() => onTake(one.text)}>
                    Use these words<span className="vh">: {one.text.slice(0, 60)}</span>
                  </Button>
                  {one.id === null ? null : (
                    <Button
                      small
                      look="bare"
                      busy={change.isPending && 'Forgetting…'}
                      onClick={() => change.mutate({ id: one.id ?? '', status: 'retracted' })}
                    >
                      Forget them<span className="vh">: {one.text.slice(0, 60)}</span>
                    </Button>
                  )}
                </span>
              </li>
            ))}
        </ul>
      ) : null}
      {isNew && isChecked && result !== 'block' ? (
        <div className="row">
          <Button
            small
            busy={add.isPending && 'Keeping…'}
            onClick={() => add.mutate({ claim: { kind: 'wording', payload: { factId, text } } })}
          >
            Keep these words beside the others
          </Button>
        </div>
      ) : null}
      {add.isError ? <FailureNote error={add.error} /> : null}
    </div>
  )
}
