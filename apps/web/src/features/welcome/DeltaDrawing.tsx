import { Tile } from '#ui/Tile.tsx'
import { words } from './drawingWords.ts'

const pitch = 44
const side = 40
const columns = 21
const rows = 25
const middle = 10
const top = 7

/** The Delta's rows from tip to base: m met, p provable, h learnable, u not asked. The first and last of a row are its slopes. */
const delta = ['uu', 'hhhh', 'hpphph', 'mpmmpppp', 'mmmmmmmmmm', 'mpmmmmmmmmmm', 'mmmmmpmmmmpmmm', 'ppmmmmmmmmmpmmmm']

/** A Delta laid in tiles on a ground of open places: what Mosaic draws, before anything is known. */
export function DeltaDrawing() {
  return (
    <aside className="hello__r" aria-label={words.name}>
      <svg viewBox="64 110 752 968" preserveAspectRatio="xMidYMid slice" role="img" aria-label={words.what}>
        {ground()}
        {delta.map((row, depth) => (
          <g key={depth}>{Array.from(row, (state, index) => piece(state, depth, index, row.length))}</g>
        ))}
      </svg>
      <ul className="hlegend">
        <li>
          <Tile state="met" /> {words.met}
        </li>
        <li>
          <Tile state="provable" /> {words.provable}
        </li>
        <li>
          <Tile state="learnable" /> {words.learnable}
        </li>
        <li>
          <Tile state="unknown" /> {words.unknown}
        </li>
      </ul>
    </aside>
  )
}

/** Scattered without chance: the same picture every time. */
const scatter = (column: number, row: number) => ((column * 73 + row * 151 + column * row * 29) % 97) / 97

function ground() {
  const paths = { plain: '', dot: '', stone: '' }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const isDelta = row >= top && row < top + delta.length && column >= middle - 1 - (row - top) && column <= middle + (row - top)
      if (isDelta) continue
      const [x, y] = [column * pitch, row * pitch]
      const chance = scatter(column, row)
      if (chance < 0.06) paths.stone += square(x, y)
      else if (chance > 0.965) paths.dot += square(x, y)
      else paths.plain += `M${x + 18} ${y + 18}h4v4h-4z`
    }
  return (
    <>
      <path className="h-plain" d={paths.plain} />
      <path className="h-stone" d={paths.stone} />
      <path className="h-dot" d={paths.dot} />
    </>
  )
}

const square = (x: number, y: number) => `M${x} ${y}h${side}v${side}h${-side}z`

function piece(state: string, depth: number, index: number, length: number) {
  const [x, y] = [(middle - 1 - depth + index) * pitch, (top + depth) * pitch]
  const isLeft = index === 0
  const slope = isLeft ? `M${x} ${y + side}h${side}v${-side}z` : `M${x} ${y}v${side}h${side}z`
  const shape = isLeft || index === length - 1 ? slope : square(x, y)
  const key = `${depth}.${index}`
  if (state === 'u') return <path key={key} className="h-dot" d={shape} />
  if (state === 'h')
    return <path key={key} className="h-hatch" d={shape + hatch(x, y, isLeft ? 'left' : index === length - 1 ? 'right' : 'whole')} />
  if (state === 'p')
    return (
      <g key={key}>
        <path className="h-rest" d={shape} />
        <path className="h-half" d={index === length - 1 ? shape : `M${x} ${y + side}h${side}v${-side}z`} />
      </g>
    )
  return <path key={key} className={`h-g${(Math.floor(scatter(index + 3, depth + 5) * 3) % 3) + 1}`} d={shape} />
}

/** Lines at 135°, kept within the slope where there is one: each from the lower start edge to the upper end. */
function hatch(x: number, y: number, part: 'left' | 'right' | 'whole'): string {
  const lower = [53, 67].map((sum) => {
    const end = part === 'right' ? [sum / 2, sum / 2] : [side, sum - side]
    return `M${x + sum - side} ${y + side}L${x + (end[0] ?? 0)} ${y + (end[1] ?? 0)}`
  })
  if (part === 'left') return lower.join('')
  const upper = [13, 27, side].map(
    (sum) => `M${x} ${y + sum}L${x + (part === 'right' ? sum / 2 : sum)} ${y + (part === 'right' ? sum / 2 : 0)}`,
  )
  return [...upper, ...lower].join('')
}
