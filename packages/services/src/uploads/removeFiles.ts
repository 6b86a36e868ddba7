import type { OpenCtx } from '../context.ts'

const atOnce = 8

/**
 * Takes away sealed files whose rows are gone. Never fails: nobody can open them any more, and what the store did not take away now the hourly sweep does,
 * so whoever asked is not told that nothing was deleted.
 */
export async function removeFiles({ files, log }: Pick<OpenCtx, 'files' | 'log'>, paths: readonly string[]): Promise<void> {
  let left = 0
  let cause: unknown
  for (let start = 0; start < paths.length; start += atOnce) {
    const settled = await Promise.allSettled(paths.slice(start, start + atOnce).map((path) => files.remove(path)))
    for (const one of settled)
      if (one.status === 'rejected') {
        left++
        cause = one.reason
      }
  }
  if (left > 0) log.error('files_left_to_sweep', cause, { left })
}
