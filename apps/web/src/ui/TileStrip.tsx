import { Frieze } from './Frieze.tsx'

interface Props {
  readonly done: number
  readonly of: number
  readonly rows?: number
  readonly pitch?: number
  readonly label?: string
  readonly className?: string
}

/** So many of so many, as tiles: days left, an upload's progress, room used. */
export function TileStrip({ done, of, rows = 2, pitch = 12, label, className }: Props) {
  const set = Math.max(0, Math.min(of, Math.round(done)))
  return (
    <Frieze
      blocks={[{ set, open: of - set, unknown: 0 }]}
      rows={rows}
      pitch={pitch}
      {...(label === undefined ? {} : { label })}
      {...(className === undefined ? {} : { className })}
    />
  )
}
