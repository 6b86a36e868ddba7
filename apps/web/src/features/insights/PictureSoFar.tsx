import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { words as common } from '#lib/commonWords.ts'
import { spanOf } from '#lib/dates.ts'
import { words as factWords } from '#lib/factWords.ts'
import { blocksOf } from '#lib/frieze.ts'
import { type Analysis, useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'
import { tileOfFact } from '#ui/FactCard.tsx'
import { Frieze } from '#ui/Frieze.tsx'
import { Tile } from '#ui/Tile.tsx'
import { words } from './words.tsx'

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
          <h2>{words.soFar.title}</h2>
          <Link className="small" to="/picture">
            {words.soFar.open}
          </Link>
        </div>
        <div className="row">
          <span className="big big--s">{clarity.value === null ? '–' : Math.round(clarity.value)}</span>
          <span className="soft small">
            {words.metrics.clarity.label}
            <br />
            {clarity.value === null || !clarity.band ? words.soFar.noNumber : (factWords.bands[clarity.band] ?? clarity.band)}
          </span>
        </div>
        <Frieze blocks={blocksOf(clarity.components)} pitch={12} />
        <p className="small soft">{words.soFar.groups(clarity.components.map(({ label }) => label).join(', '))}</p>
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
        {words.soFar.folded(facts.length, facts.filter(({ status }) => status === 'proposed').length)}
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
          <h3>{words.soFar.toConfirm(toConfirm)}</h3>
          <p className="small soft">
            {words.soFar.toConfirmWhy} <Link to="/picture">{words.soFar.look}</Link>
          </p>
        </section>
      ) : null}
      {experience.length ? (
        <section>
          <h3>
            {words.soFar.experience} <span className="soft">{words.soFar.roles(experience.length)}</span>
          </h3>
          <ul className="facts">
            {experience.slice(0, shown).map(({ id, title, organisation, start, end, current, status, provenance }) => (
              <li key={id}>
                <Tile state={tileOfFact(status, provenance)} />
                <span>{title ?? organisation ?? words.soFar.noTitle}</span>
                <span>{spanOf(start, end, current)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {skills.length ? (
        <section>
          <h3>
            {words.soFar.skills} <span className="soft">{skills.length}</span>
          </h3>
          <p className="small soft">
            {words.soFar.more(
              skills
                .slice(0, shown)
                .map(({ label }) => label)
                .join(', '),
              skills.length - shown,
            )}
          </p>
        </section>
      ) : null}
      {goal ? (
        <section>
          <h3>{words.soFar.goal}</h3>
          <p className="words">{common.quoted(goal.text)}</p>
        </section>
      ) : null}
      <NotAsked unknown={unknown} />
    </div>
  )
}

function NotAsked({ unknown }: { readonly unknown: readonly string[] }) {
  const open = Object.entries(words.soFar.kinds).filter(([name]) => unknown.includes(name))
  if (open.length === 0) return null
  return (
    <section>
      <h3>{words.soFar.notAsked}</h3>
      <ul className="facts">
        {open.map(([name, kind]) => (
          <li key={name}>
            <Tile state="unknown" />
            <span>{kind}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
