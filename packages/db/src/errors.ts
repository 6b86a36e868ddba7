/** The engine's own code of an error, such as `SQLITE_BUSY` or `40001`. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const uniqueCodes = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'])
const passingCodes = new Set(['40001', '40P01', '55P03'])

/** Whether a row was refused because another one already has its key, on either engine. */
export function isUniqueViolation(error: unknown): boolean {
  return uniqueCodes.has(codeOf(error))
}

/** Thrown inside a transaction that was overtaken: begun again, it will see what overtook it. */
export class BeginAgain extends Error {}

/** Whether the same transaction may well succeed when begun again: lock held, serialization failure, deadlock. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  return error instanceof BeginAgain || passingCodes.has(code) || code.startsWith('SQLITE_BUSY')
}
