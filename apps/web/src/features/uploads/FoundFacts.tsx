import { useQuery } from '@tanstack/react-query'
import { type FactNote, useTRPC } from '#lib/trpc.ts'
import { FactRow } from '#ui/FactRow.tsx'
import type { FileReading } from './hooks.ts'
import { words } from './words.tsx'

/** Below this the reading is told as worth a look. */
const sureFrom = 0.6

interface Props {
  readonly reading: FileReading
  readonly numbers: ReadonlyMap<string, number>
  readonly onChoose: (id: string) => void
}

/** What was found in a document, the unsure first: each opens to be confirmed, corrected or denied while its words stand marked beside. */
export function FoundFacts({ reading, numbers, onChoose }: Props) {
  const trpc = useTRPC()
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, { staleTime: 30_000 }))
  const inText = reading.facts.toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  const { unsure = [], sure = [] } = Object.groupBy(inText, (fact) => (isUnsure(fact) ? 'unsure' : 'sure'))
  const list = (facts: readonly FactNote[]) =>
    analysis ? (
      <ul className="facts">
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={{ ...fact, note: String(numbers.get(fact.id) ?? '') }} analysis={analysis} onOpen={onChoose} />
        ))}
      </ul>
    ) : null
  return (
    <>
      {unsure.length > 0 ? (
        <section aria-labelledby="h-unsure" className="stack stack--2">
          <h2 id="h-unsure">{words.found.check(unsure.length)}</h2>
          <p className="small soft">
            {whyAsked(unsure)} {words.found.oneTap}
          </p>
          {list(unsure)}
        </section>
      ) : null}
      {unsure.length > 0 && sure.length === 0 ? null : (
        <section aria-labelledby="h-found" className="stack stack--2">
          <h2 id="h-found">{unsure.length > 0 ? words.found.else : words.found.all}</h2>
          <p className="small soft">{summaryOf(sure)}</p>
          {list(sure)}
        </section>
      )}
    </>
  )
}

const waits = ({ provenance, status }: FactNote) => status === 'proposed' && provenance === 'inferred'
const isUnsure = (fact: FactNote) => waits(fact) || (fact.status === 'proposed' && fact.confidence !== null && fact.confidence < sureFrom)

function whyAsked(facts: readonly FactNote[]): string {
  return facts.every(waits) ? words.found.waits(facts.length) : words.found.unsure(facts.length)
}

function summaryOf(facts: readonly FactNote[]): string {
  if (facts.length === 0) return words.found.none
  const byKind = Map.groupBy(facts, ({ kind }) => kind)
  return words.found.choose(
    [...byKind].map(([kind, ones]) => words.found.kinds[kind]?.(ones.length) ?? `${ones.length} ${kind}`).join(', '),
  )
}
