import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { LineNow } from './linesNow.ts'
import { Own } from './Own.tsx'
import { words } from './sentenceWords.ts'
import type { KnownFacts } from './useFacts.ts'

interface Props {
  /** The entry's name, for those who do not see where it stands. */
  readonly of: string
  /** The facts that the entry rests on. */
  readonly entryIds: readonly string[]
  readonly facts: KnownFacts
  /** All sentences of the page. */
  readonly lines: readonly LineNow[]
  /** What is off the page: it comes back from there. */
  readonly hidden: readonly string[]
  readonly onAdd: (text: string) => void
}

/** Lines of a role that are known and not in this version, each a press away from being told in it. */
export function Unused({ of, entryIds, facts, lines, hidden, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  const used = new Set(lines.flatMap(({ factIds }) => factIds))
  const unused = entryIds
    .flatMap((id) => facts.get(id)?.lineIds ?? [])
    .filter((id) => !used.has(id))
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ label }) => !hidden.includes(label))
  if (unused.length === 0) return null
  return (
    <>
      <Button small look="bare" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.unused.open(unused.length)}
        <span className="vh">{words.unused.of(of)}</span>
      </Button>
      {isOpen ? (
        <ul className="lines">
          {unused.map(({ label }) => (
            <li key={label} className="line line--off">
              <Own>{label}</Own>
              <Button small onClick={() => onAdd(label)}>
                {words.unused.tell}
                <span className="vh">: {label.slice(0, 60)}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
