import { useFactAdd, useFactChange } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import type { LineNow } from './linesNow.ts'
import { Own } from './Own.tsx'
import { words } from './sentenceWords.ts'
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
    <div className="stack stack--2" role="group" aria-label={words.wordings.label}>
      {all.length > 1 ? (
        <ul className="lines">
          {all
            .filter((one) => one.text !== text)
            .map((one) => (
              <li key={one.id} className="line line--off line--under">
                <Own>{one.text}</Own>
                <span className="row">
                  <Button small onClick={() => onTake(one.text)}>
                    {words.wordings.use}
                    <span className="vh">: {one.text.slice(0, 60)}</span>
                  </Button>
                  {one.id === null ? null : (
                    <Button
                      small
                      look="bare"
                      busy={change.isPending && words.wordings.forgetting}
                      onClick={() => change.mutate({ id: one.id ?? '', status: 'retracted' })}
                    >
                      {words.wordings.forget}
                      <span className="vh">: {one.text.slice(0, 60)}</span>
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
            busy={add.isPending && words.wordings.keeping}
            onClick={() => add.mutate({ claim: { kind: 'wording', payload: { factId, text } } })}
          >
            {words.wordings.keep}
          </Button>
        </div>
      ) : null}
      {add.isError ? <FailureNote error={add.error} /> : null}
    </div>
  )
}
