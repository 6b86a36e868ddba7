import { migrateToLatest } from '@mosaic/db/migrate'
import { optimise as optimiseDatabase } from '@mosaic/services/upkeep/optimise'
import { purge } from '@mosaic/services/upkeep/purge'
import { sweep } from '@mosaic/services/upkeep/sweep'
import type { Config } from '../config.ts'
import { openConfigured, openDataDir, withApp } from '../open.ts'
import { alertsTest } from './alertsTest.ts'
import { backup } from './backup.ts'
import { type Command, Refused } from './command.ts'
import { doctor } from './doctor.ts'
import { feedsRefresh, seed } from './feeds.ts'
import { filesMove } from './filesMove.ts'
import { migrateTo } from './migrateTo.ts'
import { postingsImport } from './postingsImport.ts'
import { report } from './report.ts'
import { restore } from './restore.ts'
import { taxonomyImport } from './taxonomyImport.ts'

const migrate: Command = {
  name: 'migrate',
  args: [],
  what: 'bring the database up to date',
  async run(config, say) {
    await openDataDir(config)
    const db = await openConfigured(config)
    const ran = await migrateToLatest(db)
    await db.destroy()
    say(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.join(', ')}.`)
    return 0
  },
}

const cleanup: Command = {
  name: 'cleanup',
  args: [],
  what: 'delete sessions that have ended, and files that no row knows',
  run: (config, say) =>
    withApp(config, async ({ open }) => {
      say(`${await purge(open)} sessions and ${await sweep(open)} files are gone.`)
      return 0
    }),
}

const optimise: Command = {
  name: 'optimise',
  args: [],
  what: "refresh the database's statistics",
  run: (config, say) =>
    withApp(config, async ({ open }) => {
      await optimiseDatabase(open)
      say('Done.')
      return 0
    }),
}

/** Every operator command, in the order that help lists them. */
export const commands: readonly Command[] = [
  doctor,
  migrate,
  seed,
  feedsRefresh,
  postingsImport,
  taxonomyImport,
  cleanup,
  optimise,
  backup,
  restore,
  filesMove,
  migrateTo,
  report,
  alertsTest,
]

/** Runs the command of this name; without one, or with the wrong arguments, says what there is. Gives the exit code. */
export async function runCommand(
  name: string | undefined,
  args: readonly string[],
  readConfig: () => Config,
  say: (line: string) => void,
): Promise<number> {
  const said = [name, ...args]
  const command = commands.find((one) => said.slice(0, one.name.split(' ').length).join(' ') === one.name)
  const rest = said.slice(command?.name.split(' ').length).filter((one) => one !== undefined)
  if (!command || command.args.length !== rest.length) {
    for (const { name, args, what } of commands) say(`pnpm mosaic ${[name, ...args].join(' ').padEnd(22)} ${what}`)
    return name === undefined || name === 'help' ? 0 : 2
  }
  try {
    return await command.run(readConfig(), say, rest)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    say(error.message)
    return 1
  }
}
