import { type Block, drawFrieze, type Mark } from '#lib/frieze.ts'

const classes: Record<Mark, string> = { set: 'f-set', half: 'f-half', open: 'f-open', unknown: 'f-unk' }

interface Props {
  readonly blocks: readonly Block[]
  /** Side of a tile with its gap: 16 detail, 14 gauge, 12 side, 11 opened part, 7 list row. */
  readonly pitch?: number
  readonly rows?: number
  /** What it shows in words; without them it is decoration beside words that say the same. */
  readonly label?: string
  readonly className?: string
}

/** Tiles in blocks: dark is set, pale is known and not set, a dot is not known. */
export function Frieze({ blocks, pitch = 14, rows = 5, label, className = '' }: Props) {
  const { width, height, paths } = drawFrieze(blocks, pitch, rows)
  return (
    <svg
      className={`frieze ${className}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {paths.map(({ mark, d }) => (
        <path key={mark} className={classes[mark]} d={d} />
      ))}
    </svg>
  )
}
