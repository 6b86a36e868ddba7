import { words as facts } from '#lib/factWords.ts'
import { blocksOf } from '#lib/frieze.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Frieze } from '#ui/Frieze.tsx'
import { words } from './fitWords.ts'
import { certaintyWords } from './inWords.ts'

type Fit = Pick<Opportunity, 'fitScore' | 'band' | 'interval' | 'coverage' | 'components'>

/** A fit with its hundred tiles and how sure it is; a dash where too little is known for a number. */
export function FitNumber({ fit, pitch = 7, large = false }: { readonly fit: Fit; readonly pitch?: number; readonly large?: boolean }) {
  return (
    <>
      <p className="fitn">
        <span className={large ? 'big' : 'big big--s'}>{fit.fitScore ?? '–'}</span>
        <span className="small soft">{fit.fitScore === null ? words.tooLittle : fit.band && facts.fitBands[fit.band]}</span>
      </p>
      <Frieze blocks={blocksOf(fit.components)} pitch={pitch} />
      <p className="small faint">{certaintyWords(fit)}</p>
    </>
  )
}
