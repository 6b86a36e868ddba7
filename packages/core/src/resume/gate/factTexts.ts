import type { Fact } from '../../facts/schema.ts'

/** All that a fact says: its words, its names, the words it was found in. */
export function textsOf({ payload, evidence }: Fact): string[] {
  const isText = ([name, value]: [string, unknown]) =>
    typeof value === 'string' && !/(?:Id|^id|^kind|^type|^agency|^matchType|^answer|^field)$/.test(name)
  const own = Object.entries(payload).filter(isText) as [string, string][]
  const lists = Object.entries(payload).flatMap(([name, value]) => (Array.isArray(value) && name === 'details' ? (value as string[]) : []))
  const measure = 'measure' in payload && typeof payload.measure === 'object' && payload.measure ? [measured(payload.measure)] : []
  const field = 'field' in payload && typeof payload.field === 'string' && !('value' in payload) ? [payload.field] : []
  const texts = [...own.map(([, text]) => text), ...lists, ...field, ...measure, ...evidence.map(({ quote }) => quote)]
  return [...new Set(texts)]
}

function measured({ value, unit, baseline }: { readonly value: number; readonly unit: string; readonly baseline: number | null }): string {
  const amount = /^[$€£]/.test(unit) ? `${unit.slice(0, 1)}${value}${unit.slice(1)}` : `${value}${unit === '%' ? '' : ' '}${unit}`
  return baseline === null ? amount : `from ${baseline} to ${amount}`
}
