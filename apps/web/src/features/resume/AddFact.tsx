import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import type { LineNow } from './linesNow.ts'
import { words } from './sentenceWords.ts'

interface Props {
  readonly line: LineNow
  /** All sentences of the page: the head of a role names its fact. */
  readonly lines: readonly LineNow[]
  /** Told once the fact is there, so that the sentence is held against it. */
  readonly onAdded: () => void
}

/** A line of work that no fact carries: the person may say that it is so, in these words. Nothing is added without that. */
export function AddFact({ line: { path, text, result }, lines, onAdded }: Props) {
  const add = useFactAdd()
  const entry = /^\/(?:work|volunteer)\/\d+(?=\/highlights\/)/.exec(path)?.[0]
  const experienceId = lines.find((one) => one.path === entry)?.factIds[0]
  if (experienceId === undefined || result === 'pass') return null
  const claim = {
    kind: 'achievement',
    payload: { experienceId, text, situation: null, task: null, outcome: null, measure: null, agency: null },
  } as const
  return (
    <div className="stack stack--2">
      <p className="small">{words.addFact.what}</p>
      <div className="row">
        <Button
          small
          busy={add.isPending && words.addFact.adding}
          onClick={() => void add.mutateAsync({ claim }).then(onAdded, () => undefined)}
        >
          {words.addFact.add}
        </Button>
      </div>
      {add.isError ? <FailureNote error={add.error} /> : null}
    </div>
  )
}
