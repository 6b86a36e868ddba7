import type { Fact } from '@mosaic/core/facts/schema'
import { gateSentences } from '@mosaic/core/resume/gate'
import type { GateLine } from '@mosaic/core/resume/schema'
import { vocabulary } from '../people.ts'
import { factsOf, people as ours, type Told } from './people.ts'

/** A text and the facts of one person that it rests on. */
export interface Rewrite {
  readonly text: string
  readonly cited: readonly Fact[]
}

/** The gate's word on each rewrite, in one document a person, beside that person's own lines. */
export function judgedBy<T extends Rewrite>(
  rewrites: readonly T[],
  people: readonly Told[] = ours,
): { readonly rewrite: T; readonly line: GateLine }[] {
  return people.flatMap((person) => {
    const ids = new Set(person.lines.map(({ id }) => id))
    const own = rewrites.filter(({ cited }) => ids.has(cited[0]?.id ?? ''))
    const told = person.lines.map(({ id, payload }) => ({ text: payload.text, ids: [id] }))
    const all = [...told, ...own.map(({ text, cited }) => ({ text, ids: cited.map(({ id }) => id) }))]
    const { lines } = gateSentences(
      all.map(({ text }, at) => ({ pointer: `/work/0/highlights/${at}`, text })),
      Object.fromEntries(all.map(({ ids: facts }, at) => [`/work/0/highlights/${at}`, facts])),
      factsOf(person),
      { vocabulary },
    )
    return own.map((rewrite, at) => ({ rewrite, line: lines[told.length + at] as GateLine }))
  })
}
