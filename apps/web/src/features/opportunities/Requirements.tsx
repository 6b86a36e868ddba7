import { laneNames } from '@mosaic/core/words/lanes'
import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useReading } from './hooks.ts'
import { classWords } from './words.ts'

type Requirement = Opportunity['requirements'][number]
const classes = Object.keys(classWords) as (keyof typeof classWords)[]

/** How each requirement was read, and a way to read it otherwise: for this person's own fit alone. */
export function Requirements({ opportunity: { jobId, requirements } }: { readonly opportunity: Opportunity }) {
  const changed = requirements.filter(({ readAs }) => readAs).length
  return requirements.length === 0 ? null : (
    <Disclosure summary={changed > 0 ? `How each was read, ${changed} by you` : 'How each was read'}>
      <p className="small soft">Read one otherwise where you know better. It counts in your own fit only, and you can take it back.</p>
      <ul className="readings">
        {requirements.map((requirement) => (
          <Row key={requirement.id} jobId={jobId} requirement={requirement} />
        ))}
      </ul>
    </Disclosure>
  )
}

function Row({ jobId, requirement }: { readonly jobId: string; readonly requirement: Requirement }) {
  const { id, label, quote, readable, negated, readAs, unsure } = requirement
  const reading = useReading()
  const read = (asked: Requirement['class'] | null) => reading.mutate({ jobId, requirementId: id, quote, class: asked })
  return (
    <li>
      <b>{label}</b>
      {readable ? (
        <select
          className="input"
          aria-label={`How ${label} is read`}
          value={reading.isPending ? (reading.variables.class ?? requirement.class) : requirement.class}
          disabled={reading.isPending}
          onChange={({ target }) => read(target.value as Requirement['class'])}
        >
          {classes.map((value) => (
            <option key={value} value={value}>
              {classWords[value]}
            </option>
          ))}
        </select>
      ) : (
        <span className="soft">{negated ? 'not needed' : classWords[requirement.class]}</span>
      )}
      {quote === label ? null : <span className="words">“{quote}”</span>}
      {readAs ? (
        <span className="row small">
          <span className="soft">{whoRead(readAs)}</span>
          <Button small look="bare" busy={reading.isPending && 'Saving…'} onClick={() => read(null)}>
            Take it back
          </Button>
        </span>
      ) : unsure ? (
        <span className="small soft">Neither its words nor a heading tell.</span>
      ) : null}
      {reading.isError ? <FailureNote error={reading.error} /> : null}
    </li>
  )
}

function whoRead({ by, was }: NonNullable<Requirement['readAs']>): string {
  const who = by === 'person' ? 'Read so by you.' : `Proposed by ${laneNames[by]}, read so by you.`
  return `${who} Mosaic’s rules: ${was === null ? 'not found' : classWords[was]}.`
}
