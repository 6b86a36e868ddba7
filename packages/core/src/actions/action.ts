import type { ActionEntry, ActionView, PlannedAction } from './schema.ts'

/** An action on a day (`2026-11-24`, the person's own). */
export function viewOfAction(
  { id, content, createdAt }: { id: string; content: PlannedAction; createdAt: string },
  today: string,
): ActionView {
  const { what, ifThen, gap, history } = content
  const { event, when } = lastOf(content)
  const status = event === 'done' || event === 'dropped' ? event : 'open'
  return { what, ifThen, gap, history, id, status, when, due: status === 'open' && when !== null && when <= today, createdAt }
}

/** The entry that says where an action stands. */
export function lastOf({ history }: Pick<PlannedAction, 'history'>): ActionEntry {
  return history.at(-1) as ActionEntry
}
