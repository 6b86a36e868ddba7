import { migrateDown, migrateToLatest, migrationNames, pendingMigrations } from '@mosaic/db/migrate'
import { clearColumns, publicTables, sessionTables } from '@mosaic/db/types'
import { describe, expect, test } from 'vitest'
import { dialects, openEmptyDatabase, openTestDatabase } from './database.ts'
import { cascades, dumpSchema, indexed } from './schemaDump.ts'

const isPublic = (table: string): boolean => publicTables.some((name) => name === table)
const isOwned = (table: string): boolean => sessionTables.some((name) => name === table)

describe.each(dialects)('the schema on %s', (dialect) => {
  test('goes up, down and up again to the same', async () => {
    await using empty = await openEmptyDatabase(dialect)
    expect(await migrateToLatest(empty.db)).toEqual(migrationNames)
    const first = await dumpSchema(empty.db)
    for (const name of migrationNames.toReversed()) expect(await migrateDown(empty.db)).toEqual([name])
    expect(await empty.db.introspection.getTables()).toEqual([])
    expect(await pendingMigrations(empty.db)).toEqual(migrationNames)
    await migrateToLatest(empty.db)
    expect(await dumpSchema(empty.db)).toEqual(first)
    expect(await pendingMigrations(empty.db)).toEqual([])
  })

  test('is the one kept for review', async () => {
    await using test = await openTestDatabase(dialect)
    await expect(await dumpSchema(test.db)).toMatchFileSnapshot(`../schema/${dialect}.sql`)
  })

  test('ties every table that is not public to its session: cascade and index', async () => {
    await using test = await openTestDatabase(dialect)
    const tables = await test.db.introspection.getTables()
    expect(tables.map((table) => table.name).sort()).toEqual(['sessions', ...publicTables, ...sessionTables].sort())
    for (const table of tables.filter(({ name }) => isOwned(name))) {
      expect(
        table.columns.map((column) => column.name),
        table.name,
      ).toContain('session_id')
      expect(await cascades(test.db, table.name), `${table.name} goes with its session`).toBe(true)
      expect(await indexed(test.db, table.name), `${table.name} is found by its session`).toBe(true)
    }
    for (const table of tables.filter(({ name }) => isPublic(name))) {
      expect(
        table.columns.map((column) => column.name),
        table.name,
      ).not.toContain('session_id')
    }
  })

  test('says about a person only bytes: what stands in the clear is the list', async () => {
    await using test = await openTestDatabase(dialect)
    for (const table of await test.db.introspection.getTables()) {
      if (isPublic(table.name)) continue
      const clear: readonly string[] = clearColumns[table.name as keyof typeof clearColumns]
      const columns = table.columns.map((column) => column.name)
      expect(columns, table.name).toEqual(expect.arrayContaining([...clear]))
      for (const column of table.columns.filter(({ name }) => !clear.includes(name))) {
        expect(column.dataType.toLowerCase(), `${table.name}.${column.name} is sealed`).toBe(dialect === 'sqlite' ? 'blob' : 'bytea')
      }
    }
  })

  test('fills in nothing by itself', async () => {
    await using test = await openTestDatabase(dialect)
    const tables = await test.db.introspection.getTables()
    for (const table of tables)
      expect(
        table.columns.filter((column) => column.hasDefaultValue),
        table.name,
      ).toEqual([])
  })
})
