import { languageTag } from '#lib/language.ts'
import type { Opportunities, Opportunity } from '#lib/trpc.ts'
import { words } from './words.ts'

/** How boards write their own names. */
const boards: Readonly<Record<string, string>> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  'lever-eu': 'Lever',
  ashby: 'Ashby',
  smartrecruiters: 'SmartRecruiters',
  workable: 'Workable',
  recruitee: 'Recruitee',
  remotive: 'Remotive',
  arbeitnow: 'Arbeitnow',
  remoteok: 'Remote OK',
  adzuna: 'Adzuna',
}

/** Where a posting comes from, as people call it: the board, or the file's name; null for samples and the person's own. */
export function sourceName(source: string): string | null {
  if (source === 'own' || source === 'sample') return null
  const [kind = '', ...rest] = source.split(':')
  return boards[kind] ?? (rest.join(':') || source)
}

/** "from Remotive", "from Greenhouse and Remotive". */
export function sourceWords({ source, life }: Pick<Opportunity, 'source' | 'life'>): string | null {
  const names = [source, ...(life?.alsoFrom ?? [])].map(sourceName).filter((name) => name !== null)
  return names.length === 0 ? null : words.row.from(listOf(names))
}

/** What the list may lack: sources that were not read to their end the last time. Null when none. */
export function lackWords(sources: Opportunities['sources']): string | null {
  const lacking = sources.filter(({ outcome }) => outcome !== 'ok')
  if (lacking.length === 0) return null
  return words.list.lack(lacking.length, sources.length, listOf(lacking.map(({ name }) => sourceName(name) ?? name)))
}

const listOf = (names: readonly string[]) => new Intl.ListFormat(languageTag()).format(new Set(names))
