import { Link } from '@tanstack/react-router'
import { words as common } from '#lib/commonWords.ts'
import type { ApplicationDetail } from '#lib/trpc.ts'
import { Quote } from '#ui/Quote.tsx'
import { Tile, type TileState } from '#ui/Tile.tsx'
import { words } from './applicationWords.ts'

type Preparation = ApplicationDetail['preparation']
const gapTiles: Record<Preparation['gaps'][number]['state'], TileState> = {
  provable: 'provable',
  learnable: 'learnable',
  unknown: 'unknown',
  in_progress: 'provable',
  missing: 'learnable',
}

/** What they ask for against what the person can tell of it, in their own lines; and what nothing answers yet. */
export function Prepare({ application: { preparation, posting } }: { readonly application: ApplicationDetail }) {
  const { answered, gaps } = preparation
  return (
    <section aria-labelledby="prepare" className="stack stack--3">
      <h2 id="prepare" tabIndex={-1}>
        {words.prepare.title}
      </h2>
      {answered.length + gaps.length === 0 ? (
        <p className="soft">{posting.text.trim().split('\n').length <= 2 ? words.prepare.noText : words.prepare.noRequirement}</p>
      ) : null}
      {answered.length > 0 ? (
        <>
          <h3>{words.prepare.canTell}</h3>
          <ul>
            {answered.map(({ label, class: asked, quote, requirementId, stories }) => (
              <li key={requirementId ?? label} className="ready">
                <Asked label={label} asked={asked} quote={quote} state="met" />
                <ul className="stack stack--2">
                  {stories.map((story) => (
                    <Story key={story.factId} story={story} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {gaps.length > 0 ? (
        <>
          <h3>{words.prepare.readyFor}</h3>
          <ul>
            {gaps.map(({ label, class: asked, quote, requirementId, state, reason }) => (
              <li key={requirementId ?? label} className="ready">
                <Asked label={label} asked={asked} quote={quote} state={gapTiles[state]} />
                <p className="small soft">{reason}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {answered.length + gaps.length > 0 ? <p className="small faint">{words.prepare.from}</p> : null}
    </section>
  )
}

interface AskedProps {
  readonly label: string
  readonly asked: string
  readonly quote: string | null
  readonly state: TileState
}

function Asked({ label, asked, quote, state }: AskedProps) {
  return (
    <p className="sign">
      <Tile state={state} />
      <span>
        <b>{label}</b> <span className="small faint">{words.prepare.classes[asked] ?? asked}</span>{' '}
        {quote && quote.toLowerCase() !== label.toLowerCase() ? <span className="small words">{common.quoted(quote)}</span> : null}
      </span>
    </p>
  )
}

function Story({ story: { factId, text, of, evidence } }: { readonly story: Preparation['answered'][number]['stories'][number] }) {
  const [found] = evidence
  return (
    <li>
      <p className="words">{text}</p>
      <p className="small soft">
        {of ? `${of}. ` : ''}
        <Link to="/picture" search={{ fact: factId }}>
          {words.prepare.where}
          <span className="vh">: {text}</span>
        </Link>
      </p>
      {found && found.quote !== text ? <Quote>{found.quote}</Quote> : null}
    </li>
  )
}
