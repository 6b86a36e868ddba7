import type { Opportunity } from '#lib/trpc.ts'
import { Tile, type TileState } from '#ui/Tile.tsx'
import { words } from './fitWords.ts'
import { bothSides, gateTiles, labelWords, pointsWords, quotesOf } from './inWords.ts'

/** The gates: can the person take it at all, with both sides' words. They never change the number. */
export function Gates({ gates, bucket }: Pick<Opportunity, 'gates' | 'bucket'>) {
  return (
    <section className="box stack stack--3" aria-labelledby="h-gates">
      <h2 id="h-gates" className="h3">
        {words.gates.buckets[bucket]}
      </h2>
      {gates.length === 0 ? <p className="small soft">{words.gates.none}</p> : null}
      <ul className="facts">
        {gates.map((gate) => (
          <li key={gate.id}>
            <Tile state={gateTiles[gate.result]} label={words.gates.states[gate.result]} />
            <span>{labelWords(gate.label)}</span>
            <span className="words">{bothSides(gate)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  readonly title: string
  readonly state: TileState
  readonly sign: '+' | '−'
  readonly reasons: Opportunity['why']
}

/** Reasons with what each is worth in points, and both sides' words. */
export function Reasons({ title, state, sign, reasons }: Props) {
  if (reasons.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="facts">
        {reasons.map(({ text, points, asked, have }) => (
          <li key={text}>
            <Tile state={state} />
            <span>{text}</span>
            <span>{pointsWords(points, sign)}</span>
            {asked || have ? <span className="words">{quotesOf({ asked, have })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
