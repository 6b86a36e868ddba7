import { Tile } from '#ui/Tile.tsx'
import { words } from './postingWords.ts'
import type { Printed } from './usePrinted.ts'

type Asked = NonNullable<NonNullable<Printed['data']>['mustHaves']>

/** How a must-have is shown that no sentence names; `unspoken` is a question, further down. */
const missing = { in_facts: 'provable', denied: 'learnable', unspoken: 'unknown', unknown: 'unknown' } as const

/** How many of the posting's must-haves of any kind the page shows, which it does not, and which no rule can tell. */
export function MustHaves({ asked: { asked, shown, items, unchecked } }: { readonly asked: Asked }) {
  const names = items.filter(({ state }) => state === 'shown').map(({ label }) => label)
  return (
    <section className="stack stack--2" aria-labelledby="h-must-haves">
      <h3 id="h-must-haves">{words.mustHaves.title(shown, asked)}</h3>
      {names.length > 0 ? <p className="small soft">{words.mustHaves.onPage(names.join(', '))}</p> : null}
      <ul>
        {items.flatMap(({ label, state, requirementIds }) =>
          state === 'shown' ? (
            []
          ) : (
            <li key={requirementIds.join()} className="step">
              <Tile state={missing[state]} />
              <div>
                <b>{label}</b>
                <p className="small soft">{words.mustHaves.missing[state]}</p>
              </div>
            </li>
          ),
        )}
      </ul>
      {unchecked.length > 0 ? <p className="small soft">{words.mustHaves.unchecked(unchecked.join('; '))}</p> : null}
    </section>
  )
}
