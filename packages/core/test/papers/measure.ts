import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPaper } from '@mosaic/core/reading/papers/read'
import { noWords } from '@mosaic/core/reading/proposals'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import { truth, type Wanted } from './truth.ts'

export type Half = keyof typeof truth

/** A text of ours and what the reader makes of it; the file's name says what kind it is. */
export interface ReadText {
  readonly name: string
  readonly kind: string
  readonly reading: Pick<ReturnType<typeof readPaper>, 'paper' | 'proposals' | 'findings'>
}

/** Lines as blocks of a format without pages. */
export function blocksOf(text: string): Block[] {
  let start = 0
  return text.split('\n').map((line) => {
    const style = { size: null, bold: false, italic: false, heading: null, list: false }
    const block: Block = { page: 1, box: null, text: line, start, end: start + line.length, style, column: null, visible: true }
    start = block.end + 1
    return block
  })
}

/** Every text of a half, by its name. */
export function textsOf(half: Half): { name: string; kind: string; text: string }[] {
  const folder = join(import.meta.dirname, half)
  return readdirSync(folder).map((file) => {
    const name = file.replace(/\.txt$/, '')
    return { name, kind: name.split('-')[1] ?? '', text: readFileSync(join(folder, file), 'utf8').trim() }
  })
}

/** Every text of a half, read. */
export function readHalf(half: Half): ReadText[] {
  return textsOf(half).map(({ name, kind, text }) => ({ name, kind, reading: readPaper(blocksOf(text), noWords) }))
}

export interface Score {
  /** Fields that are to be found, and how many of them are. */
  readonly fields: number
  readonly found: number
  /** Claims read, and how many of them are wanted. */
  readonly claims: number
  readonly wanted: number
  readonly misses: readonly string[]
}

/** How a half's papers other than résumés are read, against what they say. A wanted claim is met by the claim that meets most of its fields. */
export function scoreOf(half: Half, texts: readonly Pick<ReadText, 'name' | 'reading'>[] = readHalf(half)): Score {
  const score = { fields: 0, found: 0, claims: 0, wanted: 0, misses: [] as string[] }
  for (const { name, reading } of texts) {
    const wanted = truth[half][name]
    if (!wanted) continue
    const left = new Set(reading.proposals)
    score.claims += left.size
    for (const want of wanted) {
      const best = [...left].toSorted((a, b) => metIn(want, b).length - metIn(want, a).length)[0]
      const met = best ? metIn(want, best) : []
      if (best && met.length > 0) {
        left.delete(best)
        score.wanted += 1
      }
      const fields = fieldsOf(want)
      score.fields += fields.length
      score.found += met.length
      for (const field of fields) if (!met.includes(field)) score.misses.push(`${name}: ${want.kind} ${field} ${String(want[field])}`)
    }
    for (const { claim } of left) score.misses.push(`${name}: not wanted ${JSON.stringify(claim)}`)
  }
  return score
}

/** A contact's own `field` says which it is. */
const fieldsOf = (want: Wanted) => Object.keys(want).filter((field) => field !== 'kind' && !(want.kind === 'contact' && field === 'field'))

function metIn(want: Wanted, { claim }: Proposal): string[] {
  const payload = claim.payload as Record<string, unknown>
  if (claim.kind !== want.kind || (want.kind === 'contact' && payload['field'] !== want['field'])) return []
  const met = fieldsOf(want).filter((field) =>
    field === 'text' ? String(payload[field]).replace(/\s+/g, ' ').startsWith(String(want[field])) : payload[field] === want[field],
  )
  return claim.kind === 'experience' || met.length > 0 ? met : []
}
