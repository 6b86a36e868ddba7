import { setPriority } from 'node:os'
import { runCommand } from './commands/commands.ts'
import { parseConfig } from './config.ts'
import { failStart } from './failStart.ts'

/** A server on the same machine goes first. */
const afterServers = 10

try {
  setPriority(afterServers)
  const [name, ...args] = process.argv.slice(2)
  process.exitCode = await runCommand(
    name,
    args,
    () => parseConfig(process.env),
    (line) => console.log(line),
  )
} catch (error) {
  failStart(error)
}
