import { interestWords } from '@mosaic/core/words/interests'
import type { Opportunity } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
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
      <Heading>Interests</Heading>
      <ul className="facts">
        {typical.map(({ interest, extent, person }) =>
          person === null ? null : (
            <li key={interest}>
              <Tile state={isAlike(extent, person) ? 'met' : 'learnable'} />
              <span>
                {wordsOf(interest)}{' '}
                <span className="soft">
                  (liked {person} by you, {isAlike(extent, 'most') ? 'much' : 'little'} of this work)
                </span>
              </span>
            </li>
          ),
        )}
      </ul>
      <p className="small soft">
        {agreementWords(value, interval) ?? 'No number for interests until four of the six kinds are settled.'} {basisWords(basis)}
      </p>
    </section>
  )
}

const wordsOf = (interest: string) => interestWords[interest as keyof typeof interestWords] ?? interest
