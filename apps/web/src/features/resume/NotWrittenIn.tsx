import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Opportunity, useTRPC } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Tile } from '#ui/Tile.tsx'

const answers = [
  { value: 'used', label: 'Used it' },
  { value: 'know', label: 'Know it' },
  { value: 'no', label: 'No' },
] as const

/** What the posting asks for and no fact carries: asked, never written. */
export function NotWrittenIn({ jobId }: { readonly jobId: string }) {
  const posting = useQuery(useTRPC().ob.opportunity.queryOptions({ jobId }))
  const open = posting.data ? unspokenOf(posting.data) : []
  if (open.length === 0) return null
  return (
    <section className="box stack stack--3" aria-labelledby="h-not-written">
      <h3 id="h-not-written">Not written in</h3>
      <p className="small soft">
        The posting asks for these and you have not spoken of them. Say so here, then prepare the résumé once more; what you used can stand
        in it.
      </p>
      <ul className="pickskill">
        {open.map((asked) => (
          <Asked key={asked.id} asked={asked} />
        ))}
      </ul>
      <Link to="/opportunities/$jobId" params={{ jobId }}>
        All that is open on the posting
      </Link>
    </section>
  )
}

type Requirement = Opportunity['requirements'][number]

/** The skills asked for of which nothing is known. */
function unspokenOf({ skillsMatch, requirements }: Opportunity): readonly Requirement[] {
  const ids = new Set(skillsMatch.unknown.items.map(({ requirementId }) => requirementId))
  return requirements.filter(({ id }) => ids.has(id))
}

function Asked({ asked: { label, skillId, quote } }: { readonly asked: Requirement }) {
  const add = useFactAdd()
  return (
    <li>
      <div>
        <p className="sign">
          <Tile state="unknown" />
          <b>Have you used {label}?</b>
        </p>
        {quote ? <Quote>{quote}</Quote> : null}
        {add.isError ? <FailureNote error={add.error} /> : null}
      </div>
      <Segmented
        label={`Have you used ${label}?`}
        value={null}
        options={answers}
        disabled={add.isPending}
        onChange={(answer) =>
          add.mutate({
            claim: { kind: 'skill', payload: { label, skillId, matchType: skillId === null ? 'custom' : 'exact', usedIn: [], answer } },
          })
        }
      />
    </li>
  )
}
