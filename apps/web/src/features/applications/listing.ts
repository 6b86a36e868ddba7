import type { ApplicationView } from '#lib/trpc.ts'
import { isClosed, nextInterview, type Status, statuses } from './status.ts'

export interface Listing {
  readonly q?: string
  readonly show?: Status | 'closed' | 'all'
  readonly sort?: 'new' | 'employer' | 'status'
}

/** The applications that are asked for, in the order that is asked for; without an order what is due first. */
export function listed(applications: readonly ApplicationView[], { q, show, sort }: Listing, today: string): ApplicationView[] {
  return found(applications, q)
    .filter((one) => isShown(one, show))
    .toSorted(orders(today)[sort ?? 'due'])
}

/** Those with every word in their title, employer, people or notes. */
export function found(applications: readonly ApplicationView[], q = ''): ApplicationView[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return applications.filter((one) => {
    const people = one.contacts.flatMap(({ name, role }) => [name, role])
    const text = [one.role, one.company, ...people, ...one.history.map(({ note }) => note)].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function isShown(application: ApplicationView, show: Listing['show']): boolean {
  if (show === 'all') return true
  if (show === undefined) return !isClosed(application)
  return show === 'closed' ? isClosed(application) : application.status === show
}

type Order = (a: ApplicationView, b: ApplicationView) => number

function orders(today: string): Record<NonNullable<Listing['sort']> | 'due', Order> {
  const due = (one: ApplicationView) => nextInterview(one, today)?.day ?? one.nextFollowUp ?? '9999'
  const newest: Order = (a, b) => b.appliedAt.localeCompare(a.appliedAt)
  return {
    due: (a, b) => due(a).localeCompare(due(b)) || newest(a, b),
    new: newest,
    employer: (a, b) => (a.company ?? '\uffff').localeCompare(b.company ?? '\uffff') || newest(a, b),
    status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || newest(a, b),
  }
}
