import { dayOf } from '#lib/dates.ts'
import type { ApplicationDetail } from '#lib/trpc.ts'
import { words } from './applicationWords.ts'

type Line = ApplicationDetail['beside'][number]

/** Each term of an offer beside the person's own and the posting's. What nobody told is named as such; nothing is added up. */
export function Beside({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="terms">
      {lines.map(({ term, offered, wanted, posted, difference }) => (
        <div key={term}>
          <dt className="soft">{words.offer.terms[term]}</dt>
          <dd className="stack stack--2">
            {offered === null ? (
              <span className="soft">{words.offer.notTold}</span>
            ) : (
              <b>{term === 'start' ? dayOf(`${offered}T12:00:00.000Z`) : offered}</b>
            )}
            {wanted.map((one) => (
              <span key={one.words} className="small">
                {words.offer.wanted(one.words, standingOf(one, offered))}
              </span>
            ))}
            {posted === null ? null : <span className="small soft">{words.offer.posted(posted, difference)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function standingOf({ met, difference }: Line['wanted'][number], offered: string | null): string {
  if (offered === null) return words.offer.ask
  if (met === null) return difference ?? words.offer.incomparable
  return [met ? words.offer.met : words.offer.notMet, difference].filter(Boolean).join(', ')
}
