import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useSkillAnswer } from './hooks.ts'

const answers = [
  { value: 'used', label: 'Used it' },
  { value: 'know', label: 'Know it' },
  { value: 'no', label: 'No' },
] as const

/** The one question worth most here, answered in one tap. */
export function NextQuestion({ opportunity }: { readonly opportunity: Opportunity }) {
  const answer = useSkillAnswer()
  const question = opportunity.ask.find(({ skillId }) => skillId !== null)
  const requirement = opportunity.requirements.find(({ skillId }) => skillId === question?.skillId)
  if (!question || !requirement) return null
  return (
    <aside className="ask" aria-label="Coach, next question">
      <Tag kind="ok">Coach</Tag>
      <p>
        <b>{question.text}</b> <span className="soft small">Worth up to {question.gain} points here.</span>
      </p>
      <div className="row">
        {answers.map(({ value, label }) => (
          <Button
            key={value}
            small
            busy={answer.isPending && 'Saving…'}
            onClick={() =>
              answer.mutate({
                claim: {
                  kind: 'skill',
                  payload: { label: requirement.label, skillId: question.skillId, matchType: 'exact', usedIn: [], answer: value },
                },
              })
            }
          >
            {label}
          </Button>
        ))}
      </div>
    </aside>
  )
}
