import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtReader, root } from './built.ts'

/** Node's own limits on the reading process: our packages and theirs to read, nothing to write, no children, workers or addons. */
export const nodeFlags: readonly string[] = [
  '--permission',
  `--allow-fs-read=${root}/packages/`,
  `--allow-fs-read=${root}/node_modules/`,
  '--max-old-space-size=256',
  '--no-warnings',
]

let probed: boolean | undefined

/** Whether `unshare` can take the network away here: probed once. */
export function hasNoNetwork(): boolean {
  probed ??= spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore' }).status === 0
  return probed
}

let chosen: string | undefined

/** What a reading process runs: what was built of it, its source where that was not. Looked for once. */
export function readerScript(): string {
  chosen ??= builtReader() ?? join(import.meta.dirname, 'main.ts')
  return chosen
}

/** The command that starts a reading process; tests run a script of their own under the same limits. */
export function readerCommand(script = readerScript()): { command: string; args: string[] } {
  const args = [...nodeFlags, script]
  return hasNoNetwork() ? { command: 'unshare', args: ['-rn', process.execPath, ...args] } : { command: process.execPath, args }
}
