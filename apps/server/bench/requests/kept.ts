import { join } from 'node:path'
import { openHandle } from '@mosaic/db/sqlite'
import { sessionTables } from '@mosaic/db/types'
import { atMost, type Figure } from './figure.ts'
import { settled } from './people.ts'
import { inFolder, mosaicScript, serve } from './served.ts'

const sessions = 40

/** P12: the pages of the data file that sessions with fifty matches and ten turns take, tables and indexes, a session. */
export function kept(): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    const mosaic = await serve(mosaicScript, { dataDir })
    for (let made = 0; made < sessions; made++) await settled(mosaic.url)
    await mosaic.stop()
    const database = await openHandle(join(dataDir, 'mosaic.db'))
    const names = ['sessions', ...sessionTables]
    const rows = database
      .prepare<string[], { name: string; bytes: number }>(
        `select m.tbl_name as name, sum(s.pgsize) as bytes from dbstat s join sqlite_schema m on m.name = s.name
         where m.tbl_name in (${names.map(() => '?').join(', ')}) group by m.tbl_name order by bytes desc`,
      )
      .all(...names)
    database.close()
    const kilobytes = (bytes: number) => bytes / sessions / 1024
    const largest = rows.slice(0, 4).map(({ name, bytes }) => `${name} ${kilobytes(bytes).toFixed(0)}`)
    const all = kilobytes(rows.reduce((sum, { bytes }) => sum + bytes, 0))
    return [{ id: 'P12', goals: [atMost(`kept of a session with 50 matches and 10 turns (${largest.join(', ')})`, all, 32, 'KB', 1)] }]
  })
}
