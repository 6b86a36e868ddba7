import { Tile } from '#ui/Tile.tsx'
import type { Printed } from './usePrinted.ts'

type Asked = NonNullable<NonNullable<Printed['data']>['mustHaves']>

/** What is said of a must-have that no sentence names; `unspoken` is a question, further down. */
const missing = {
  in_facts: { tile: 'provable', words: 'You have it, and no sentence on the page names it.' },
  denied: { tile: 'learnable', words: 'You said that you have not got it.' },
  unspoken: { tile: 'unknown', words: 'You have not spoken of it. It is asked, never written in.' },
} as const

/** How many of the posting's must-have skills the page shows, and which it does not. */
export function MustHaves({ asked: { asked, shown, items } }: { readonly asked: Asked }) {
  const names = items.filter(({ state }) => state === 'shown').map(({ label }) => label)
  return (
    <section className="stack stack--2" aria-labelledby="h-must-haves">
      <h3 id="h-must-haves">
        Must-have skills shown: {shown} of {asked}
      </h3>
      {names.length > 0 ? <p className="small soft">On the page: {names.join(', ')}.</p> : null}
      <ul>
        {items.flatMap(({ label, state, requirementIds }) =>
          state === 'shown' ? (
            []
          ) : (
            <li key={requirementIds.join()} className="step">
              <Tile state={missing[state].tile} />
              <div>
                <b>{label}</b>
                <p className="small soft">{missing[state].words}</p>
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
