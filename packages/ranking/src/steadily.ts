import { steady } from '@mosaic/core/steady'

const scale = 1e6

/** core's `steady`, which is slow, only where a plain rounding could give another number. */
export function steadyOf(value: number): number {
  const scaled = value * scale
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3 ? steady(value) : Math.round(scaled) / scale
}

/** `steady` rounded to a whole number. */
export function roundSteady(value: number): number {
  return Math.abs(value - Math.floor(value) - 0.5) < 1e-5 ? Math.round(steady(value)) : Math.round(value)
}
