import { z } from 'zod'
import type { Status } from './status.ts'

export const Alert = z.object({ code: z.enum(['storage', 'slow', 'errors', 'feed', 'taxonomy']), text: z.string() })
type Alert = z.infer<typeof Alert>

/** From here on an operator should know: the seed's limits. */
const storageFrom = 0.8
const slowFromSeconds = 2
const errorsFrom = 0.05

/** What in a status needs an operator, each with what to do. */
export function alertsOf({ storage, answers, feeds, taxonomies }: Omit<Status, 'alerts'>): Alert[] {
  const alerts: Alert[] = []
  const tell = (code: Alert['code'], text: string) => alerts.push({ code, text })
  const used = storage.used_bytes / storage.limit_bytes
  if (used >= storageFrom)
    tell('storage', `${Math.floor(used * 100)} % of STORAGE_LIMIT_GB is used. Raise it, or sessions are refused at 100 %.`)
  const { count, p95_seconds: p95, error_rate: errors } = answers
  if (count > 0 && (p95 === null || p95 > slowFromSeconds))
    tell('slow', `95 of 100 answers took ${p95 === null ? 'more than 10' : `up to ${p95}`} s. See /metrics for which.`)
  if (errors !== null && errors > errorsFrom)
    tell('errors', `${Math.round(errors * 100)} % of answers failed. The log names each by its code.`)
  for (const { name, outcome, reason } of feeds)
    if (outcome !== 'ok') tell('feed', `The feed ${name} was not read to its end${reason === null ? '' : `: ${reason}`}.`)
  for (const { scheme, loaded } of taxonomies)
    if (!loaded) tell('taxonomy', `${scheme} was imported after this server started. Restart it to use it.`)
  return alerts
}
