import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { announce } from './announce.ts'
import { words } from './factWords.ts'
import { failureWords } from './failureWords.ts'
import { type Analysis, type FactNote, useTRPC } from './trpc.ts'

/** Facts that this page saw changed: a change is a new fact, and what was drawn before still names the old one. */
let changed: ReadonlyMap<string, FactNote> = new Map()
const listeners = new Set<() => void>()

function remember(oldId: string, fact: FactNote) {
  changed = new Map([...changed, [oldId, fact]])
  for (const listener of listeners) listener()
}

/** Confirms, corrects, denies or takes back a fact; every page that rests on it is asked again. */
export function useFactChange() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.wimd.facts.update.mutationOptions({
      onSuccess: (fact, { id }) => {
        remember(id, fact)
        return Promise.all([trpc.wimd, trpc.ob, trpc.resume].map((router) => cache.invalidateQueries(router.pathFilter())))
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
}

/** Adds something the person says of themselves. */
export function useFactAdd() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.wimd.facts.create.mutationOptions({
      onSuccess: (fact) => {
        announce(words.added(fact.label))
        return Promise.all([trpc.wimd, trpc.ob, trpc.resume].map((router) => cache.invalidateQueries(router.pathFilter())))
      },
    }),
  )
}

/** A fact as it stands now, where the one that was drawn has been changed since; null when it is gone. */
export function useCurrentFact(): (fact: FactNote) => FactNote | null {
  const trpc = useTRPC()
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions(undefined, { staleTime: 30_000 }))
  const known = useSyncExternalStore(subscribe, () => changed)
  const standing = analysis && new Map(itemsOf(analysis).map(({ id, status }) => [id, status]))
  return (fact) => {
    let current = fact
    for (let next = known.get(fact.id); next; next = known.get(next.id)) current = next
    const status = standing?.get(current.id)
    if (status) return { ...current, status }
    // what was found by a machine stands in no analysis before the person says yes
    if (!standing || current !== fact || current.status !== 'proposed' || current.provenance === 'inferred' || !counted.has(fact.kind))
      return current
    return null
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Kinds that the analysis lists item by item, each under its own id. */
const counted = new Set([
  'experience',
  'achievement',
  'education',
  'credential',
  'language',
  'project',
  'other',
  'value',
  'interest',
  'goal',
  'challenge',
  'constraint',
  'contact',
])

type Item = Analysis['values'][number] | Analysis['education'][number]

/** Every item of the analysis that is a fact. */
export function itemsOf(analysis: Analysis): readonly Pick<Item, 'id' | 'status' | 'provenance' | 'evidence'>[] {
  const {
    skills,
    values,
    interests,
    goals,
    challenges,
    experience,
    education,
    credentials,
    languages,
    projects,
    other,
    constraints,
    contact,
  } = analysis
  const achievements = experience.flatMap((role) => role.achievements)
  return [
    skills,
    values,
    interests,
    goals,
    challenges,
    experience,
    achievements,
    education,
    credentials,
    languages,
    projects,
    other,
    constraints,
    contact.evidence,
  ].flat()
}
