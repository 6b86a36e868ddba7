import type { Finding } from './schema.ts'

const severities: readonly Finding['severity'][] = ['blocking', 'important', 'minor']

/** What matters most first; among equals the order they were found in. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
