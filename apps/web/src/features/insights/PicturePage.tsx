import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayOf } from '#lib/dates.ts'
import { perCent } from '#lib/sizes.ts'
import { type Delta, type Metrics, useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'
import { buttonClass } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Gauge } from '#ui/Gauge.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { DeltaSection } from './DeltaSection.tsx'
import { InterestsChart } from './InterestsChart.tsx'
import { KnownFacts } from './KnownFacts.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Plan } from './Plan.tsx'
import { SideBySide } from './SideBySide.tsx'
import { ValuesChart } from './ValuesChart.tsx'
import { words } from './words.tsx'

/** What is known of a person, how clear it is, and what stands between them and a target. `sources` shows the documents it comes from. */
export function PicturePage({ sources }: { readonly sources: ReactNode }) {
  const trpc = useTRPC()
  const { job, target } = useSearch({ from: '/shell/session/picture' })
  const analysis = useQuery(trpc.wimd.analysis.queryOptions())
  const metrics = useQuery(trpc.wimd.metrics.queryOptions())
  const delta = useQuery(trpc.wimd.delta.queryOptions({ ...(job && { jobId: job }), ...(target && { target }) }))
  const failed = [analysis, metrics].find(({ isError }) => isError)
  if (failed)
    return (
      <div className="main">
        <PageHead title={words.failed} tab={words.tab} />
        <FailureNote error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    )
  if (!analysis.data || !metrics.data || delta.isPending)
    return (
      <div className="main">
        <PageHead title={words.title} tab={words.tab} />
        <Skeleton label={words.laying} tiles={60} lines={3} />
      </div>
    )
  const facts = itemsOf(analysis.data)
  const open = facts.filter(({ status }) => status === 'proposed').length
  const found = delta.data?.delta ?? null
  return (
    <div className="main">
      <PageHead
        title={headline(found, facts.length)}
        tab={words.tab}
        actions={
          <Link className={buttonClass({ look: 'main' })} to="/opportunities">
            {words.explore}
          </Link>
        }
      >
        {words.asOf(facts.length, open, dayOf(metrics.data.clarity.asOf))}
      </PageHead>
      <div className="stack">
        {delta.isError ? (
          <FailureNote error={delta.error} onRetry={() => void delta.refetch()} />
        ) : (
          <DeltaSection answer={delta.data ?? { delta: null, question: null }} />
        )}
        <SideBySide />
        <MetricsSection metrics={metrics.data} />
        {found ? (
          <div className="cols">
            <div className="c5 stack stack--6">
              <ValuesChart values={found.values} title={found.target.title} />
              <InterestsChart interests={found.interests} title={found.target.title} />
            </div>
            <NextSteps className="c7" actions={found.actions} />
          </div>
        ) : null}
        <Plan />
        <KnownFacts analysis={analysis.data} />
        {sources}
      </div>
    </div>
  )
}

function headline(delta: Delta | null, facts: number): string {
  if (facts === 0) return words.headline.nothing
  if (!delta) return words.headline.noTarget
  const { met, provable } = delta.skills
  const { title, kind } = delta.target
  const isMany = kind === 'cluster'
  if (met.share + provable.share === 0) return words.headline.unknown(title, isMany)
  return words.headline.met(perCent(met.share), title, isMany, perCent(provable.share))
}

const gauges = ['clarity', 'action', 'momentum'] as const

function MetricsSection({ metrics }: { readonly metrics: Metrics }) {
  const { part } = useSearch({ from: '/shell/session/picture' })
  const navigate = useNavigate({ from: '/picture' })
  return (
    <section aria-labelledby="h-met">
      <div className="shead">
        <h2 id="h-met">{words.metrics.title}</h2>
        <p className="small soft">{words.metrics.what}</p>
      </div>
      <div className="gauges">
        {gauges.map((name) => (
          <Gauge
            key={name}
            name={words.metrics[name].label}
            explained={metrics[name]}
            meaning={words.metrics[name].meaning}
            open={part === name}
            onToggle={() =>
              void navigate({
                search: ({ part: _closed, ...rest }) => (part === name ? rest : { ...rest, part: name }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        ))}
      </div>
    </section>
  )
}
