import { honest, honestRewrites } from './honest.ts'
import { inventionsOf, seeded } from './inventions.ts'
import { judgedBy, type Rewrite } from './judging.ts'
import { lies } from './lies.ts'
import { lineStarting } from './people.ts'

/** What the gate said of many rewrites of one kind. */
export interface Tally {
  readonly name: string
  readonly block: number
  readonly warn: number
  readonly unchecked: number
  readonly pass: number
}

const written = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([line, text]) => ({ way: 'by hand', text, cited: line.split('+').map(lineStarting) }))

/** Everything judged: generated inventions and those by hand, honest rewrites by hand and generated. */
export function measureGate({
  inventions,
  rewrites,
  seed,
}: {
  readonly inventions: number
  readonly rewrites: number
  readonly seed: number
}) {
  return {
    inventions: judgedBy(inventionsOf(inventions, seeded(seed))),
    lies: judgedBy(written(lies)),
    honest: judgedBy(written(honest)),
    rewrites: judgedBy(honestRewrites(rewrites, seeded(seed))),
  }
}

/** How many got which answer, by the way they were made. */
export function tallies(
  judged: readonly { readonly rewrite: Rewrite & { readonly way: string }; readonly line: { readonly result: string } }[],
): Tally[] {
  return [...Map.groupBy(judged, ({ rewrite }) => rewrite.way)].map(([name, all]) => {
    const count = (result: string) => all.filter(({ line }) => line.result === result).length
    return { name, block: count('block'), warn: count('warn'), unchecked: count('unchecked'), pass: count('pass') }
  })
}
