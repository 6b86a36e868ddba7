import { termWords } from '@mosaic/core/words/terms'
import { useState } from 'react'
import { newClaim } from '#lib/claims.ts'
import { partialDay, spanOf } from '#lib/dates.ts'
import { words as factWords } from '#lib/factWords.ts'
import type { Analysis } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { Button } from '#ui/Button.tsx'
import { ClaimForm } from '#ui/ClaimForm.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FactRow, type KnownFact } from '#ui/FactRow.tsx'
import { words } from './words.tsx'

type AddKind = Parameters<typeof newClaim>[0]

/** Everything that is known, kind by kind, each to be confirmed, corrected or denied; and what the person adds. */
export function KnownFacts({ analysis }: { readonly analysis: Analysis }) {
  const groups = groupsOf(analysis).filter(({ facts, add }) => facts.length > 0 || add)
  return (
    <section aria-labelledby="h-known">
      <div className="shead">
        <h2 id="h-known">{words.known.title}</h2>
        <p className="small soft">{words.known.what}</p>
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
  if (facts.length === 0) return words.known.nothing
  const open = facts.filter(({ status }) => status === 'proposed').length
  return words.known.summary(facts.length, open)
}

function AddFact({ kind, name }: { readonly kind: AddKind; readonly name: string }) {
  const [isOpen, setOpen] = useState(false)
  const add = useFactAdd()
  if (!isOpen)
    return (
      <div className="row">
        <Button small onClick={() => setOpen(true)}>
          {words.known.add}
          <span className="vh">{words.known.addTo(name)}</span>
        </Button>
      </div>
    )
  return (
    <ClaimForm
      claim={newClaim(kind)}
      saveLabel={words.known.addIt}
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
  const { groups } = words.known
  return [
    {
      name: groups.goal,
      add: 'goal',
      facts: goals.map((one) => ({ ...one, label: one.text, note: one.date && words.known.by(partialDay(one.date)) })),
    },
    {
      name: groups.work,
      add: 'experience',
      facts: experience.flatMap(({ achievements, ...role }) => [
        {
          ...role,
          label: [role.title, role.organisation].filter(Boolean).join(', ') || words.known.noRole,
          note: spanOf(role.start, role.end, role.current),
        },
        ...achievements.map((done) => ({ ...done, label: done.text, note: done.outcome ? words.known.withResult : null })),
      ]),
    },
    {
      name: groups.skills,
      add: 'skill',
      facts: skills.map((one) => ({ ...one, note: one.rung === null ? words.known.rungs.unsure : rungWords(one.rung) })),
    },
    {
      name: groups.education,
      add: 'education',
      facts: education.map((one) => ({
        ...one,
        label: [[one.degree, one.field].filter(Boolean).join(' '), one.institution].filter(Boolean).join(', ') || words.known.noEducation,
        note: spanOf(one.start, one.end, false),
      })),
    },
    { name: groups.papers, facts: credentials.map((one) => ({ ...one, label: one.name, note: one.issuer })) },
    { name: groups.languages, add: 'language', facts: languages.map((one) => ({ ...one, label: one.language, note: one.level })) },
    { name: groups.projects, facts: projects.map((one) => ({ ...one, label: one.name, note: null })) },
    { name: groups.values, facts: values.map((one) => ({ ...one, note: one.placed && words.known.placed[one.placed] })) },
    { name: groups.interests, facts: interests.map((one) => ({ ...one, note: null })) },
    {
      name: groups.terms,
      facts: constraints.map((one) => ({ ...one, label: termWords(one), note: one.hardness === 'hard' ? words.known.must : null })),
    },
    { name: groups.challenges, facts: challenges.map((one) => ({ ...one, label: one.text, note: null })) },
    {
      name: groups.contact,
      facts: contact.evidence.map((one) => ({
        ...one,
        label: one.value,
        note: factWords.contact[one.field as keyof typeof factWords.contact] ?? one.field,
      })),
    },
    { name: groups.other, facts: other.map((one) => ({ ...one, label: one.text, note: one.heading })) },
  ]
}

/** The rung that a skill's evidence reaches, 0 to 1. */
function rungWords(rung: number): string {
  if (rung >= 0.75) return words.known.rungs.result
  return rung >= 0.5 ? words.known.rungs.used : rung > 0 ? words.known.rungs.known : words.known.rungs.no
}
