import { Tile } from '#ui/Tile.tsx'
import { words } from './words.tsx'

interface Row {
  readonly id: string
  readonly name: string
  /** How much of it the work is or offers, 1 to 7. */
  readonly extent: number
  /** Where it stands with the person, 0 to 1; null while too little is known. */
  readonly standing: number | null
  /** What the person said of it, for who cannot see the chart. */
  readonly said: string
}

const width = 200

/** Six things, each on a line: what is typical for the work as an outlined square, where it stands with the person as a tile. */
export function TypicalChart({ rows, title }: { readonly rows: readonly Row[]; readonly title: string }) {
  const range = extentsOf(rows)
  return (
    <>
      <ul className="vals">
        {rows.map(({ id, name, extent, standing, said }) => (
          <li key={id}>
            <b>{name}</b>
            <span>
              <svg viewBox={`0 0 ${width} 24`} aria-hidden="true">
                <path className="v-track" d={`M8 12H${width - 8}`} />
                <rect className="v-occ" x={8 + range(extent) * (width - 32)} y="5" width="14" height="14" rx="2" />
                {standing === null ? null : <rect className="f-set" x={9 + standing * (width - 30)} y="6" width="12" height="12" rx="2" />}
              </svg>
              <span className="vh">{words.chart.place(said, Math.round(range(extent) * 100), title)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="legend gap-t">
        <li>
          <Tile state="met" />
          {words.chart.you}
        </li>
        <li>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <rect className="v-occ" x="2" y="2" width="12" height="12" rx="2" />
          </svg>
          {words.chart.typical(title)}
        </li>
      </ul>
    </>
  )
}

/** Where an extent stands between the least and the most of the six. */
function extentsOf(rows: readonly Row[]): (extent: number) => number {
  const extents = rows.map(({ extent }) => extent)
  const [least, most] = [Math.min(...extents), Math.max(...extents)]
  return (extent) => (most === least ? 0.5 : (extent - least) / (most - least))
}

interface Placed {
  readonly person: 'most' | 'least' | null
  readonly score: number | null
}

/** A placing stands at its end; else the share of choices that it won. */
export function standingOf({ person, score }: Placed): number | null {
  return score ?? (person === null ? null : person === 'most' ? 1 : 0)
}
