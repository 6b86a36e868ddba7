import type { GateLine } from '@mosaic/core/resume/schema'
import { seeded } from '../inventions.ts'
import { judgedBy } from '../judging.ts'
import type { Corpus, Pair, Written } from './corpus.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { honestIn, inventionsIn } from './generated.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'

export const corpora: readonly Corpus[] = [de, fr, es, it, nl, pt, pl]

export interface Judged {
  readonly text: string
  readonly way: string
  readonly line: GateLine
}

/** What the gate says of rewrites of one language's lines. */
export function judgedOf({ people }: Written, pairs: readonly (Pair & { readonly way?: string })[]): Judged[] {
  const rewrites = pairs.map(({ line, text, way = 'by hand' }) => {
    const person = people.find(({ lines }) => lines.includes(line))
    const others = way === 'two of one role' || way === 'another line’s object' ? (person?.lines ?? []) : [line]
    return { text, way, cited: [line, ...others.filter((one) => one !== line)] }
  })
  return judgedBy(rewrites, people).map(({ rewrite, line }) => ({ text: rewrite.text, way: rewrite.way, line }))
}

/** What the gate says of one language: by hand and generated, honest and invented. Two lines of one role may be cited together. */
export function measureLanguage(corpus: Corpus, { count, seed }: { readonly count: number; readonly seed: number }) {
  return {
    honest: judgedOf(corpus, corpus.honest),
    lies: judgedOf(corpus, corpus.lies),
    rewrites: judgedOf(corpus, honestIn(corpus, count, seeded(seed))),
    inventions: judgedOf(corpus, inventionsIn(corpus, count, seeded(seed))),
  }
}
