import { words as likings } from '#lib/likingWords.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { words } from './fitWords.ts'
import { agreementWords, basisWords, isAlike } from './typical.ts'

interface Props {
  readonly match: Opportunity['interestsMatch']
  /** The heading that fits where it stands. */
  readonly level?: 'h2' | 'h4'
}

/** What the person likes doing beside what the work is made of. */
export function InterestsBeside({ match: { value, interval, typical, basis }, level: Heading = 'h2' }: Props) {
  if (typical.every(({ score }) => score === null)) return null
  return (
    <section>
      <Heading>{words.interests.title}</Heading>
      <ul className="facts">
        {typical.map(({ interest, extent, person }) =>
          person === null ? null : (
            <li key={interest}>
              <Tile state={isAlike(extent, person) ? 'met' : 'learnable'} />
              <span>
                {likings.interests[interest] ?? interest}{' '}
                <span className="soft">{words.interests.liked(person, isAlike(extent, 'most'))}</span>
              </span>
            </li>
          ),
        )}
      </ul>
      <p className="small soft">
        {agreementWords(value, interval) ?? words.interests.noNumber} {basisWords(basis)}
      </p>
    </section>
  )
}
