import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { words } from '#lib/factWords.ts'
import { blocksOf } from '#lib/frieze.ts'
import { perCent } from '#lib/sizes.ts'
import type { Explained } from '#lib/trpc.ts'
import { Button } from './Button.tsx'
import { Frieze } from './Frieze.tsx'
import { Parts } from './Parts.tsx'

interface Props {
  readonly name: string
  readonly explained: Explained
  /** What this number says, in a few words. */
  readonly meaning: string
  readonly open: boolean
  readonly onToggle: () => void
}

/** A number with its hundred tiles, what is not known, and one step that would move it. It opens into its parts. */
export function Gauge({ name, explained, meaning, open, onToggle }: Props) {
  const partsId = useId()
  const { value, components, status } = explained
  const blocks = blocksOf(components)
  const unknown = blocks.reduce((sum, block) => sum + block.unknown, 0)
  // without a number nothing is drawn as if there were one
  const shown =
    value === null ? blocks.map(({ set, open: rest, unknown: dots }) => ({ set: 0, open: 0, unknown: set + rest + dots })) : blocks
  return (
    <>
      <section className={open ? 'gauge gauge--on' : 'gauge'}>
        <h3>{name}</h3>
        <div className="gauge__n">
          <span className="big">{value === null ? '–' : Math.round(value)}</span>
          <span className="soft small">{value === null ? words.notYet[status] : standing(explained)}</span>
        </div>
        <Frieze
          blocks={shown}
          pitch={14}
          label={value === null ? `${name}: ${words.notYet[status]}` : words.gauge(name, Math.round(value), unknown)}
        />
        <p className="small soft">
          {meaning} {value !== null && unknown > 0 ? words.tilesUnknown(unknown) : ''} {firstStep(explained)}
        </p>
        <Button small aria-expanded={open} aria-controls={partsId} icon={<ChevronDown size={16} aria-hidden />} onClick={onToggle}>
          {open ? words.closeParts : words.openParts}
          <span className="vh">{words.ofNumber(name)}</span>
        </Button>
      </section>
      {open ? (
        <div className="parts" id={partsId}>
          <Parts name={name} explained={explained} blocks={blocks} />
        </div>
      ) : null}
    </>
  )
}

function standing({ band, interval, coverage }: Explained): string {
  const named = band ? (words.bands[band] ?? band) : ''
  if (!interval || coverage >= 0.995) return named
  const range = words.between(Math.round(interval[0]), Math.round(interval[1]), perCent(coverage))
  return named ? `${named}; ${range}` : range
}

function firstStep({ components }: Explained): string {
  return components.find(({ raiseBy }) => raiseBy !== null)?.raiseBy ?? ''
}
