import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { spanOf } from '#lib/dates.ts'
import { blocksOf } from '#lib/frieze.ts'
import { counted } from '#lib/sizes.ts'
import { type Analysis, useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'
import { tileOfFact } from '#ui/FactCard.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { Tile } from '#ui/Tile.tsx'

const seldom = { staleTime: 30_000 }

/** What is known so far, beside the talk. */
export function PictureSoFar() {
  const trpc = useTRPC()
  const { data: metrics } = useQuery(trpc.wimd.metrics.queryOptions(undefined, seldom))
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, seldom))
  if (!metrics || !analysis) return null
  const { clarity } = metrics
  return (
    <div className="stack stack--6">
      <div className="stack stack--3">
        <div className="row row--apart">
          <h2>Your picture so far</h2>
          <Link className="small" to="/picture">
            Open
          </Link>
        </div>
        <div className="row">
          <span className="big big--s">{clarity.value === null ? '–' : Math.round(clarity.value)}</span>
          <span className="soft small">
            Clarity
            <br />
            {clarity.value === null ? 'no number yet' : clarity.band?.replaceAll('_', ' ')}
          </span>
        </div>
        <Frieze blocks={blocksOf(clarity.components)} pitch={12} />
        <p className="small soft">
          Each tile is one point of a hundred. Groups: {clarity.components.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      </div>
      <Known analysis={analysis} />
    </div>
  )
}

/** The same behind one line, where there is no room beside the talk. */
export function PictureSoFarFolded() {
  const trpc = useTRPC()
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, seldom))
  if (!analysis) return null
  const facts = itemsOf(analysis)
  return (
    <details className="box only-narrow more">
      <summary>
        <ChevronDown size={18} aria-hidden />
        Your picture: {counted(facts.length, 'fact')}, {facts.filter(({ status }) => status === 'proposed').length} to confirm
      </summary>
      <Known analysis={analysis} />
    </details>
  )
}

const shown = 6

function Known({ analysis }: { readonly analysis: Analysis }) {
  const { experience, skills, goals, unknown } = analysis
  const toConfirm = itemsOf(analysis).filter(({ status }) => status === 'proposed').length
  const [goal] = goals
  return (
    <div className="stack stack--6">
      {toConfirm ? (
        <section>
          <h3>To confirm {toConfirm}</h3>
          <p className="small soft">
            They count already, with the words they were found in. <Link to="/picture">Look through them</Link>
          </p>
        </section>
      ) : null}
      {experience.length ? (
        <section>
          <h3>
            Experience <span className="soft">{counted(experience.length, 'role')}</span>
          </h3>
          <ul className="facts">
            {experience.slice(0, shown).map(({ id, title, organisation, start, end, current, status, provenance }) => (
              <li key={id}>
                <Tile state={tileOfFact(status, provenance)} />
                <span>{title ?? organisation ?? 'A role without a title'}</span>
                <span>{spanOf(start, end, current)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {skills.length ? (
        <section>
          <h3>
            Skills <span className="soft">{skills.length}</span>
          </h3>
          <p className="small soft">
            {skills
              .slice(0, shown)
              .map(({ label }) => label)
              .join(', ')}
            {skills.length > shown ? ` and ${skills.length - shown} more` : ''}.
          </p>
        </section>
      ) : null}
      {goal ? (
        <section>
          <h3>Goal</h3>
          <p className="words">“{goal.text}”</p>
        </section>
      ) : null}
      <NotAsked unknown={unknown} />
    </div>
  )
}

const openWords: Record<string, string> = {
  experience: 'Your work, paid or not',
  skills: 'What you can do',
  goals: 'What you are looking for',
  values: 'What matters to you',
  interests: 'What you like doing',
  constraints: 'Place, hours, pay',
  education: 'What you studied',
}

function NotAsked({ unknown }: { readonly unknown: readonly string[] }) {
  const open = Object.entries(openWords).filter(([name]) => unknown.includes(name))
  if (open.length === 0) return null
  return (
    <section>
      <h3>Not asked yet</h3>
      <ul className="facts">
        {open.map(([name, words]) => (
          <li key={name}>
            <Tile state="unknown" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
