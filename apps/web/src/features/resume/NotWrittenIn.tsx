import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { unlessMovedOn } from '#lib/focus.ts'
import { type Opportunity, useTRPC } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useCustomize } from './hooks.ts'
import { LengthChoice } from './Length.tsx'
import { words } from './postingWords.ts'

type Answer = keyof typeof words.notWrittenIn.answers

/** What the posting asks for and no fact carries: asked, never written. */
export function NotWrittenIn({ jobId }: { readonly jobId: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const navigate = useNavigate({ from: '/studio' })
  const customize = useCustomize()
  const [pages, setPages] = useState<number | null>(2)
  const posting = useQuery(useTRPC().ob.opportunity.queryOptions({ jobId }))
  const open = posting.data ? unspokenOf(posting.data) : []
  if (open.length === 0) return null
  return (
    <section className="box stack stack--3" aria-labelledby="h-not-written">
      <h3 id="h-not-written" ref={heading} tabIndex={-1}>
        {words.notWrittenIn.title}
      </h3>
      <p className="small soft">{words.notWrittenIn.what}</p>
      <ul className="pickskill">
        {open.map((asked) => (
          <Asked
            key={asked.id}
            asked={asked}
            isPaper={posting.data?.ask.some(({ id, skillId }) => id.startsWith('paper-') && skillId === asked.skillId) ?? false}
            onAnswered={() => heading.current?.focus()}
          />
        ))}
      </ul>
      <LengthChoice pages={pages} onPages={setPages} />
      <div className="row">
        <Button
          small
          busy={customize.isPending && words.choosing}
          onClick={() =>
            customize.mutate(
              { jobId, pages },
              { onSuccess: ({ resume }) => void navigate({ search: { job: jobId, version: resume.versionId } }) },
            )
          }
        >
          {words.notWrittenIn.onceMore}
        </Button>
        <Link to="/opportunities/$jobId" params={{ jobId }}>
          {words.notWrittenIn.allOpen}
        </Link>
      </div>
      {customize.isError ? <FailureNote error={customize.error} /> : null}
    </section>
  )
}

type Requirement = Opportunity['requirements'][number]

/** The skills asked for of which nothing is known. */
function unspokenOf({ skillsMatch, requirements }: Opportunity): readonly Requirement[] {
  const ids = new Set(skillsMatch.unknown.items.map(({ requirementId }) => requirementId))
  return requirements.filter(({ id }) => ids.has(id))
}

function answersTo(isPaper: boolean): readonly { readonly value: Answer; readonly label: string }[] {
  const labels: Partial<Record<Answer, string>> = isPaper ? words.notWrittenIn.paperAnswers : words.notWrittenIn.answers
  return (Object.entries(labels) as [Answer, string][]).map(([value, label]) => ({ value, label }))
}

interface AskedProps {
  readonly asked: Requirement
  /** A licence or certificate, held or not. */
  readonly isPaper: boolean
  /** The answered question leaves the page: where the focus goes instead. */
  readonly onAnswered: () => void
}

function Asked({ asked: { label, skillId, quote }, isPaper, onAnswered }: AskedProps) {
  const question = isPaper ? words.notWrittenIn.askedPaper(label) : words.notWrittenIn.asked(label)
  const add = useFactAdd()
  // the promise, as callbacks of a component that has left the page are not called; a failure stands below
  const say = (answer: Answer) =>
    void add
      .mutateAsync({
        claim: { kind: 'skill', payload: { label, skillId, matchType: skillId === null ? 'custom' : 'exact', usedIn: [], answer } },
      })
      .then(unlessMovedOn(onAnswered), () => undefined)
  return (
    <li>
      <div>
        <p className="sign">
          <Tile state="unknown" />
          <b>{question}</b>
        </p>
        {quote ? <Quote>{quote}</Quote> : null}
        {add.isError ? <FailureNote error={add.error} /> : null}
      </div>
      <Segmented label={question} value={null} options={answersTo(isPaper)} disabled={add.isPending} onChange={say} />
    </li>
  )
}
