import { termWords } from '@mosaic/core/words/terms'
import { useState } from 'react'
import { newClaim } from '#lib/claims.ts'
import { partialDay, spanOf } from '#lib/dates.ts'
import { counted } from '#lib/sizes.ts'
import type { Analysis } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { ClaimForm } from '#ui/ClaimForm.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FactRow, type KnownFact } from '#ui/FactRow.tsx'

type AddKind = Parameters<typeof newClaim>[0]

/** Everything that is known, kind by kind, each to be confirmed, corrected or denied; and what the person adds. */
export function KnownFacts({ analysis }: { readonly analysis: Analysis }) {
  const groups = groupsOf(analysis).filter(({ facts, add }) => facts.length > 0 || add)
  return (
    <section aria-labelledby="h-known">
      <div className="shead">
        <h2 id="h-known">What is known</h2>
        <p className="small soft">All of it counts until you say otherwise. What you deny is never used again.</p>
      </div>
      <div>
        {groups.map(({ name, facts, add }) => (
          <Disclosure key={name} summary={`${name}: ${summary(facts)}`}>
            {facts.length ? (
              <ul className="facts">
                {facts.map((fact) => (
                  <FactRow key={fact.id} fact={fact} analysis={analysis} />
                ))}
              </ul>
            ) : null}
            {add ? <AddFact kind={add} name={name} /> : null}
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

function summary(facts: readonly KnownFact[]): string {
  if (facts.length === 0) return 'nothing yet'
  const open = facts.filter(({ status }) => status === 'proposed').length
  return `${counted(facts.length, 'fact')}${open ? `, ${open} to confirm` : ''}`
}

function AddFact({ kind, name }: { readonly kind: AddKind; readonly name: string }) {
  const [isOpen, setOpen] = useState(false)
  const add = useFactAdd()
  if (!isOpen)
    return (
      <div className="row">
        <Button small onClick={() => setOpen(true)}>
          Add<span className="vh"> to {name.toLowerCase()}</span>
        </Button>
      </div>
    )
  return (
    <ClaimForm
      claim={newClaim(kind)}
      saveLabel="Add it"
      busy={add.isPending}
      error={add.error}
      onSave={(claim) => add.mutate({ claim }, { onSuccess: () => setOpen(false) })}
      onCancel={() => setOpen(false)}
    />
  )
}

interface Group {
  readonly name: string
  readonly facts: readonly KnownFact[]
  readonly add?: AddKind
}

function groupsOf(analysis: Analysis): Group[] {
  const {
    experience,
    skills,
    education,
    credentials,
    languages,
    projects,
    other,
    goals,
    values,
    interests,
    constraints,
    challenges,
    contact,
  } = analysis
  return [
    { name: 'Goal', add: 'goal', facts: goals.map((one) => ({ ...one, label: one.text, note: one.date && `by ${partialDay(one.date)}` })) },
    {
      name: 'Work, paid or not',
      add: 'experience',
      facts: experience.flatMap(({ achievements, ...role }) => [
        {
          ...role,
          label: [role.title, role.organisation].filter(Boolean).join(', ') || 'A role without title or employer',
          note: spanOf(role.start, role.end, role.current),
        },
        ...achievements.map((done) => ({ ...done, label: done.text, note: done.outcome ? 'with a result' : null })),
      ]),
    },
    {
      name: 'Skills',
      add: 'skill',
      facts: skills.map((one) => ({ ...one, note: one.rung === null ? 'not sure' : rungWords(one.rung) })),
    },
    {
      name: 'Education',
      add: 'education',
      facts: education.map((one) => ({
        ...one,
        label:
          [[one.degree, one.field].filter(Boolean).join(' '), one.institution].filter(Boolean).join(', ') || 'Education without a name',
        note: spanOf(one.start, one.end, false),
      })),
    },
    { name: 'Papers and licences', facts: credentials.map((one) => ({ ...one, label: one.name, note: one.issuer })) },
    { name: 'Languages', add: 'language', facts: languages.map((one) => ({ ...one, label: one.language, note: one.level })) },
    { name: 'Projects', facts: projects.map((one) => ({ ...one, label: one.name, note: null })) },
    { name: 'Values', facts: values.map((one) => ({ ...one, note: one.placed && `matters ${one.placed}` })) },
    { name: 'Interests', facts: interests.map((one) => ({ ...one, note: null })) },
    {
      name: 'Place, hours, pay',
      facts: constraints.map((one) => ({ ...one, label: termWords(one), note: one.hardness === 'hard' ? 'a must' : null })),
    },
    { name: 'What is in the way', facts: challenges.map((one) => ({ ...one, label: one.text, note: null })) },
    { name: 'Contact', facts: contact.evidence.map((one) => ({ ...one, label: one.value, note: one.field })) },
    { name: 'Other parts of your documents', facts: other.map((one) => ({ ...one, label: one.text, note: one.heading })) },
  ]
}

/** The rung that a skill's evidence reaches, 0 to 1. */
function rungWords(rung: number): string {
  if (rung >= 0.75) return 'shown with a result'
  return rung >= 0.5 ? 'used at work' : rung > 0 ? 'known' : 'no'
}
