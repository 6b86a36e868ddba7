import type { PlannedAction } from '../actions/schema.ts'
import { mergedApplication } from './applications.ts'
import { type BroughtFacts, factsToBring } from './facts.ts'
import { mergedHistory } from './history.ts'
import { byAge, type Ids, pair, replaceIds, withoutIds } from './ids.ts'
import { mergedMatch } from './matches.ts'
import type { ProjectExport } from './schema.ts'
import { standingOf } from './versions.ts'

type Row<Name extends 'postings' | 'versions' | 'applications' | 'actions' | 'matches'> = ProjectExport[Name][number]

/** What a brought project changes in a session, under the session's ids. What is not among it is here already. */
export interface Arrival {
  /** All that was brought. */
  readonly project: ProjectExport
  readonly facts: BroughtFacts
  readonly postings: readonly Row<'postings'>[]
  readonly versions: { readonly added: readonly Row<'versions'>[]; readonly newer: readonly Row<'versions'>[] }
  readonly applications: { readonly added: readonly Row<'applications'>[]; readonly changed: readonly Row<'applications'>[] }
  readonly actions: { readonly added: readonly Row<'actions'>[]; readonly changed: readonly Row<'actions'>[] }
  readonly matches: readonly Row<'matches'>[]
}

/**
 * Lays a brought project beside what a session holds: what stands there already, by what it says and when, keeps the session's ids, everything else gets
 * new ones; ids of public postings stay. What both hold is merged without loss. Brought a second time it changes nothing.
 * @param ids what the ids of brought files are here.
 */
export function arrive(here: ProjectExport, brought: ProjectExport, ids: Ids, newId: () => string): Arrival {
  const [mine, theirs] = [bareOf(here), bareOf(brought)]
  pair({ rows: here.postings, key: appliedKey(here, mine) }, { rows: brought.postings, key: appliedKey(brought, theirs) }, ids)
  for (const name of ['turns', 'transitions', 'postings'] as const)
    pair<{ id: string }>({ rows: here[name], key: mine }, { rows: brought[name], key: theirs }, ids)
  const claimed = (bare: typeof mine) => (fact: ProjectExport['facts'][number]) =>
    bare({ ...fact, supersedesId: null, evidence: fact.evidence.map((one) => ({ ...one, sourceId: '' })) })
  pair({ rows: here.facts, key: claimed(mine) }, { rows: brought.facts, key: claimed(theirs) }, ids)
  const newer = pairVersions(here, brought, ids)
  const asHere = ({ content }: Row<'applications'>) => ids.get(content.jobId) ?? content.jobId
  pair({ rows: here.applications, key: ({ content }) => content.jobId }, { rows: brought.applications, key: asHere }, ids)
  pair({ rows: here.actions, key: stepKey }, { rows: brought.actions, key: stepKey }, ids)

  const isKnown = new Set(ids.values())
  const rows = [brought.turns, brought.transitions, brought.postings, brought.versions, brought.applications, brought.actions].flat()
  for (const { id } of rows.toSorted(byAge)) if (!ids.has(id)) ids.set(id, newId())
  const facts = factsToBring(here.facts, brought.facts, ids, newId)
  const project = renamed(brought, ids)
  const isNewer = new Set([...newer].map((id) => ids.get(id)))
  return {
    project,
    facts,
    postings: project.postings.filter(({ id }) => !isKnown.has(id)),
    versions: {
      added: project.versions.filter(({ id }) => !isKnown.has(id)),
      newer: project.versions.filter(({ id }) => isNewer.has(id)),
    },
    applications: split(here.applications, project.applications, isKnown, mergedApplication),
    actions: split(here.actions, project.actions, isKnown, mergedAction),
    matches: matchesToBring(here.matches, project.matches),
  }
}

const bareOf = (project: ProjectExport) => {
  const { facts, turns, transitions, postings, versions, applications, actions, files } = project
  return withoutIds(new Set([facts, turns, transitions, postings, versions, applications, actions, files].flat().map(({ id }) => id)))
}

/** A posting that was pasted twice says the same twice: when its application began tells which is which. */
const appliedKey = ({ applications }: ProjectExport, bare: (value: unknown) => string) => {
  const began = new Map(applications.map(({ createdAt, content }) => [content.jobId, createdAt]))
  return (posting: Row<'postings'>) => `${began.get(posting.id) ?? ''} ${bare(posting)}`
}

const stepKey = ({ createdAt, content }: Row<'actions'>) => `${createdAt} ${content.what}`

/** Versions that say the same, then those begun at the same time of which one goes on from the other. Returns the brought ones that go on. */
function pairVersions(here: ProjectExport, brought: ProjectExport, ids: Ids): Set<string> {
  const [mine, theirs] = [bareOf(here), bareOf(brought)]
  pair({ rows: here.versions, key: mine }, { rows: brought.versions, key: theirs }, ids)
  const taken = new Set(ids.values())
  const newer = new Set<string>()
  for (const version of brought.versions) {
    if (ids.has(version.id)) continue
    const beside = here.versions.filter(({ id, createdAt }) => createdAt === version.createdAt && !taken.has(id))
    for (const one of beside) {
      const standing = standingOf({ version: one, bare: mine }, { version, bare: theirs })
      const isKeptHere = one.kept !== null
      if (standing === 'other' || (standing === 'newer' && isKeptHere)) continue
      ids.set(version.id, one.id)
      taken.add(one.id)
      if (standing === 'newer' || (version.kept !== null && !isKeptHere && version.revision === one.revision)) newer.add(version.id)
      break
    }
  }
  return newer
}

/** The same project under these ids. Calendars go on knowing its applications and steps by the id that each had where it began. */
function renamed({ applications, actions, ...rest }: ProjectExport, ids: Ids): ProjectExport {
  const inCalendars = <C extends { calendarId: string | null }, T extends { id: string; content: C }>(row: T): T => {
    const moved = replaceIds(row, ids)
    return { ...moved, content: { ...moved.content, calendarId: row.content.calendarId ?? row.id } }
  }
  return {
    ...replaceIds(rest, ids),
    applications: applications.map((row) => inCalendars(row)),
    actions: actions.map((row) => inCalendars(row)),
  }
}

function mergedAction(here: PlannedAction, brought: PlannedAction): PlannedAction {
  return { ...here, history: mergedHistory(here.history, brought.history) }
}

function split<T extends { id: string; content: unknown }>(
  here: readonly T[],
  brought: readonly T[],
  isKnown: ReadonlySet<string>,
  merge: (mine: T['content'], theirs: T['content']) => T['content'],
): { added: T[]; changed: T[] } {
  const byId = new Map(here.map((row) => [row.id, row]))
  const changed = brought.flatMap((row) => {
    const mine = byId.get(row.id)
    const content = mine && merge(mine.content, row.content)
    return mine && JSON.stringify(content) !== JSON.stringify(mine.content) ? [{ ...mine, content }] : []
  })
  return { added: brought.filter(({ id }) => !isKnown.has(id)), changed }
}

function matchesToBring(here: readonly Row<'matches'>[], brought: readonly Row<'matches'>[]): Row<'matches'>[] {
  const known = new Map(here.map((match) => [match.jobId, match]))
  return brought.flatMap((match) => {
    const mine = known.get(match.jobId)
    if (!mine) return [match]
    const merged = mergedMatch(mine, match)
    return JSON.stringify(merged) === JSON.stringify(mergedMatch(mine, mine)) ? [] : [merged]
  })
}
