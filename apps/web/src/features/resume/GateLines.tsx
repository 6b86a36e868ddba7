import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { isEditable } from './documentPath.ts'
import type { Resume } from './hooks.ts'

type Line = Resume['gate']['lines'][number]
const tiles = { pass: 'pass', warn: 'provable', block: 'bad', unchecked: 'unknown' } as const
const words = { pass: 'shown by facts', warn: 'look again', block: 'blocked', unchecked: 'not checked' } as const

interface Props {
  readonly lines: readonly Line[]
  /** What each fact says, by id. */
  readonly labels: ReadonlyMap<string, string>
  readonly onEdit: (pointer: string, text: string) => void
}

/** Every sentence with what the gate says of it; a sentence opens into the facts it rests on, and can be edited. */
export function GateLines({ lines, labels, onEdit }: Props) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <GateRow key={line.path} line={line} labels={labels} onEdit={onEdit} />
      ))}
    </ul>
  )
}

function GateRow({ line: { path, text, result, reasons, factIds }, labels, onEdit }: { readonly line: Line } & Omit<Props, 'lines'>) {
  const [draft, setDraft] = useState<string | null>(null)
  const facts = factIds.flatMap((id) => labels.get(id) ?? [])
  return (
    <li className="line">
      <Tile state={tiles[result]} label={words[result]} />
      {draft === null ? (
        <span className="words">{text}</span>
      ) : (
        <textarea
          className="input input--words"
          aria-label="The sentence"
          rows={3}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
      )}
      {isEditable(path) && draft === null ? (
        <Button
          look="bare"
          small
          label={`Edit: ${text.slice(0, 40)}`}
          icon={<Pencil size={16} aria-hidden />}
          onClick={() => setDraft(text)}
        />
      ) : null}
      <span className="small">
        {reasons.length > 0
          ? reasons.join(' ')
          : facts.length > 0
            ? `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}: ${facts.slice(0, 2).join('; ')}`
            : words[result]}
      </span>
      {draft === null ? null : (
        <span className="row">
          <Button
            small
            onClick={() => {
              onEdit(path, draft)
              setDraft(null)
            }}
          >
            Keep this
          </Button>
          <Button small look="bare" onClick={() => setDraft(null)}>
            Leave it
          </Button>
        </span>
      )}
    </li>
  )
}
