import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Opportunity, useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { ApplyDialog } from './ApplyDialog.tsx'
import { FitNumber } from './FitNumber.tsx'
import { FitParts } from './FitParts.tsx'
import { words as fit } from './fitWords.ts'
import { isBeingRead } from './hooks.ts'
import { InterestsBeside } from './InterestsBeside.tsx'
import { factsLine } from './inWords.ts'
import { Keep, SetAside } from './Keeping.tsx'
import { Life } from './Life.tsx'
import { Note } from './Note.tsx'
import { PostingText } from './PostingText.tsx'
import { Proposals } from './Proposals.tsx'
import { words } from './postingWords.ts'
import { NextQuestion, Questions } from './Questions.tsx'
import { Gates, Reasons } from './Reasons.tsx'
import { RemoveOwn } from './RemoveOwn.tsx'
import { Requirements } from './Requirements.tsx'
import { sourceName } from './sources.ts'
import { Terms } from './Terms.tsx'
import { ValuesBeside } from './ValuesBeside.tsx'
import { words as list } from './words.ts'

const lookAgainMs = 2000

/** One posting: its own words with each requirement marked, and its fit opened into its parts. */
export function OpportunityPage() {
  const trpc = useTRPC()
  const { jobId } = useParams({ from: '/shell/session/opportunities/$jobId' })
  const posting = useQuery(
    trpc.ob.opportunity.queryOptions({ jobId }, { refetchInterval: ({ state: { data } }) => data && isBeingRead(data) && lookAgainMs }),
  )
  return (
    <div className="main">
      <p>
        <Link className="small" to="/opportunities">
          {words.all}
        </Link>
      </p>
      {posting.data ? <Laid opportunity={posting.data} /> : <PageHead title={words.tab} tab={words.tab} />}
      {posting.isPending ? <Skeleton label={words.reading} tiles={20} lines={6} /> : null}
      {posting.isError ? <FailureNote error={posting.error} onRetry={() => void posting.refetch()} /> : null}
    </div>
  )
}

function Laid({ opportunity }: { readonly opportunity: Opportunity }) {
  const { jobId, role, company, location, kept, dismissed, own, sample, applicationId, requirements } = opportunity
  return (
    <>
      <PageHead
        title={role}
        tab={role}
        actions={
          <>
            {own ? <RemoveOwn jobId={jobId} role={role} hasApplied={applicationId !== null} /> : null}
            <SetAside jobId={jobId} role={role} dismissed={dismissed} />
            <Keep jobId={jobId} role={role} kept={kept} />
            <Link className={buttonClass()} to="/studio" search={{ job: jobId }}>
              {list.row.prepare}
            </Link>
            <ApplyDialog posting={opportunity} />
          </>
        }
      >
        {[[company, location].filter(Boolean).join(', '), factsLine(opportunity)].filter(Boolean).join('. ')}{' '}
        {sample ? <Tag>{words.isSample}</Tag> : null} <Life life={opportunity.life} />
        {applicationId ? (
          <Link to="/applications/$applicationId" params={{ applicationId }}>
            {words.applied}
          </Link>
        ) : null}
      </PageHead>
      <div className="cols">
        <section className="c5 stack stack--6" aria-label={words.fit}>
          <div className="stack stack--3">
            <FitNumber fit={opportunity} pitch={11} large />
            <a className="only-narrow small" href="#h-post">
              {words.toText}
            </a>
            <Disclosure summary={list.row.open}>
              <div className="box parts stack">
                <FitParts {...opportunity} />
              </div>
            </Disclosure>
          </div>
          <Gates {...opportunity} />
          <Questions opportunity={opportunity} />
          <Reasons title={fit.why} state="met" sign="+" reasons={opportunity.why} />
          <Reasons title={fit.whyNot} state="learnable" sign="−" reasons={opportunity.whyNot} />
          <Reasons title={fit.raise} state="provable" sign="+" reasons={opportunity.raise} />
          <Terms opportunity={opportunity} />
          <ValuesBeside match={opportunity.valuesMatch} />
          <InterestsBeside match={opportunity.interestsMatch} />
          <Note key={jobId} jobId={jobId} />
        </section>
        <section className="c7 stack" aria-labelledby="h-post">
          <div className="shead">
            <h2 id="h-post" tabIndex={-1}>
              {words.text}
            </h2>
            <ul className="legend">
              {(['met', 'provable', 'learnable', 'unknown'] as const).map((state) => (
                <li key={state}>
                  <Tile state={state} />
                  {words.legend[state]}
                </li>
              ))}
            </ul>
          </div>
          <PostingText opportunity={opportunity} />
          <p className="small faint">
            {words.byRules} {words.found(requirements.length)} <AtSource opportunity={opportunity} />
          </p>
          <Proposals opportunity={opportunity} />
          <Requirements opportunity={opportunity} />
        </section>
      </div>
      <NextQuestion opportunity={opportunity} />
    </>
  )
}

/** The page that the posting stands on: boards ask to be named and linked to. */
function AtSource({ opportunity: { url, source } }: { readonly opportunity: Opportunity }) {
  const name = sourceName(source)
  return url === null ? null : (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {name === null ? words.itsPage : words.pageAt(name)}
    </a>
  )
}
