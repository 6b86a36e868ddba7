import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { unlessMovedOn } from '#lib/focus.ts'
import { type ApplicationView, useTRPC } from '#lib/trpc.ts'
import { words } from './applicationWords.ts'

const tell = (error: unknown) => announce(`${failureWords(error).title}. ${failureWords(error).next}`)

/** Takes what the server answers into what is shown, and asks anew for what is counted from it. */
function useTaken() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const all = trpc.ob.status.queryKey({})
  const put = (change: (one: ApplicationView) => ApplicationView) => cache.setQueryData(all, (known) => known?.map(change))
  return {
    put,
    find: (id: string) => cache.getQueryData(all)?.find((one) => one.id === id),
    stop: () => cache.cancelQueries({ queryKey: all }),
    take: (application: ApplicationView) => {
      // a later move that is still on its way stays where the person laid it
      const isLast = cache.isMutating({ mutationKey: trpc.ob.applications.update.mutationKey() }) <= 1
      put((one) => (one.id === application.id ? { ...application, ...(!isLast && { status: one.status }) } : one))
      cache.setQueryData(trpc.ob.applications.get.queryKey({ id: application.id }), (known) => known && { ...known, ...application })
      return Promise.all([
        cache.invalidateQueries(trpc.ob.outcomes.pathFilter()),
        cache.invalidateQueries(trpc.ob.reliability.pathFilter()),
        cache.invalidateQueries(trpc.wimd.pathFilter()),
      ])
    },
  }
}

/**
 * Adds to an application's history, one thing after the other. A move is shown at once and taken back when it could not be kept. `takeFocus` runs even when
 * what called it is shown no more, unless the person has moved on themselves.
 */
export function useApplicationChange(told: string | null = words.added, takeFocus?: () => void) {
  const trpc = useTRPC()
  const { put, find, stop, take } = useTaken()
  return useMutation(
    trpc.ob.applications.update.mutationOptions({
      scope: { id: 'applications' },
      onMutate: async ({ id, status }) => {
        const goOn = takeFocus && unlessMovedOn(takeFocus)
        await stop()
        const before = find(id)
        if (status) put((one) => (one.id === id ? { ...one, status } : one))
        return { before, goOn }
      },
      onSuccess: (application, _, { goOn }) => {
        if (told !== null) announce(told)
        goOn?.()
        return take(application)
      },
      onError: (error, _, context) => {
        const before = context?.before
        if (before) put((one) => (one.id === before.id ? before : one))
        tell(error)
      },
    }),
  )
}

/** Writes an interview down, changes it or calls it off; the form shows its own failure. */
export function useInterviews() {
  const trpc = useTRPC()
  const { take } = useTaken()
  const options = (told: string) => ({
    onSuccess: (application: ApplicationView) => {
      announce(told)
      return take(application)
    },
  })
  return {
    create: useMutation(trpc.ob.applications.interviews.create.mutationOptions(options(words.interviews.written))),
    update: useMutation(trpc.ob.applications.interviews.update.mutationOptions({ ...options(words.interviews.changed), onError: tell })),
  }
}

/** Writes down what was offered; the form shows its own failure. */
export function useOffer() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.applications.offer.mutationOptions({
      onSuccess: (application, { id }) => {
        announce(words.offer.laid)
        cache.setQueryData(trpc.ob.applications.get.queryKey({ id }), application)
      },
    }),
  )
}

/** Notes people there, says something else of them, and removes them. */
export function useContacts(takeFocus?: () => void) {
  const trpc = useTRPC()
  const { take } = useTaken()
  const options = (told: string) => ({
    onSuccess: (application: ApplicationView) => {
      announce(told)
      return take(application)
    },
    onError: tell,
  })
  return {
    create: useMutation(trpc.ob.applications.contacts.create.mutationOptions(options(words.people.noted))),
    update: useMutation(trpc.ob.applications.contacts.update.mutationOptions(options(words.people.changed))),
    remove: useMutation(
      trpc.ob.applications.contacts.remove.mutationOptions({
        onMutate: () => takeFocus && unlessMovedOn(takeFocus),
        onSuccess: (application, _, goOn) => {
          announce(words.people.removed)
          goOn?.()
          return take(application)
        },
        onError: tell,
      }),
    ),
  }
}

/** Removes an application and leaves its page by `leave`; the dialog shows its own failure. */
export function useRemoval(leave: () => Promise<void>) {
  const trpc = useTRPC()
  const cache = useQueryClient()
  return useMutation(
    trpc.ob.applications.remove.mutationOptions({
      onSuccess: async (_, { id }) => {
        await leave()
        cache.removeQueries(trpc.ob.applications.get.queryFilter({ id }))
        await Promise.all([cache.invalidateQueries(trpc.ob.pathFilter()), cache.invalidateQueries(trpc.wimd.pathFilter())])
      },
    }),
  )
}
