/** How many of a block's tiles are in each state; they stand in this order from the start edge, column by column, upwards. */
export interface Block {
  readonly set: number
  readonly half?: number
  readonly open: number
  readonly unknown: number
}

export type Mark = 'set' | 'half' | 'open' | 'unknown'

/** The outline of a frieze: one path per state, so that a hundred tiles are four elements. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly paths: readonly { readonly mark: Mark; readonly d: string }[]
}

const gap = 2

/** Draws blocks of tiles, `rows` high; between two blocks stands half a pitch. */
export function drawFrieze(blocks: readonly Block[], pitch: number, rows = 5): Drawing {
  const side = pitch - gap
  const strokes: Record<Mark, string[]> = { set: [], half: [], open: [], unknown: [] }
  let x = 0
  for (const block of blocks) {
    const tiles = tilesOf(block)
    for (const [index, mark] of tiles.entries()) {
      const left = x + Math.floor(index / rows) * pitch
      const top = (rows - 1 - (index % rows)) * pitch
      strokes[mark].push(tilePath(mark, left, top, side))
    }
    x += Math.ceil(tiles.length / rows) * pitch + pitch / 2
  }
  const paths = (Object.keys(strokes) as Mark[]).flatMap((mark) => (strokes[mark].length ? [{ mark, d: strokes[mark].join('') }] : []))
  return { width: Math.max(0, x - pitch / 2 - gap), height: rows * pitch - gap, paths }
}

function tilesOf({ set, half = 0, open, unknown }: Block): Mark[] {
  return [
    ...Array<Mark>(set).fill('set'),
    ...Array<Mark>(half).fill('half'),
    ...Array<Mark>(open).fill('open'),
    ...Array<Mark>(unknown).fill('unknown'),
  ]
}

function tilePath(mark: Mark, left: number, top: number, side: number): string {
  if (mark === 'half') return `M${left + 0.5} ${top + side - 0.5}h${side - 1}v${1 - side}z`
  if (mark === 'open') return `M${left + 0.5} ${top + 0.5}h${side - 1}v${side - 1}h${1 - side}z`
  if (mark === 'unknown') {
    const middle = side / 2 - 1
    return `M${left + middle} ${top + middle}h2v2h-2z`
  }
  return `M${left} ${top}h${side}v${side}h${-side}z`
}

/** Whole tiles for shares of a hundred by largest remainder: their sum is the rounded sum of the shares. */
function wholeTiles(shares: readonly number[], total = 100): number[] {
  const exact = shares.map((share) => share * total)
  const floors = exact.map(Math.floor)
  const missing = Math.round(exact.reduce((sum, one) => sum + one, 0)) - floors.reduce((sum, one) => sum + one, 0)
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest)
  for (const { index } of byRemainder.slice(0, Math.max(0, missing))) floors[index] = (floors[index] ?? 0) + 1
  return floors
}

/** The parts of an explained number as blocks: as wide as their weight, dark as far as they are worth it, dots where nothing is known. */
export function blocksOf(
  components: readonly { readonly weight: number; readonly value: number | null; readonly known: number }[],
): Block[] {
  const widths = wholeTiles(components.map(({ weight }) => weight))
  return components.map(({ value, known }, index) => {
    const width = widths[index] ?? 0
    const [shown = 0] = wholeTiles([value === null ? 0 : known], width)
    const [set = 0] = wholeTiles([value === null ? 0 : known * value], width)
    return { set, open: shown - set, unknown: width - shown }
  })
}
