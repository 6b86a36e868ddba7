import { Pencil } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Tile } from '#ui/Tile.tsx'
import { AddFact } from './AddFact.tsx'
import type { Resume } from './hooks.ts'
import { idOf } from './leadTo.ts'
import { SentenceForm } from './SentenceForm.tsx'
import type { KnownFacts } from './useFacts.ts'

type Line = Resume['gate']['lines'][number]

export const gateTiles = { pass: 'pass', warn: 'provable', block: 'bad', unchecked: 'unknown' } as const
export const gateWords = { pass: 'shown by facts', warn: 'look again', block: 'blocked', unchecked: 'not checked' } as const

interface Props {
  readonly versionId: string
  readonly line: Line
  readonly document: Resume['document']
  readonly facts: KnownFacts
  readonly isSelected: boolean
  readonly onSelect: (path: string | null) => void
  readonly onText: (pointer: string, text: string) => void
  readonly onLeave: () => void
  readonly onMove: (path: string, by: -1 | 1) => void
  readonly citations: Resume['citations']
  /** Told when a fact was added for this sentence. */
  readonly onFact: () => void
}

/** One sentence with what the gate says of it. Selected, it shows the facts and quotes it rests on and can be edited. */
export function GateLine({ versionId, line, document, facts, isSelected, onSelect, onText, onLeave, onMove, citations, onFact }: Props) {
  const { path, text, result, reasons, factIds } = line
  const known = factIds.flatMap((id) => facts.get(id) ?? [])
  return (
    <li className={isSelected ? 'line line--on' : 'line'}>
      <Tile state={gateTiles[result]} label={gateWords[result]} />
      <span className="words">{text}</span>
      <Button
        id={idOf(path)}
        look="bare"
        small
        aria-expanded={isSelected}
        label={`${isSelected ? 'Close' : 'Edit and see its facts'}: ${text.slice(0, 60)}`}
        icon={<Pencil size={16} aria-hidden />}
        onClick={() => onSelect(isSelected ? null : path)}
      />
      <span className="small">{reasons.length > 0 ? reasons.join(' ') : restsOn(known.length, result)}</span>
      {isSelected ? (
        <div className="small stack stack--3">
          {known.map(({ label, quote, source }) => (
            <div key={label}>
              <p>{label}</p>
              {quote ? <Quote source={source}>{quote}</Quote> : null}
            </div>
          ))}
          <AddFact line={line} citations={citations} onAdded={onFact} />
          <SentenceForm
            key={path}
            versionId={versionId}
            path={path}
            document={document}
            onText={onText}
            onLeave={onLeave}
            onMove={onMove}
            onRemoved={() => onSelect(null)}
          />
        </div>
      ) : null}
    </li>
  )
}

function restsOn(facts: number, result: Line['result']): string {
  if (facts === 0) return gateWords[result]
  return facts === 1 ? 'rests on 1 fact' : `rests on ${facts} facts`
}
