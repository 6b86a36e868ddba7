/** The states of a thing known; shape alone tells them apart. */
export type TileState = 'met' | 'provable' | 'learnable' | 'unknown' | 'pass' | 'bad'

/** One tile. It is decoration beside words that say the same, unless `label` makes it speak. */
export function Tile({ state, size = 16, label }: { readonly state: TileState; readonly size?: number; readonly label?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {shapes[state]}
    </svg>
  )
}

const outline = <rect className="f-open" x="1.5" y="1.5" width="13" height="13" rx="1.5" />

const shapes: Record<TileState, React.ReactNode> = {
  met: <rect className="f-set" x="1" y="1" width="14" height="14" rx="2" />,
  provable: (
    <>
      {outline}
      <path className="f-half" d="M1.5 14.5h13v-13z" />
    </>
  ),
  learnable: (
    <>
      {outline}
      <path className="f-hatch" d="M2 8l6-6M2 14L14 2M8 14l6-6" />
    </>
  ),
  unknown: <rect className="f-dash" x="1.5" y="1.5" width="13" height="13" rx="1.5" />,
  pass: (
    <>
      <rect className="f-set" x="1" y="1" width="14" height="14" rx="2" />
      <path className="f-tick" d="M4.5 8.2l2.4 2.4 4.6-5" />
    </>
  ),
  bad: (
    <>
      <rect className="f-bad" x="1" y="1" width="14" height="14" rx="2" />
      <path className="f-tick" d="M5 5l6 6M11 5l-6 6" />
    </>
  ),
}
