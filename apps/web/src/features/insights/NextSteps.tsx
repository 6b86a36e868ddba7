import type { Delta } from '#lib/trpc.ts'
import { OwnerOnly } from '#ui/OwnerOnly.tsx'
import { Tile, type TileState } from '#ui/Tile.tsx'
import { EffortChoice } from './EffortChoice.tsx'
import { PlanStep } from './PlanStep.tsx'
import { words } from './words.tsx'

type Action = Delta['actions'][number]

const tiles: Record<Action['kind'], TileState> = {
  prove: 'provable',
  learn: 'learnable',
  ask: 'unknown',
  get: 'learnable',
  negotiate: 'provable',
  explore: 'unknown',
}

/** What would close the Delta, best gain for the hour first. */
export function NextSteps({ actions, className }: { readonly actions: readonly Action[]; readonly className: string }) {
  return (
    <section className={className} aria-labelledby="h-next">
      <div className="shead">
        <h2 id="h-next">{words.next.title}</h2>
        <span className="small soft">{words.next.by}</span>
      </div>
      {actions.length === 0 ? <p className="soft">{words.next.nothing}</p> : null}
      <ol>
        {actions.map(({ id, kind, what, gap, gain, effort, isOwnEffort }) => (
          <li key={id} className="step">
            <Tile state={tiles[kind]} />
            <div>
              <b>{what}</b>
              {what.includes(gap) ? null : <p className="small soft">{gap}</p>}
            </div>
            <div>
              {Math.round(gain) > 0 ? <b className="num">+{Math.round(gain)}</b> : null}
              {kind === 'ask' ? (
                <p className="small faint">{words.delta.efforts[effort]}</p>
              ) : (
                <EffortChoice kind={kind} gap={gap} what={what} effort={effort} isOwnEffort={isOwnEffort} />
              )}
              {kind === 'ask' ? null : (
                <OwnerOnly>
                  <PlanStep label={words.next.plan} what={what} gap={gap} />
                </OwnerOnly>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
