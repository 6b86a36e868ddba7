import { ChevronDown } from 'lucide-react'
import { Tile } from '#ui/Tile.tsx'
import { AddLine } from './AddLine.tsx'
import type { Hidden } from './arrange.ts'
import { takesLines } from './documentPath.ts'
import { GateLine, gateTiles } from './GateLine.tsx'
import type { Resume } from './hooks.ts'
import type { LineNow } from './linesNow.ts'
import { OffThePage } from './OffThePage.tsx'
import type { Group } from './parts.ts'
import { words } from './sentenceWords.ts'
import { Unused } from './Unused.tsx'
import type { Arranging } from './useArranging.ts'
import type { KnownFacts } from './useFacts.ts'

/** What every sentence of the editor is given. */
export interface LineProps {
  readonly versionId: string
  /** The document with the edits that are not saved yet. */
  readonly document: Resume['document']
  /** All sentences of the page. */
  readonly lines: readonly LineNow[]
  readonly facts: KnownFacts
  readonly arranging: Arranging
  readonly selected: string | null
  readonly onSelect: (path: string | null) => void
  readonly onText: (pointer: string, text: string) => void
  readonly onLeave: () => void
  /** Told when a fact was added for a sentence. */
  readonly onFact: () => void
}

interface Props extends LineProps {
  readonly group: Group | undefined
  readonly hidden: readonly Hidden[]
  readonly onAdd: (entry: string, text: string) => void
}

/** Sentences that belong together, opened and closed as one. */
export function GroupView({ group, hidden, onAdd, selected, ...rest }: Props) {
  if (!group) return null
  const { key, title, side, lines } = group
  const worst = worstOf(lines)
  return (
    <details className="ed">
      <summary>
        <Tile state={gateTiles[worst]} label={words.gate[worst]} />
        <span>{title}</span>
        <span className="push">{side}</span>
        <ChevronDown size={18} aria-hidden />
      </summary>
      <ul className="lines">
        {lines.map((line) => (
          <GateLine key={line.path} line={line} isSelected={line.path === selected} {...rest} />
        ))}
      </ul>
      <OffThePage hidden={hidden.filter(({ entry }) => entry === key)} of={title} onShow={rest.arranging.show} />
      {takesLines(key) ? <AddLine of={title} onAdd={(text) => onAdd(key, text)} /> : null}
      {takesLines(key) ? (
        <Unused
          of={title}
          entryIds={lines.find(({ path }) => path === key)?.factIds ?? []}
          facts={rest.facts}
          lines={rest.lines}
          hidden={hidden.map(({ text }) => text)}
          onAdd={(text) => onAdd(key, text)}
        />
      ) : null}
    </details>
  )
}

const worst = ['block', 'warn', 'unchecked'] as const
const worstOf = (lines: readonly LineNow[]) => worst.find((result) => lines.some((line) => line.result === result)) ?? 'pass'
