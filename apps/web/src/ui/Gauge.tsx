import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { blocksOf } from '#lib/frieze.ts'
import { counted, perCent } from '#lib/sizes.ts'
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
          <span className="soft small">{value === null ? notYet[status] : standing(explained)}</span>
        </div>
        <Frieze
          blocks={shown}
          pitch={14}
          label={`${name}: ${value === null ? notYet[status] : `${Math.round(value)}, ${counted(unknown, 'tile')} of 100 not known`}`}
        />
        <p className="small soft">
          {meaning} {value !== null && unknown > 0 ? `${counted(unknown, 'tile')} of 100 ${unknown === 1 ? 'is' : 'are'} not known.` : ''}{' '}
          {firstStep(explained)}
        </p>
        <Button small aria-expanded={open} aria-controls={partsId} icon={<ChevronDown size={16} aria-hidden />} onClick={onToggle}>
          {open ? 'Close the parts' : 'Open the parts'}
          <span className="vh"> of {name.toLowerCase()}</span>
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

const notYet: Record<Explained['status'], string> = { ok: 'too little is known', too_early: 'too early to say', not_started: 'not started' }

function standing({ band, interval, coverage }: Explained): string {
  const words = band ? band.replaceAll('_', ' ') : ''
  if (!interval || coverage >= 0.995) return words
  const range = `between ${Math.round(interval[0])} and ${Math.round(interval[1])}, ${perCent(coverage)} known`
  return words ? `${words}; ${range}` : range
}

function firstStep({ components }: Explained): string {
  return components.find(({ raiseBy }) => raiseBy !== null)?.raiseBy ?? ''
}
