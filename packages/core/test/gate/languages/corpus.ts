import { type Told, told } from '../people.ts'

export type Language = Told['language']

/** What generators add in one language, and how they say the same otherwise. `{…}` is filled from the role and the line. */
export interface Words {
  /** Each is put behind a line and says more: another firm, tool, title, paper, rank, time, result, object. */
  readonly more: Readonly<Record<'an organisation' | 'a tool' | 'a title' | 'a paper' | 'a result' | 'a date' | 'words of nobody', string>>
  /** Put before a noun or verb, or in front of the line. */
  readonly ranks: string
  /** First words that make the part larger. */
  readonly strong: string
  /** Spelled numbers, `digit word`. */
  readonly numbers: string
  /** `pattern > replacement`: words of one meaning. */
  readonly same: string
  /** Frames around a line that say nothing new: `{line}`, `{title}`, `{firm}`, `{place}`, `{from}`, `{to}`. */
  readonly frames: string
  /** `pattern > replacement`: the line turned round, or its help left out. */
  readonly turned: string
}

/** People of one language, and what was written of their lines by hand. */
export interface Written {
  readonly language: Language
  readonly people: readonly Told[]
  readonly honest: readonly Pair[]
  readonly lies: readonly Pair[]
}
export interface Corpus extends Written {
  readonly words: Words
}
export interface Pair {
  readonly line: Told['lines'][number]
  readonly text: string
}

/** People with their lines (`-`), and under each line what may be made of it (`=`) and what may not (`!`). */
export const corpus = (language: Language, text: string, words: Words): Corpus => ({ ...written(language, text), words })

/** The same without words for generators. */
export function written(language: Language, text: string): Written {
  const blocks = text
    .split(/^# /mu)
    .map((block) => block.trim())
    .filter(Boolean)
  const [people, honest, lies]: [Told[], Pair[], Pair[]] = [[], [], []]
  for (const block of blocks) {
    const [head = '', ...rows] = block.split('\n').map((row) => row.trim())
    const own = rows.filter((row) => row.startsWith('- ')).map((row) => row.slice(2))
    const person = told(language, head, own.join('\n'))
    people.push(person)
    let line: Pair['line'] | undefined
    for (const row of rows) {
      if (row.startsWith('- ')) line = person.lines.find(({ payload }) => payload.text === row.slice(2))
      else if (line && row.startsWith('= ')) honest.push({ line, text: row.slice(2) })
      else if (line && row.startsWith('! ')) lies.push({ line, text: row.slice(2) })
      else if (row !== '') throw new Error(`No row of a corpus: ${row}`)
    }
  }
  return { language, people, honest, lies }
}
