import { blocksOf } from '#lib/frieze.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Frieze } from '#ui/Frieze.tsx'
import { bandWords, certaintyWords } from './words.ts'

type Fit = Pick<Opportunity, 'fitScore' | 'band' | 'interval' | 'coverage' | 'components'>

/** A fit with its hundred tiles and how sure it is; a dash where too little is known for a number. */
export function FitNumber({ fit, pitch = 7, large = false }: { readonly fit: Fit; readonly pitch?: number; readonly large?: boolean }) {
  return (
    <>
      <p className="fitn">
        <span className={large ? 'big' : 'big big--s'}>{fit.fitScore ?? '–'}</span>
        <span className="small soft">{fit.fitScore === null ? 'too little known' : fit.band && bandWords[fit.band]}</span>
      </p>
      <Frieze blocks={blocksOf(fit.components)} pitch={pitch} />
      <p className="small faint">{certaintyWords(fit)}</p>
    </>
  )
}
