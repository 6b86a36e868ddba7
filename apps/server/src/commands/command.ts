import type { Config } from '../config.ts'

/** One operator command: `pnpm mosaic <name> <args>`; a name may have two words. */
export interface Command {
  readonly name: string
  /** Names of its arguments, all needed. */
  readonly args: readonly string[]
  /** One line for the list of commands. */
  readonly what: string
  /** Does it and gives the exit code. */
  run(config: Config, say: (line: string) => void, args: readonly string[]): Promise<number>
}

/** An expected reason why a command cannot do its work, in one sentence. */
export class Refused extends Error {}
