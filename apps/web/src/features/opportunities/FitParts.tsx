import { blocksOf } from '#lib/frieze.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { PartsTable } from '#ui/PartsTable.tsx'
import { words } from './fitWords.ts'

/** The same tiles moved apart into rows with words, and what caps them. */
export function FitParts({ components, ceiling, formulaVersion }: Pick<Opportunity, 'components' | 'ceiling' | 'formulaVersion'>) {
  return (
    <>
      <PartsTable
        caption={words.parts}
        because={words.because}
        blocks={blocksOf(components)}
        parts={components.map(({ id, label, weight, value, inputs, missing }) => ({
          id,
          label,
          value,
          most: Math.round(weight * 100),
          because: inputs.map(sentence).join(' '),
          notKnown: missing.slice(0, 5),
        }))}
      />
      {ceiling ? (
        <p className="small">
          {words.capped(ceiling.uncapped, ceiling.value)} {ceiling.reason}
        </p>
      ) : null}
      <p className="small faint">{words.formula(formulaVersion)}</p>
    </>
  )
}

/** The server's inputs are written without a capital and a full stop. */
function sentence(input: string): string {
  const capital = input.charAt(0).toUpperCase() + input.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
