import type { Opportunity } from '#lib/trpc.ts'
import { type TileState, tileWords } from '#ui/Tile.tsx'

type Requirement = Opportunity['requirements'][number]
type State = Extract<TileState, 'met' | 'provable' | 'learnable' | 'unknown'>

const markClass: Record<State, string> = { met: 'met', provable: '', learnable: 'open', unknown: 'unk' }

/** How each requirement stands, by its id. */
function standingsOf({ skillsMatch }: Opportunity): Map<string, State> {
  const states: State[] = ['met', 'provable', 'learnable', 'unknown']
  return new Map(
    states.flatMap((state) =>
      skillsMatch[state].items.flatMap(({ requirementId }) => (requirementId ? [[requirementId, state] as const] : [])),
    ),
  )
}

/** The posting's own words, each requirement marked by how it stands. */
export function PostingText({ opportunity }: { readonly opportunity: Opportunity }) {
  const standings = standingsOf(opportunity)
  return (
    <article className="paper post">
      {linesOf(opportunity.text).map(({ line, start }) => (
        <p key={start}>
          <Marked line={line} start={start} requirements={opportunity.requirements} standings={standings} />
        </p>
      ))}
    </article>
  )
}

/** Lines that say something, each with its offset in the text. */
function linesOf(text: string): { line: string; start: number }[] {
  const lines = text.split('\n')
  return lines
    .map((line, index) => ({ line, start: lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0) }))
    .filter(({ line }) => line.trim() !== '')
}

interface LineProps {
  readonly line: string
  readonly start: number
  readonly requirements: readonly Requirement[]
  readonly standings: ReadonlyMap<string, State>
}

function Marked({ line, start, requirements, standings }: LineProps) {
  const here = requirements.filter((one) => one.start >= start && one.end <= start + line.length)
  const [first] = here
  if (!first) return line
  const states = here.flatMap(({ id }) => standings.get(id) ?? [])
  const state = (['unknown', 'learnable', 'provable', 'met'] as const).find((one) => states.includes(one))
  const words = line.slice(first.start - start, first.end - start)
  const labels = here.map(({ label }) => label).join(', ')
  return (
    <>
      {line.slice(0, first.start - start)}
      <mark className={markClass[state ?? 'unknown']}>
        {words}
        <span className="vh">
          {' '}
          ({labels}
          {state ? `: ${tileWords[state]}` : ''})
        </span>
      </mark>
      {line.slice(first.end - start)}
    </>
  )
}
