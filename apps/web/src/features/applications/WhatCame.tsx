import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { words as facts } from '#lib/factWords.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { words } from './words.ts'

type Outcomes = Answers['ob']['outcomes']

/** What came of the applications: by stage from five on, by fit from twenty, and what those that came to nothing asked for. */
export function WhatCame() {
  const trpc = useTRPC()
  const { data: outcomes } = useQuery(trpc.ob.outcomes.queryOptions())
  const { data: bands = [] } = useQuery(trpc.ob.reliability.queryOptions())
  if (!outcomes) return null
  return (
    <section className="box stack stack--3" aria-labelledby="h-came">
      <h2 id="h-came">{words.came.title}</h2>
      <Stages outcomes={outcomes} />
      {outcomes.unanswered.length > 0 ? (
        <>
          <h3>{words.came.unanswered}</h3>
          <ul className="stack stack--2">
            {outcomes.unanswered.slice(0, 5).map(({ label, state, postings }) => (
              <li key={label} className="sign">
                <Tile state={state} />
                <span>
                  {words.came.inPostings(label, postings)} {state === 'provable' ? words.came.unshown : words.came.notThere}
                </span>
              </li>
            ))}
          </ul>
          <p className="small soft">
            {words.came.noReason} <Link to="/picture">{words.came.show}</Link>
          </p>
        </>
      ) : null}
      {bands.length > 0 ? (
        <>
          <h3>{words.came.byFit}</h3>
          <ul className="facts">
            {bands.map(({ band, formulaVersion, outcomes: came, talks }) => (
              <li key={`${formulaVersion} ${band}`}>
                <span>{facts.fitBands[band] ?? band}</span>
                <span>{words.came.talks(talks, came)}</span>
                <span className="faint small">{words.came.formula(formulaVersion)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small soft">{words.came.own}</p>
    </section>
  )
}

function Stages({ outcomes: { sent, waiting, stages, decidedAtLeast } }: { readonly outcomes: Outcomes }) {
  const told = stages.flatMap(({ reached, ...one }) => (reached === null ? [] : [{ ...one, reached }]))
  const decided = Math.max(...stages.map((stage) => stage.decided))
  if (told.length === 0)
    return (
      <>
        <p className="soft">{words.came.tooFew(sent, waiting, decidedAtLeast)}</p>
        <TileStrip done={decided} of={decidedAtLeast} rows={1} />
        <p className="small faint">{words.came.decided(decided, decidedAtLeast)}</p>
      </>
    )
  return (
    <>
      <ul className="stack stack--2">
        {told.map(({ stage, decided: of, reached }) => (
          <li key={stage}>
            <b>{words.came.of(reached, of)}</b> {words.came.stages[stage](reached)}.
          </li>
        ))}
      </ul>
      {waiting > 0 ? <p className="small soft">{words.came.waiting(waiting)}</p> : null}
    </>
  )
}
