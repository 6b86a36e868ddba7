import type { Block } from '#lib/frieze.ts'
import type { Explained } from '#lib/trpc.ts'
import { Frieze } from './Frieze.tsx'

interface Props {
  readonly name: string
  readonly explained: Explained
  readonly blocks: readonly Block[]
}

/** The same tiles moved apart into rows: what each part is worth, what it rests on, what would raise it. */
export function Parts({ name, explained: { components, formulaVersion, asOf }, blocks }: Props) {
  return (
    <>
      <table>
        <caption className="vh">Parts of {name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Tiles</th>
            <th scope="col">Set</th>
            <th scope="col">From</th>
            <th scope="col">What would raise it</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ id, label, value, inputs, missing, raiseBy }, index) => {
            const block = blocks[index] ?? { set: 0, open: 0, unknown: 0 }
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  <Frieze blocks={[block]} pitch={11} />
                </td>
                <td className="num">
                  <b>{value === null ? 'not known' : `${block.set} of ${block.set + block.open + block.unknown}`}</b>
                </td>
                <td>
                  {inputs.length ? `${inputs.join('; ')}.` : null}
                  {missing.length ? <span className="soft"> Not known: {missing.join(', ')}.</span> : null}
                </td>
                <td className="soft">{raiseBy ?? ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="small faint">
        Formula {formulaVersion}, worked out {asOf.slice(0, 10)}. A tile is one point of a hundred; a part is as wide as it weighs.
      </p>
    </>
  )
}
