import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Held } from './memoryProbe.ts'

/** How memory moved over a number of exports in a row, in megabytes: the middle of the runs, the interval that holds the mean at 95 %, and what was held at last. */
export interface Growth {
  readonly runs: number
  readonly middle: number
  readonly low: number
  readonly high: number
  readonly held: number
}

const warmUp = 300
const windows = 40
/** Student's t at 97.5 % for 2 to 9 degrees of freedom. */
const students = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262]

/**
 * Exports in a row in processes that do nothing else, as many as `runs` (3 to 10) beside each other, for memory takes no notice of time: each with its worker, garbage collected before
 * each look. The growth is Theil and Sen's slope over 40 looks (the median of the slopes between any two), which one step up or down does not move.
 */
export async function growthOver(inARow: number, runs: number): Promise<Growth> {
  const probe = join(import.meta.dirname, 'memoryProbe.ts')
  const told = await Promise.all(
    Array.from({ length: runs }, () =>
      promisify(execFile)(process.execPath, ['--expose-gc', probe, String(warmUp), String(inARow), String(windows)]),
    ),
  )
  const looks = told.map(({ stdout }): readonly Held[] => JSON.parse(stdout))
  const growths = looks.map((each) => slopeOf(each) * inARow)
  const held = Math.max(...looks.flat().map(({ resident }) => resident / 2 ** 20))
  const mean = growths.reduce((sum, one) => sum + one, 0) / runs
  const spread = Math.sqrt(growths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs - 1))
  const reach = ((students[runs - 3] ?? Number.NaN) * spread) / Math.sqrt(runs)
  return { runs, middle: median(growths), low: mean - reach, high: mean + reach, held }
}

/** Megabytes an export. */
function slopeOf(looks: readonly Held[]): number {
  return median(
    looks.flatMap((one, at) =>
      looks.slice(at + 1).map((other) => (other.resident - one.resident) / 2 ** 20 / (other.exports - one.exports)),
    ),
  )
}

/** The middle of some numbers; of an even count the upper one. */
export function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}
