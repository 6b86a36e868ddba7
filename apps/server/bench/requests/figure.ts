import type { Cost } from './interleaved.ts'

/** A goal of PERF.md beside what was reached. */
export interface Goal {
  readonly what: string
  readonly reached: string
  readonly goal: string
  readonly isMet: boolean
}

/** One figure, measured. */
export interface Figure {
  readonly id: string
  readonly goals: readonly Goal[]
  /** What servers took for the same, ours first. */
  readonly costs?: { readonly of: string; readonly rows: readonly Cost[] }
}

export const ours = 'Mosaic'

/** Ours against another server, by the least of the rounds; at most so many times what it takes. */
export function within(rows: readonly Cost[], what: string, { of, times }: { of: string; times: number }): Goal {
  const ratio = leastOf(rows, ours) / leastOf(rows, of)
  return { what, reached: `${ratio.toFixed(2)} times`, goal: `<= ${times} times`, isMet: ratio <= times }
}

/** Ours against another server, by the least of the rounds; so many times cheaper, or more. */
export function cheaper(rows: readonly Cost[], what: string, { than, times }: { than: string; times: number }): Goal {
  const ratio = leastOf(rows, than) / leastOf(rows, ours)
  return { what, reached: `${ratio.toFixed(2)} times`, goal: `>= ${times} times`, isMet: ratio >= times }
}

/** A number that is to stay below another. */
export function atMost(what: string, reached: number, most: number, unit: string, digits = 0): Goal {
  return { what, reached: `${reached.toFixed(digits)} ${unit}`, goal: `<= ${most} ${unit}`, isMet: reached <= most }
}

function leastOf(rows: readonly Cost[], name: string): number {
  return rows.find((row) => row.name === name)?.least ?? Number.NaN
}

/** All goals, one a line; a figure takes as many as it has. */
export function goalTable(figures: readonly Figure[]): string {
  const lines = figures.flatMap(({ id, goals }) =>
    goals.map(({ what, reached, goal, isMet }) => `| ${id} | ${what} | ${reached} | ${goal} | ${isMet ? 'yes' : '**no**'} |`),
  )
  return ['| # | what | reached | goal | met |', '|---|---|---|---|---|', ...lines].join('\n')
}

/** What servers took, in microseconds of processor time a request. */
export function costTable(figures: readonly Figure[]): string {
  const lines = figures.flatMap(({ id, costs }) =>
    (costs?.rows ?? []).map(({ name, least, median }, at, rows) => {
      const ratio = least / (rows[0]?.least ?? Number.NaN)
      return `| ${at === 0 ? id : ''} | ${at === 0 ? costs?.of : ''} | ${name} | ${least.toFixed(0)} | ${median.toFixed(0)} | ${ratio.toFixed(2)} |`
    }),
  )
  return ['| # | request | server | least µs | median µs | against ours |', '|---|---|---|---|---|---|', ...lines].join('\n')
}
