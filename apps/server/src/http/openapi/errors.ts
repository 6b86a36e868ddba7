import { failures } from '@mosaic/api/failures'
import type { Route } from '@mosaic/api/routes'
import type { FailureCode } from '@mosaic/core/failure'
import type { Json } from './schema.ts'

/** Procedures that anybody may call. */
export const openToAnyone: ReadonlySet<string> = new Set(['session.start', 'session.open', 'session.feedback'])

const anyRequest: FailureCode[] = ['malformed', 'internal', 'unavailable']
const changing: FailureCode[] = ['foreign_origin', 'type_not_accepted', 'too_large', 'invalid', 'key_reused', 'rate_limited']
const inSession: FailureCode[] = ['session_required', 'session_ended']
const starting: FailureCode[] = ['session_ended', 'rate_limited', 'storage_full']

/** What an operation can refuse, by status. */
export function errorAnswers({ method, procedure, starts, fails = [] }: Pick<Route, 'method' | 'procedure' | 'starts' | 'fails'>): Json {
  const session = openToAnyone.has(procedure) ? [] : starts ? starting : inSession
  const codes = new Set([...anyRequest, ...(method === 'GET' ? ['invalid' as const] : changing), ...session, ...fails])
  const byStatus = Map.groupBy(codes, (code) => failures[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      { description: ofStatus.join(', '), content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
    ]),
  )
}

/** The one shape of every refusal. */
export function errorSchema(): Json {
  return {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message', 'details', 'request_id'],
        properties: {
          code: { type: 'string', enum: Object.keys(failures) },
          message: { type: 'string' },
          details: { type: 'object' },
          request_id: { type: 'string' },
        },
      },
    },
  }
}
