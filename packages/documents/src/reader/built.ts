import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../../..')
/** Folders as deep as the source's: what stands beside it is found by the same ways. */
export const builtFolder = (name = 'reader') => join(import.meta.dirname, '../../dist', name)

/** SHA-256 of a file of this checkout, in hexadecimal. */
export const hashOf = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex')

/** The reading process as `pnpm build` made it; undefined where it was not made, or of another source than the one that is here. */
export function builtReader(folder = builtFolder()): string | undefined {
  try {
    const inputs: Record<string, string> = JSON.parse(readFileSync(join(folder, 'inputs.json'), 'utf8'))
    return Object.entries(inputs).every(([path, hash]) => hashOf(path) === hash) ? join(folder, 'start.cjs') : undefined
  } catch {
    return undefined
  }
}
