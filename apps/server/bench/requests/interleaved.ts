import type { Served } from './served.ts'

/** A server that is asked the same as the others. */
export interface Contender {
  readonly name: string
  readonly server: Served
  /** One request, or what takes the place of one. Its work before that is told by `prepare`, once a round. */
  ask(nth: number): Promise<unknown>
  prepare?(requests: number): Promise<void>
}

/** Processor time of a server, in microseconds a request. */
export interface Cost {
  readonly name: string
  readonly least: number
  readonly median: number
}

interface Rounds {
  readonly rounds: number
  readonly requests: number
}

const atOnce = 4

/** Asks each server in turn, round after round, so that what else the machine does meets all of them alike. The first round warms up and is left out. */
export async function interleaved(contenders: readonly Contender[], { rounds, requests }: Rounds): Promise<Cost[]> {
  const taken = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const { name, server, ask, prepare } of contenders) {
      await prepare?.(requests)
      const before = server.cpu()
      let next = 0
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          while (next < requests) await ask(round * requests + next++)
        }),
      )
      if (round > 0) taken.get(name)?.push((server.cpu() - before) / requests)
    }
  return [...taken].map(([name, costs]) => costOf(name, costs))
}

/** What rounds took, the least and the middle one. */
export function costOf(name: string, rounds: readonly number[]): Cost {
  return { name, least: Math.min(...rounds), median: medianOf(rounds) }
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
