/**
 * A table in parts of at most so many characters and rows, each under the same first line: rows are not cut, also where a cell holds line
 * breaks. A row that alone is too long makes a part of its own.
 */
export function csvParts(csv: string, { characters, rows }: { readonly characters: number; readonly rows: number }): string[] {
  const [names = '', ...lines] = rowsOf(csv)
  const parts: string[][] = []
  let length = 0
  for (const line of lines) {
    const part = parts.at(-1)
    if (part && part.length <= rows && length + line.length < characters) {
      part.push(line)
      length += line.length + 1
    } else {
      parts.push([names, line])
      length = names.length + line.length + 2
    }
  }
  return parts.map((part) => part.join('\n'))
}

function rowsOf(csv: string): string[] {
  const rows: string[] = []
  let row = ''
  for (const line of csv.split(/\r?\n/)) {
    row = row === '' ? line : `${row}\n${line}`
    // an odd number of quotes: a cell is still open
    if ((row.split('"').length - 1) % 2 === 1) continue
    if (row.trim() !== '') rows.push(row)
    row = ''
  }
  return row.trim() === '' ? rows : [...rows, row]
}
