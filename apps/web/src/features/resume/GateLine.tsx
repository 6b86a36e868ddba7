import { GripVertical, Pencil } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useDragRow } from '#lib/dragRow.ts'
import { Button } from '#ui/Button.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Tile } from '#ui/Tile.tsx'
import { AddFact } from './AddFact.tsx'
import type { LineProps } from './GroupView.tsx'
import { idOf } from './leadTo.ts'
import type { LineNow } from './linesNow.ts'
import { Own } from './Own.tsx'
import { ownItemOf, placeOf } from './places.ts'
import { SentenceForm } from './SentenceForm.tsx'
import { words } from './sentenceWords.ts'
import { Wordings } from './Wordings.tsx'

export const gateTiles = { pass: 'pass', warn: 'provable', block: 'bad', unchecked: 'unknown' } as const

interface Props extends Omit<LineProps, 'selected'> {
  readonly line: LineNow
  readonly isSelected: boolean
}

/** One sentence with what the gate says of it. Selected, it shows the facts and quotes it rests on and can be edited. */
export function GateLine({ line, lines, facts, isSelected, onSelect, onFact, arranging, ...form }: Props) {
  const { path, text, result, reasons, factIds } = line
  // raised when words were taken over: the field begins anew with them
  const [taken, setTaken] = useState(0)
  const take = (said: string) => {
    form.onText(path, said)
    setTaken(taken + 1)
  }
  const known = factIds.flatMap((id) => facts.get(id) ?? [])
  const item = ownItemOf(path)
  const { list, at } = placeOf(item ?? path)
  const move = (from: number, to: number) => arranging.moveLine(`${list}/${from}`, path.slice(item?.length), to)
  const { row, handle } = useDragRow({ list, at, onMove: move })
  const press = (event: KeyboardEvent) => {
    if (item === null || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1)
  }
  return (
    <li className={isSelected ? 'line line--on' : 'line'} data-row {...(item === null ? {} : row)}>
      <Tile state={gateTiles[result]} label={words.gate[result]} />
      <Own>{text}</Own>
      <span className="line__do">
        {item === null ? null : (
          <span className="grip" aria-hidden {...handle}>
            <GripVertical size={16} />
          </span>
        )}
        <Button
          id={idOf(path)}
          look="bare"
          small
          aria-expanded={isSelected}
          {...(item === null ? {} : { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' })}
          label={`${isSelected ? words.close : words.edit}: ${text.slice(0, 60)}`}
          icon={<Pencil size={16} aria-hidden />}
          onKeyDown={press}
          onClick={() => onSelect(isSelected ? null : path)}
        />
      </span>
      <span className="small">{line.isChecked ? reasons.join(' ') || restsOn(known.length, result) : words.onceSaved}</span>
      {isSelected ? (
        <div className="small stack stack--3">
          {known.map(({ label, quote, source }) => (
            <div key={label}>
              <p>{label}</p>
              {quote ? <Quote source={source}>{quote}</Quote> : null}
            </div>
          ))}
          {line.isChecked ? <AddFact line={line} lines={lines} onAdded={onFact} /> : null}
          <Wordings line={line} facts={facts} onTake={take} />
          <SentenceForm
            key={`${path} ${taken}`}
            path={path}
            text={text}
            onMove={move}
            onTake={take}
            arranging={arranging}
            onGone={() => onSelect(null)}
            {...form}
          />
        </div>
      ) : null}
    </li>
  )
}

function restsOn(facts: number, result: LineNow['result']): string {
  return facts === 0 ? words.gate[result] : words.restsOn(facts)
}
