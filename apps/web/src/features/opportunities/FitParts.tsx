import { blocksOf } from '#lib/frieze.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Frieze } from '#ui/Frieze.tsx'

/** The same tiles moved apart into rows with words, and what caps them. */
export function FitParts({ components, ceiling, formulaVersion }: Pick<Opportunity, 'components' | 'ceiling' | 'formulaVersion'>) {
  const blocks = blocksOf(components)
  return (
    <>
      <table>
        <caption className="vh">Parts of the fit</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Tiles</th>
            <th scope="col">Set</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ id, label, weight, value, inputs, missing }, index) => {
            const block = blocks[index] ?? { set: 0, open: 0, unknown: 0 }
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  <Frieze blocks={[block]} pitch={11} />
                </td>
                <td className="num">
                  <b>{value === null ? 'not known' : `${block.set} of ${Math.round(weight * 100)}`}</b>
                </td>
                <td>
                  {inputs.map(sentence).join(' ')}
                  {missing.length > 0 ? <span className="soft"> Not known: {missing.slice(0, 5).join(', ')}.</span> : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {ceiling ? (
        <p className="small">
          It would be {ceiling.uncapped}, capped at {ceiling.value}: {ceiling.reason}
        </p>
      ) : null}
      <p className="small faint">Formula {formulaVersion}. What is not known is left out of the number and counts in how sure it is.</p>
    </>
  )
}

/** The server's inputs are written without a capital and a full stop. */
function sentence(input: string): string {
  const capital = input.charAt(0).toUpperCase() + input.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
