import { laneNames } from '@mosaic/core/words/lanes'
import { words as common } from '#lib/commonWords.ts'
import { words as facts } from '#lib/factWords.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useReading } from './hooks.ts'
import { words } from './postingWords.ts'

type Requirement = Opportunity['requirements'][number]
const classes = Object.keys(words.classes) as (keyof typeof words.classes)[]

/** How each requirement was read, and a way to read it otherwise: for this person's own fit alone. */
export function Requirements({ opportunity: { jobId, requirements } }: { readonly opportunity: Opportunity }) {
  const changed = requirements.filter(({ readAs }) => readAs).length
  return requirements.length === 0 ? null : (
    <Disclosure summary={changed > 0 ? words.readings.byYou(changed) : words.readings.title}>
      <p className="small soft">{words.readings.what}</p>
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
          aria-label={words.readings.how(label)}
          value={reading.isPending ? (reading.variables.class ?? requirement.class) : requirement.class}
          disabled={reading.isPending}
          onChange={({ target }) => read(target.value as Requirement['class'])}
        >
          {classes.map((value) => (
            <option key={value} value={value}>
              {words.classes[value]}
            </option>
          ))}
        </select>
      ) : (
        <span className="soft">{negated ? words.readings.notNeeded : words.classes[requirement.class]}</span>
      )}
      {quote === label ? null : <span className="words">{common.quoted(quote)}</span>}
      {readAs ? (
        <span className="row small">
          <span className="soft">{whoRead(readAs)}</span>
          <Button small look="bare" busy={reading.isPending && facts.saving} onClick={() => read(null)}>
            {words.readings.takeBack}
          </Button>
        </span>
      ) : unsure ? (
        <span className="small soft">{words.readings.unsure}</span>
      ) : null}
      {reading.isError ? <FailureNote error={reading.error} /> : null}
    </li>
  )
}

function whoRead({ by, was }: NonNullable<Requirement['readAs']>): string {
  const { soByYou, proposedBy, rules, notFound } = words.readings
  return `${by === 'person' ? soByYou : proposedBy(laneNames[by])} ${rules(was === null ? notFound : words.classes[was])}`
}
