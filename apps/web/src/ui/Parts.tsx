import type { Block } from '#lib/frieze.ts'
import type { Explained } from '#lib/trpc.ts'
import { PartsTable } from './PartsTable.tsx'

interface Props {
  readonly name: string
  readonly explained: Explained
  readonly blocks: readonly Block[]
}

/** The same tiles moved apart into rows: what each part is worth, what it rests on, what would raise it. */
export function Parts({ name, explained: { components, formulaVersion, asOf }, blocks }: Props) {
  const most = ({ set, open, unknown }: Block) => set + open + unknown
  return (
    <>
      <PartsTable
        caption={`Parts of ${name.toLowerCase()}`}
        because="From"
        raise="What would raise it"
        blocks={blocks}
        parts={components.map(({ id, label, value, inputs, missing, raiseBy }, index) => ({
          id,
          label,
          value,
          most: most(blocks[index] ?? { set: 0, open: 0, unknown: 0 }),
          because: inputs.length ? `${inputs.join('; ')}.` : null,
          notKnown: missing,
          raise: raiseBy,
        }))}
      />
      <p className="small faint">
        Formula {formulaVersion}, worked out {asOf.slice(0, 10)}. A tile is one point of a hundred; a part is as wide as it weighs.
      </p>
    </>
  )
}
