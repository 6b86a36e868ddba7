import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { CsvError, parse } from 'csv-parse'
import { readSheet } from 'read-excel-file/node'
import { Refused } from '../commands/command.ts'

/** What a column may be called, most usual first; with `optional` it may be missing, and its cells are then empty. */
export interface Column {
  readonly names: readonly string[]
  readonly optional?: boolean
}

/** A row's cells by the names that the reader gave the columns, as text, with the row's number in the file. */
export type Row<Name extends string> = Readonly<Record<Name, string>> & { readonly rowNumber: number }

/**
 * The rows of a table with a header: `.xlsx`, `.csv`, or text parted by tabs. Column names are compared without case.
 * @throws Refused naming file and column when one is missing, or the file when it cannot be read as what its name says.
 */
export async function* readTable<Name extends string>(path: string, columns: Readonly<Record<Name, Column>>): AsyncGenerator<Row<Name>> {
  let places: readonly (readonly [Name, number])[] | undefined
  let rowNumber = 0
  for await (const cells of cellsOf(path)) {
    rowNumber++
    if (places) {
      const entries = places.map(([name, at]) => [name, cells[at] ?? ''] as const)
      yield { ...(Object.fromEntries(entries) as Record<Name, string>), rowNumber }
    } else places = placesOf(path, cells, columns)
  }
  if (!places) throw new Refused(`${basename(path)} is empty.`)
}

function placesOf<Name extends string>(
  path: string,
  header: readonly string[],
  columns: Readonly<Record<Name, Column>>,
): (readonly [Name, number])[] {
  const known = header.map((name) => name.trim().toLowerCase())
  return Object.entries<Column>(columns).map(([name, { names, optional }]) => {
    const at = known.findIndex((one) => names.some((possible) => possible.toLowerCase() === one))
    if (at === -1 && !optional)
      throw new Refused(`${basename(path)} has no column ${names.map((one) => `"${one}"`).join(' or ')}. It has ${header.join(', ')}.`)
    return [name as Name, at]
  })
}

/** What parts the header's names: a spreadsheet that saves a table anew may take another sign than the comma it had. */
async function delimiterOf(path: string): Promise<string> {
  for await (const header of createInterface({ input: createReadStream(path) })) {
    const count = (sign: string) => header.split(sign).length
    return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
  }
  return ','
}

async function* cellsOf(path: string): AsyncGenerator<string[]> {
  try {
    if (path.endsWith('.xlsx')) {
      for (const row of await readSheet(path)) yield row.map((cell) => (cell === null ? '' : String(cell)))
      return
    }
    const format = path.endsWith('.txt') ? { delimiter: '\t', quote: null } : { delimiter: await delimiterOf(path) }
    const parser = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true, skip_empty_lines: true, ...format }))
    for await (const row of parser) yield row as string[]
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(`${basename(path)} cannot be read: ${error.message}.`)
    if (path.endsWith('.xlsx')) throw new Refused(`${basename(path)} is no Excel file that can be read.`)
    throw error
  }
}
