import { valueWords } from '@mosaic/core/words/values'
import type { Opportunity } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { agreementWords, basisWords, isAlike } from './typical.ts'

interface Props {
  readonly match: Opportunity['valuesMatch']
  /** The heading that fits where it stands. */
  readonly level?: 'h2' | 'h4'
}

/** What matters to the person beside what is typical for the occupation and what the posting says of itself. */
export function ValuesBeside({ match: { value, interval, typical, basis, says }, level: Heading = 'h2' }: Props) {
  const placed = typical.filter(({ person }) => person !== null)
  if (placed.length === 0 && says.length === 0) return null
  return (
    <section>
      <Heading>Values</Heading>
      <ul className="facts">
        {placed.map(({ workValue, extent, person }) => (
          <li key={workValue}>
            <Tile state={isAlike(extent, person) ? 'met' : 'learnable'} />
            <span>
              {wordsOf(workValue)}{' '}
              <span className="soft">
                ({person} important to you, {extentWords(extent)})
              </span>
            </span>
          </li>
        ))}
        {says.map(({ workValue, quote }) => (
          <li key={`${workValue} ${quote}`}>
            <Tile state={saidTiles[placed.find((one) => one.workValue === workValue)?.person ?? 'none']} />
            <span>The posting says of itself: {wordsOf(workValue)}</span>
            <span className="words">“{quote}”</span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {agreementWords(value, interval) ?? 'No number for values until four of the six are placed.'} {basisWords(basis)}
      </p>
    </section>
  )
}

const wordsOf = (workValue: string) => valueWords[workValue as keyof typeof valueWords] ?? workValue

/** What a posting says of itself, by where the person placed that value. */
const saidTiles = { most: 'met', least: 'learnable', none: 'unknown' } as const

const extentWords = (extent: number) => (isAlike(extent, 'most') ? 'typical of this work' : 'less typical of this work')
