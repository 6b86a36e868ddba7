import { useQuery } from '@tanstack/react-query'

/** Who runs this server, as far as they say so. */
interface Operator {
  readonly name: string | null
  readonly address: string | null
  readonly contact: string | null
  /** Where people in distress are pointed. */
  readonly help: string | null
  /** A banner for every page. */
  readonly notice: string | null
}

export function useOperator(): Operator | undefined {
  const { data } = useQuery({
    queryKey: ['about'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const answer = await fetch('/about', { signal })
      return ((await answer.json()) as { operator: Operator }).operator
    },
  })
  return data
}
