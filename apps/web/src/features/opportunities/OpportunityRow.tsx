import { Link } from '@tanstack/react-router'
import { Bookmark, ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { Opportunities } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { FitNumber } from './FitNumber.tsx'
import { FitParts } from './FitParts.tsx'
import { useMatchChange } from './hooks.ts'
import { bucketWords, factsLine } from './words.ts'

const bucketTags = { eligible: 'ok', check_first: 'wait', blocked: 'stop' } as const

interface Props {
  readonly opportunity: Opportunities['opportunities'][number]
  /** The row in hand carries the page's main button. */
  readonly inHand: boolean
}

/** One posting in the list: its number, what it is, why and why not, and what can be done with it. */
export function OpportunityRow({ opportunity, inHand }: Props) {
  const [isOpen, setOpen] = useState(false)
  const partsId = useId()
  const { jobId, role, company, location, bucket, sample, kept, why, whyNot } = opportunity
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
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close the fit' : 'Open the fit'}
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
          <Tag kind={bucketTags[bucket]}>{bucketWords[bucket]}</Tag>
          {sample ? <Tag>sample</Tag> : null}
          <Link className={buttonClass({ small: true, look: inHand ? 'main' : 'rest' })} to="/opportunities/$jobId" params={{ jobId }}>
            View Details
          </Link>
          <Link className={buttonClass({ small: true })} to="/studio" search={{ job: jobId }}>
            Prepare résumé
          </Link>
          <Keep jobId={jobId} kept={kept} />
        </div>
      </div>
      <div className="job__why">
        {why[0] ? <Reason state="met" text={why[0].text} quote={why[0].asked} /> : null}
        {whyNot[0] ? <Reason state="learnable" text={whyNot[0].text} quote={whyNot[0].asked} /> : null}
      </div>
      <div id={partsId} hidden={!isOpen}>
        {isOpen ? <FitParts {...opportunity} /> : null}
      </div>
    </li>
  )
}

function Reason({ state, text, quote }: { readonly state: 'met' | 'learnable'; readonly text: string; readonly quote: string | null }) {
  return (
    <p className="sign">
      <Tile state={state} />
      <span>
        {text} {quote ? <span className="words">“{quote}”</span> : null}
      </span>
    </p>
  )
}

/** Keeps a posting for later, or lets go of it. */
export function Keep({ jobId, kept }: { readonly jobId: string; readonly kept: boolean }) {
  const change = useMatchChange()
  return (
    <Button
      small
      aria-pressed={kept}
      busy={change.isPending && 'Saving…'}
      icon={<Bookmark size={16} aria-hidden />}
      onClick={() => change.mutate({ jobId, kept: !kept })}
    >
      {kept ? 'Saved' : 'Save'}
    </Button>
  )
}
