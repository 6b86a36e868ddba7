import { useId } from 'react'
import { words } from '#lib/feedbackWords.ts'
import type { Feedback } from '#lib/trpc.ts'
import { Quote } from '../Quote.tsx'
import { Tile, type TileState } from '../Tile.tsx'
import type { FindingsOf } from './Findings.tsx'
import { Heading } from './Heading.tsx'

const tiles = { in_facts: 'provable', unspoken: 'unknown', denied: 'bad' } as const satisfies Record<
  Feedback['missing'][number]['state'],
  TileState
>

interface Props extends Pick<Feedback, 'missing'>, Pick<FindingsOf, 'level'> {
  readonly match: NonNullable<Feedback['match']>
}

/** How many of a posting's skills the text names, and which it does not. */
export function Match({ match: { covered, named }, missing, level }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="stack stack--2">
      <Heading id={id} level={level}>
        {words.match.title}
      </Heading>
      <p className="soft">{covered === null ? words.match.none : words.match.named(named.length, named.length + missing.length)}</p>
      <ul>
        {missing.map(({ requirementId, label, state, quote }) => (
          <li key={requirementId} className="step">
            <Tile state={tiles[state]} />
            <div>
              <b>{label}</b>
              <p className="small soft">{words.match.missing[state]}</p>
              <Quote>{quote}</Quote>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
