import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { words as common } from '#lib/commonWords.ts'
import { type Answers, type Delta, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { DeltaLegend, DeltaList, DeltaPanel, keyOf, Shares, type Standing, standings, weightOf } from '#ui/DeltaPanel.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { EvidenceGaps } from './EvidenceGaps.tsx'
import { words } from './words.tsx'

const views = ['tiles', 'list'] as const

/** The difference to one target: its requirements as tiles or as a list, the four shares, and what the chosen one rests on. */
export function DeltaSection({ answer: { delta, question } }: { readonly answer: Answers['wimd']['delta'] }) {
  if (!delta)
    return (
      <section aria-labelledby="h-delta">
        <div className="shead">
          <h2 id="h-delta">{words.delta.title}</h2>
          <TargetChoice />
        </div>
        <EmptyState
          title={question ?? words.delta.noTarget}
          picture={<Frieze blocks={[{ set: 0, open: 0, unknown: 40 }]} pitch={12} rows={2} />}
        >
          <p className="soft">{words.delta.noTargetWhy}</p>
          <div className="row">
            <Link className={buttonClass({ small: true })} to="/coach">
              {words.delta.tellCoach}
            </Link>
            <Link className={buttonClass({ small: true, look: 'bare' })} to="/opportunities">
              {words.delta.lookPostings}
            </Link>
          </div>
        </EmptyState>
      </section>
    )
  return <Laid key={delta.target.id} delta={delta} />
}

function Laid({ delta }: { readonly delta: Delta }) {
  const { view } = useSearch({ from: '/shell/session/picture' })
  const navigate = useNavigate({ from: '/picture' })
  const all = standings(delta.skills)
  const [chosen, setChosen] = useState<Standing | null>(() => all.find(({ state }) => state === 'provable' || state === 'unknown') ?? null)
  return (
    <section aria-labelledby="h-delta" className="stack">
      <div className="shead">
        <h2 id="h-delta">{words.delta.to(delta.target.title)}</h2>
        <div className="row">
          <TargetChoice />
          <Segmented
            label={words.delta.viewLabel}
            value={view ?? 'tiles'}
            options={views.map((value) => ({ value, label: words.delta.views[value] }))}
            onChange={(next) =>
              void navigate({
                search: ({ view: _old, ...rest }) => (next === 'list' ? { ...rest, view: 'list' as const } : rest),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      </div>
      <DeltaLegend />
      {all.length === 0 ? (
        <EmptyState title={words.delta.nothingRead} picture={<Tile state="unknown" />} />
      ) : view === 'list' ? (
        <DeltaList skills={delta.skills} />
      ) : (
        <div className="deltaone">
          <DeltaPanel
            label={words.delta.askedFor(delta.target.title)}
            skills={delta.skills}
            chosen={chosen ? keyOf(chosen) : null}
            onChoose={setChosen}
          />
          {chosen ? <Detail standing={chosen} delta={delta} /> : null}
        </div>
      )}
      <Shares skills={delta.skills} />
      <Papers delta={delta} />
      <EvidenceGaps delta={delta} />
    </section>
  )
}

function Detail({ standing: { state, item }, delta }: { readonly standing: Standing; readonly delta: Delta }) {
  const action = delta.actions.find(({ gap }) => gap === item.label)
  return (
    <div className="pick" role="status">
      <div className="stack stack--2">
        <div className="row">
          <Tile state={state} />
          <h3>{item.label}</h3>
          <Tag kind={state === 'provable' ? 'wait' : state === 'met' ? 'ok' : 'plain'}>{common.tiles[state]}</Tag>
          <Tag kind="bare">{weightOf(item.class)}</Tag>
        </div>
        {item.reason ? <p className="small soft">{item.reason}</p> : null}
        {item.quote ? <Quote source={words.delta.itsWords}>{item.quote}</Quote> : null}
      </div>
      {action ? (
        <div className="stack stack--2">
          <p>
            <b>{action.what}</b>
          </p>
          <p className="small soft">
            {action.gain > 0 ? words.delta.gain(action.gain) : ''}
            {words.delta.efforts[action.effort]}
          </p>
        </div>
      ) : null}
    </div>
  )
}

const paperTiles = { met: 'met', in_progress: 'provable', missing: 'bad', unknown: 'unknown' } as const

function Papers({ delta }: { readonly delta: Delta }) {
  if (delta.credentials.length === 0) return null
  return (
    <ul className="stack stack--2">
      {delta.credentials.map(({ label, state }) => (
        <li key={label} className="sign small">
          <Tile state={paperTiles[state]} />
          <span>
            {label}: {words.delta.papers[state]}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What `target` is for all kept postings together. */
const allKept = 'kept'

/** What the Delta is laid against: the goal, all kept postings together, or one of them. */
function TargetChoice() {
  const trpc = useTRPC()
  const { job, target: chosen } = useSearch({ from: '/shell/session/picture' })
  const navigate = useNavigate({ from: '/picture' })
  const { data } = useQuery(trpc.ob.matches.list.queryOptions({ kept: true, limit: 20 }))
  const kept = data?.matches ?? []
  if (kept.length === 0) return null
  return (
    <label className="row small">
      <span className="soft">{words.delta.target}</span>
      <select
        className="input"
        value={chosen === allKept ? allKept : (job ?? '')}
        onChange={({ target }) =>
          void navigate({
            search: ({ job: _job, target: _target, ...rest }) =>
              target.value === allKept ? { ...rest, target: allKept } : target.value ? { ...rest, job: target.value } : rest,
            resetScroll: false,
          })
        }
      >
        <option value="">{words.delta.goal}</option>
        {kept.length > 1 ? <option value={allKept}>{words.delta.allKept(kept.length)}</option> : null}
        {kept.map(({ jobId, role, company }) => (
          <option key={jobId} value={jobId}>
            {[role, company].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  )
}
