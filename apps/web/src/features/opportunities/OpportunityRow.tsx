import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { words as common } from '#lib/commonWords.ts'
import type { Opportunities } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { ApplyDialog } from './ApplyDialog.tsx'
import { FitNumber } from './FitNumber.tsx'
import { FitOpened } from './FitOpened.tsx'
import { factsLine } from './inWords.ts'
import { Keep } from './Keeping.tsx'
import { Life } from './Life.tsx'
import { words } from './words.ts'

const bucketTags = { eligible: 'ok', check_first: 'wait', blocked: 'stop' } as const

interface Props {
  readonly opportunity: Opportunities['opportunities'][number]
  /** The row in hand can be applied to and written for from the list. */
  readonly inHand: boolean
  /** Whether the row in hand carries the page's main button. */
  readonly leads: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One posting in the list: its number, what it is, why and why not, and what can be done with it. */
export function OpportunityRow({ opportunity, inHand, leads, isOpen, onToggle }: Props) {
  const partsId = useId()
  const { jobId, role, company, location, bucket, sample, kept } = opportunity
  return (
    <li className="job">
      <div className="job__fit">
        <FitNumber fit={opportunity} />
        <Button
          look="bare"
          small
          aria-expanded={isOpen}
          aria-controls={partsId}
          icon={<ChevronDown size={16} aria-hidden />}
          onClick={onToggle}
        >
          {isOpen ? words.row.close : words.row.open}
        </Button>
      </div>
      <div className="stack stack--2">
        <h3>
          <Link to="/opportunities/$jobId" params={{ jobId }}>
            {role}
          </Link>
        </h3>
        <p className="soft">{[company, location].filter(Boolean).join(', ')}</p>
        <p className="small faint">{factsLine(opportunity)}</p>
        <div className="row job__do">
          <Tag kind={bucketTags[bucket]}>{words.row.buckets[bucket]}</Tag>
          {sample ? <Tag>{words.row.sample}</Tag> : null}
          <Life life={opportunity.life} />
          {inHand ? (
            <>
              <ApplyDialog posting={opportunity} look={leads ? 'main' : 'rest'} small />
              <Link className={buttonClass({ small: true })} to="/studio" search={{ job: jobId }}>
                {words.row.prepare}
              </Link>
            </>
          ) : null}
          <Link className={buttonClass({ small: true })} to="/opportunities/$jobId" params={{ jobId }}>
            {words.row.details}
          </Link>
          <Keep jobId={jobId} role={role} kept={kept} />
        </div>
      </div>
      <Signs opportunity={opportunity} />
      <div id={partsId} className="job__more" hidden={!isOpen}>
        {isOpen ? <FitOpened fit={opportunity} /> : null}
      </div>
    </li>
  )
}

/** Why and why not in a line each; without a number, the two questions that would give one. */
function Signs({ opportunity: { fitScore, why, whyNot, ask } }: Pick<Props, 'opportunity'>) {
  const [speaksFor] = why
  const [against] = whyNot
  const questions = fitScore === null ? ask.slice(0, 2) : []
  return (
    <div className="job__why">
      {speaksFor ? <Sign state="met" text={speaksFor.text} quote={speaksFor.asked} /> : null}
      {against && against.text !== speaksFor?.text ? <Sign state="learnable" text={against.text} quote={against.asked} /> : null}
      {questions.map(({ id, text }) => (
        <Sign key={id} state="unknown" text={text} quote={null} />
      ))}
    </div>
  )
}

interface SignProps {
  readonly state: 'met' | 'learnable' | 'unknown'
  readonly text: string
  readonly quote: string | null
}

function Sign({ state, text, quote }: SignProps) {
  return (
    <p className="sign">
      <Tile state={state} />
      <span>
        {text} {quote ? <span className="words">{common.quoted(clipped(quote))}</span> : null}
      </span>
    </p>
  )
}

const quoteAtMost = 120

/** A quote as a list has room for it; the posting shows it whole. */
function clipped(quote: string): string {
  return quote.length <= quoteAtMost ? quote : `${quote.slice(0, quoteAtMost).replace(/\s+\S*$/, '')} …`
}
