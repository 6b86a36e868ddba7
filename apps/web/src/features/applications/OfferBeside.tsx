import { dayOf } from '#lib/dates.ts'
import type { ApplicationDetail } from '#lib/trpc.ts'

type Line = ApplicationDetail['beside'][number]

const termWords = {
  pay: 'Pay',
  hours: 'Hours',
  place: 'Place',
  home: 'At home',
  start: 'First day',
  contract: 'How long',
  holiday: 'Holiday',
} as const satisfies Record<Line['term'], string>

/** Each term of an offer beside the person's own and the posting's. What nobody told is named as such; nothing is added up. */
export function Beside({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="terms">
      {lines.map(({ term, offered, wanted, posted, difference }) => (
        <div key={term}>
          <dt className="soft">{termWords[term]}</dt>
          <dd className="stack stack--2">
            {offered === null ? (
              <span className="soft">not told</span>
            ) : (
              <b>{term === 'start' ? dayOf(`${offered}T12:00:00.000Z`) : offered}</b>
            )}
            {wanted.map((one) => (
              <span key={one.words} className="small">
                You look for {one.words}: {standingOf(one, offered)}
              </span>
            ))}
            {posted === null ? null : (
              <span className="small soft">
                The posting said {posted}
                {difference ? `: the offer is ${difference}` : ''}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function standingOf({ met, difference }: Line['wanted'][number], offered: string | null): string {
  if (offered === null) return 'not known yet, ask them'
  if (met === null) return difference ?? 'cannot be compared'
  return [met ? 'met' : 'not met', difference].filter(Boolean).join(', ')
}
