import type { Component, Explained } from '../explained.ts'
import { steady } from '../steady.ts'

/** A component before its place among the others is known. */
export type Draft = Pick<Component, 'id' | 'label' | 'weight' | 'value'> & Partial<Component>

export function component({ id, label, weight, value, ...rest }: Draft): Component {
  return { id, label, weight, value, known: value === null ? 0 : 1, inputs: [], evidence: [], missing: [], raiseBy: null, ...rest }
}

interface Frame {
  readonly formulaVersion: string
  readonly asOf: string
  readonly status: Explained['status']
  readonly bands: readonly (readonly [number, string])[]
  /** Points taken off the sum. */
  readonly minus?: number
}

/**
 * A weighted mean of what is known, 0 to 100, with its parts. Only with status `ok` is there a number. `source` are the same parts in the language that
 * all are first written in: the fingerprint is made from it, so that it is the same whatever language they are read in.
 */
export function explain(
  components: readonly Component[],
  { formulaVersion, asOf, status, bands, minus = 0 }: Frame,
  source: readonly Component[] = components,
): Explained {
  const known = components.filter(({ value }) => value !== null)
  const weight = steady(sum(known.map((one) => one.weight)))
  const total = steady(sum(components.map((one) => one.weight)))
  const points = sum(known.map((one) => one.weight * (one.value ?? 0)))
  const isShown = status === 'ok' && weight > 0
  const value = isShown ? clamp(Math.round(steady((100 * points) / weight)) - minus) : null
  return {
    value,
    band: value === null ? null : (bands.find(([from]) => value >= from)?.[1] ?? null),
    coverage: total === 0 ? 0 : weight / total,
    interval: isShown
      ? [
          clamp(Math.floor(steady((100 * points) / total)) - minus),
          clamp(Math.ceil(steady((100 * (points + total - weight)) / total)) - minus),
        ]
      : null,
    components: [...components],
    formulaVersion,
    asOf,
    inputsHash: fingerprint([source, status, minus]),
    status: isShown ? 'ok' : status === 'ok' ? 'too_early' : status,
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const clamp = (points: number) => Math.min(100, Math.max(0, points))

/** FNV-1a over the JSON, 32 bits in hex: tells whether two numbers had the same inputs, hides nothing. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
