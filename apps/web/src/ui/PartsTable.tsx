import type { ReactNode } from 'react'
import { words } from '#lib/factWords.ts'
import type { Block } from '#lib/frieze.ts'
import { Frieze } from './Frieze.tsx'

interface Part {
  readonly id: string
  readonly label: string
  /** Null while it is not known. */
  readonly value: number | null
  /** How many points it may come to. */
  readonly most: number
  readonly because: ReactNode
  readonly notKnown: readonly string[]
  readonly raise?: string | null
}

interface Props {
  readonly caption: string
  readonly because: string
  /** Heading of what would raise each part; absent where nobody says so. */
  readonly raise?: string
  readonly parts: readonly Part[]
  readonly blocks: readonly Block[]
}

/** The tiles of a number moved apart into rows: what each part is worth, what it rests on, what is not known of it. */
export function PartsTable({ caption, because, raise, parts, blocks }: Props) {
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.part}</th>
          <th scope="col">{words.columns.tiles}</th>
          <th scope="col">{words.columns.set}</th>
          <th scope="col">{because}</th>
          {raise ? <th scope="col">{raise}</th> : null}
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => {
          const block = blocks[index] ?? { set: 0, open: 0, unknown: 0 }
          return (
            <tr key={part.id}>
              <th scope="row">{part.label}</th>
              <td>
                <Frieze blocks={[block]} pitch={11} />
              </td>
              <td className="num">
                <b>{part.value === null ? words.notKnown : words.setOf(block.set, part.most)}</b>
              </td>
              <td>
                {part.because}
                {part.notKnown.length > 0 ? <span className="soft"> {words.missing(part.notKnown.join(', '))}</span> : null}
              </td>
              {raise ? <td className="soft">{part.raise ?? ''}</td> : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
