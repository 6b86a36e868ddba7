/** What was measured of one way to the fifty best. */
export interface Row {
  readonly name: string
  /** Milliseconds a question: processor time of this process, and by the clock; the least of the rounds. */
  cpu: number
  clock: number
}

/** All ways at one number of postings. */
export interface Measured {
  readonly size: number
  readonly bytes: number
  readonly buildSeconds: number
  readonly rows: readonly Row[]
}

/** The names of rows that goals are set on. */
export const names = {
  ours: '**index: exact order**',
  explained: '**index, with 50 explanations**',
  scan: 'the same, scanning typed arrays',
  loop: 'the same, looping with JSON.parse over core',
} as const
export const own = (peer: string) => `own skills: ${peer}`
export const near = (peer: string) => `near ones too: ${peer}`

const others = ['PostgreSQL GIN', 'MiniSearch', 'Orama'] as const

/** The goals of PERF.md, P5 and P6, beside what was reached, as lines of a table. Sizes that were not measured are left out. */
export function goalLines(all: readonly Measured[]): string[] {
  const at = (size: number) => all.find((one) => one.size === size)
  const [small, middle, large] = [at(10_000), at(100_000), at(1_000_000)]
  return [
    ...all.map(({ size, bytes }) => line('<= 300 bytes a posting', size, `${bytes.toFixed(0)}`)),
    ...(small
      ? [
          line('100 times cheaper than the loop', small.size, times(small, names.loop)),
          line('… which compares own skills only', small.size, times(small, own('naive loop with JSON.parse'))),
        ]
      : []),
    ...(middle ? scanLines('within 3 times a scan', middle) : []),
    ...(middle
      ? others.flatMap((peer) => [
          line(`100 times faster than ${peer}`, middle.size, times(middle, near(peer))),
          line('… asked for own skills only', middle.size, times(middle, own(peer))),
        ])
      : []),
    ...(large ? scanLines('as fast as a scan', large) : []),
  ]
}

const scanLines = (goal: string, measured: Measured) => [
  line(goal, measured.size, share(measured, names.scan)),
  line('… of own skills only', measured.size, share(measured, own('linear scan of typed arrays'))),
]

const line = (goal: string, size: number, reached: string) => `| ${goal} | ${size.toLocaleString('en')} | ${reached} |`
const times = (measured: Measured, name: string) => `${rounded(1 / ratio(measured, name))} times`
const share = (measured: Measured, name: string) => `${rounded(ratio(measured, name))} of it`
const rounded = (value: number) => Number(value.toPrecision(2)).toLocaleString('en')

/** What ours takes of what another way takes: processor time, but by the clock where that works in a process of its own. */
function ratio({ rows }: Measured, name: string): number {
  const [ours, other] = [names.ours, name].map((wanted) => rows.find((row) => row.name === wanted))
  if (!ours || !other) return Number.NaN
  return name.includes('PostgreSQL') ? ours.clock / other.clock : ours.cpu / other.cpu
}
