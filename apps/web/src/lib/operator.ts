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

/** A published taxonomy that completes the vocabulary. */
interface Source {
  readonly scheme: 'esco' | 'onet'
  readonly version: string | null
}

interface About {
  readonly operator: Operator
  readonly sources: readonly Source[]
  readonly fetches_pages: boolean
  /** How many days a session lasts from its start or its last extension. */
  readonly session_days: number
}

function useAbout(): About | undefined {
  const { data } = useQuery({
    queryKey: ['about'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await (await fetch('/about', { signal })).json()) as About,
  })
  return data
}

/** Whether this server fetches a posting's page by its address; false until it said so. */
export const useFetchesPages = (): boolean => useAbout()?.fetches_pages ?? false

export const useOperator = (): Operator | undefined => useAbout()?.operator

/** The taxonomies whose licences ask to be named. */
export const useSources = (): readonly Source[] => useAbout()?.sources ?? []

/** How many days a session lasts here; undefined until the server said so. */
export const useSessionDays = (): number | undefined => useAbout()?.session_days
