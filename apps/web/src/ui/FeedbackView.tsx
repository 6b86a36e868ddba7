import { words } from '#lib/feedbackWords.ts'
import type { Feedback } from '#lib/trpc.ts'
import { Findings, type FindingsOf } from './feedback/Findings.tsx'
import { Machines } from './feedback/Machines.tsx'
import { Match } from './feedback/Match.tsx'
import { SinceBefore } from './feedback/SinceBefore.tsx'

interface Props extends FindingsOf {
  readonly feedback: Feedback
}

/** What machines and readers stumble over: the score opened into its parts, each finding with its words, page and what to do. */
export function FeedbackView({ feedback: { ats, findings, notRun, since, missing, match }, level, onShow }: Props) {
  return (
    <div className="stack stack--6">
      <Machines ats={ats} level={level} onShow={onShow} />
      <Findings level={level} title={words.readers.title} findings={findings} none={words.readers.none} onShow={onShow} />
      {notRun.length > 0 ? (
        <p className="small soft">
          {words.notLookedAt(notRun.map(({ rule }) => words.rule(rule)).join(', '))} {notRun[0]?.reason}
        </p>
      ) : null}
      {match ? <Match match={match} missing={missing} level={level} /> : null}
      {since ? <SinceBefore since={since} ats={ats} /> : null}
    </div>
  )
}
