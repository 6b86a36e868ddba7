import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'

const bandWords: Readonly<Record<string, string>> = {
  strong: 'Strong',
  good: 'Good',
  stretch: 'Stretch',
  weak: 'Weak',
  provisional: 'Provisional',
}
const stageWords = { heard: 'were answered', talk: 'led to a talk', offer: 'led to an offer' } as const

type Outcomes = Answers['ob']['outcomes']

/** What came of the applications: by stage from five on, by fit from twenty, and what those that came to nothing asked for. */
export function WhatCame() {
  const trpc = useTRPC()
  const { data: outcomes } = useQuery(trpc.ob.outcomes.queryOptions())
  const { data: bands = [] } = useQuery(trpc.ob.reliability.queryOptions())
  if (!outcomes) return null
  return (
    <section className="box stack stack--3" aria-labelledby="h-came">
      <h2 id="h-came">What your applications show</h2>
      <Stages outcomes={outcomes} />
      {outcomes.unanswered.length > 0 ? (
        <>
          <h3>Asked for where nothing came of it</h3>
          <ul className="stack stack--2">
            {outcomes.unanswered.slice(0, 5).map(({ label, state, postings }) => (
              <li key={label} className="sign">
                <Tile state={state} />
                <span>
                  {label}: {postings} postings. {state === 'provable' ? 'You said so; nothing shows it yet.' : 'You do not have it.'}
                </span>
              </li>
            ))}
          </ul>
          <p className="small soft">
            A count, not the reason: nobody told it. <Link to="/picture">Show it in your picture</Link>
          </p>
        </>
      ) : null}
      {bands.length > 0 ? (
        <>
          <h3>By fit</h3>
          <ul className="facts">
            {bands.map(({ band, formulaVersion, outcomes: came, talks }) => (
              <li key={`${formulaVersion} ${band}`}>
                <span>{bandWords[band] ?? band}</span>
                <span>
                  {talks} of {came} led to a talk
                </span>
                <span className="faint small">by {formulaVersion}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="small soft">Of your own applications alone. Those that wait are not counted. Nothing of it leaves your session.</p>
    </section>
  )
}

function Stages({ outcomes: { sent, waiting, stages, decidedAtLeast } }: { readonly outcomes: Outcomes }) {
  const told = stages.filter(({ reached }) => reached !== null)
  const decided = Math.max(...stages.map((stage) => stage.decided))
  if (told.length === 0)
    return (
      <>
        <p className="soft">
          {sent} so far, {waiting} of them waiting. Figures stand here once {decidedAtLeast} were decided; fewer say nothing.
        </p>
        <TileStrip done={decided} of={decidedAtLeast} rows={1} />
        <p className="small faint">
          {decided} of {decidedAtLeast} decided
        </p>
      </>
    )
  return (
    <>
      <ul className="stack stack--2">
        {told.map(({ stage, decided: of, reached }) => (
          <li key={stage}>
            <b>
              {reached} of {of}
            </b>{' '}
            {stageWords[stage]}.
          </li>
        ))}
      </ul>
      {waiting > 0 ? <p className="small soft">{waiting} still wait.</p> : null}
    </>
  )
}
