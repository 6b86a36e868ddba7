import { useQuery } from '@tanstack/react-query'
import { type Analysis, useTRPC } from '#lib/trpc.ts'
import { words } from './sentenceWords.ts'

/** What a fact says in a few words, and the words it was found in. */
interface KnownFact {
  readonly label: string
  readonly quote: string | null
  /** Where the quote stands: "page 1", "what you said". */
  readonly source: string | null
  /** For a line of work, the other words that were stored for it; null for any other fact. */
  readonly wordings: readonly { readonly id: string; readonly text: string }[] | null
  /** For a role, the facts of its lines; none for any other fact. */
  readonly lineIds: readonly string[]
}

export type KnownFacts = ReadonlyMap<string, KnownFact>

/** Everything known of the person, by fact id. */
export function useFacts(): KnownFacts {
  const { data } = useQuery(useTRPC().wimd.analysis.queryOptions())
  return data ? factsOf(data) : new Map()
}

type Item = Pick<Analysis['skills'][number], 'id' | 'evidence'>

function factsOf(analysis: Analysis): KnownFacts {
  const { experience, skills, education, contact, credentials, projects, languages, other } = analysis
  const named = ({ id, evidence: [first] }: Item, label: string): [string, KnownFact] => [
    id,
    { label, quote: first?.quote ?? null, source: first ? sourceOf(first) : null, wordings: null, lineIds: [] },
  ]
  return new Map([
    ...experience.flatMap((role): [string, KnownFact][] => {
      const [roleId, roleFact] = named(role, [role.title, role.organisation].filter(Boolean).join(', '))
      const lines = role.achievements.map((one): [string, KnownFact] => {
        const [id, fact] = named(one, one.text)
        return [id, { ...fact, wordings: one.wordings }]
      })
      return [[roleId, { ...roleFact, lineIds: lines.map(([id]) => id) }], ...lines]
    }),
    ...skills.map((one) => named(one, one.label)),
    ...education.map((one) => named(one, [one.degree, one.institution].filter(Boolean).join(', '))),
    ...contact.evidence.map((one) => named(one, one.value)),
    ...credentials.map((one) => named(one, one.name)),
    ...projects.map((one) => named(one, one.name)),
    ...languages.map((one) => named(one, one.language)),
    ...other.map((one) => named(one, one.text)),
  ])
}

const sourceOf = ({ sourceKind, page }: Item['evidence'][number]) =>
  page === null ? words.sources[sourceKind] : words.onPage(words.sources[sourceKind], page)
