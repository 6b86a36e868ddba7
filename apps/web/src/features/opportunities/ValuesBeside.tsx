import { words as common } from '#lib/commonWords.ts'
import { words as likings } from '#lib/likingWords.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { words } from './fitWords.ts'
import { agreementWords, basisWords, isAlike } from './typical.ts'

interface Props {
  readonly match: Opportunity['valuesMatch']
  /** The heading that fits where it stands. */
  readonly level?: 'h2' | 'h4'
}

/** What matters to the person beside what is typical for the occupation and what the posting says of itself. */
export function ValuesBeside({ match: { value, interval, typical, basis, says }, level: Heading = 'h2' }: Props) {
  const placed = typical.flatMap(({ person, ...one }) => (person === null ? [] : [{ ...one, person }]))
  if (placed.length === 0 && says.length === 0) return null
  return (
    <section>
      <Heading>{words.values.title}</Heading>
      <ul className="facts">
        {placed.map(({ workValue, extent, person }) => (
          <li key={workValue}>
            <Tile state={isAlike(extent, person) ? 'met' : 'learnable'} />
            <span>
              {wordsOf(workValue)} <span className="soft">{words.values.placed(person, isAlike(extent, 'most'))}</span>
            </span>
          </li>
        ))}
        {says.map(({ workValue, quote }) => (
          <li key={`${workValue} ${quote}`}>
            <Tile state={saidTiles[placed.find((one) => one.workValue === workValue)?.person ?? 'none']} />
            <span>{words.values.says(wordsOf(workValue))}</span>
            <span className="words">{common.quoted(quote)}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {agreementWords(value, interval) ?? words.values.noNumber} {basisWords(basis)}
      </p>
    </section>
  )
}

const wordsOf = (workValue: string) => likings.values[workValue] ?? workValue

/** What a posting says of itself, by where the person placed that value. */
const saidTiles = { most: 'met', least: 'learnable', none: 'unknown' } as const
