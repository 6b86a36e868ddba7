import type { FailureCode } from '@mosaic/core/failure'

/** One REST line over a procedure. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As Express writes paths; each `:name` is an input of the procedure. */
  readonly path: string
  /** The procedure's path in the router, `wimd.chat`. */
  readonly procedure: string
  /** The key that the answer stands under; without it the answer's own keys stand alone. */
  readonly wrap?: string
  /** The input that the whole body is. */
  readonly body?: string
  /** The input that a body of schema.org's own (it has an `@type`) is. */
  readonly standard?: string
  readonly status?: 201 | 204
  /** Whether a caller without a session is given one first, as the seed's page code expects. */
  readonly starts?: boolean
  /** Whether it answers as server-sent events. */
  readonly streams?: boolean
  /** Whether the browser is told to drop what it keeps of this site. */
  readonly forgets?: boolean
  /** What it can refuse besides what any request can: malformed or invalid input, a missing session. */
  readonly fails?: readonly FailureCode[]
}

/** HTTP.md's endpoints over the one router set. Bytes (upload, import, exports, calendar) have doors of their own. */
export const routes: readonly Route[] = [
  { method: 'POST', path: '/session', procedure: 'session.start', wrap: 'session', status: 201, fails: ['rate_limited', 'storage_full'] },
  { method: 'POST', path: '/session/open', procedure: 'session.open', wrap: 'session', fails: ['rate_limited', 'session_ended'] },
  { method: 'POST', path: '/session/leave', procedure: 'session.leave', status: 204, forgets: true },
  { method: 'GET', path: '/session/keys', procedure: 'session.keys.list', wrap: 'keys' },
  { method: 'POST', path: '/session/keys', procedure: 'session.keys.create', wrap: 'key', status: 201 },
  { method: 'DELETE', path: '/session/keys/:id', procedure: 'session.keys.remove', status: 204, fails: ['not_found', 'last_key'] },
  { method: 'GET', path: '/session', procedure: 'session.get', wrap: 'session' },
  { method: 'PATCH', path: '/session', procedure: 'session.update', wrap: 'session' },
  { method: 'POST', path: '/session/extend', procedure: 'session.extend', wrap: 'session' },
  { method: 'POST', path: '/session/rotate', procedure: 'session.rotate', wrap: 'session' },
  { method: 'DELETE', path: '/session', procedure: 'session.end', wrap: 'receipt', forgets: true },
  { method: 'POST', path: '/feedback', procedure: 'session.feedback', wrap: 'feedback', status: 201, fails: ['rate_limited'] },

  { method: 'POST', path: '/wimd', procedure: 'wimd.chat', wrap: 'result', starts: true, fails: ['rate_limited'] },
  { method: 'POST', path: '/wimd/stream', procedure: 'wimd.stream', starts: true, streams: true, fails: ['rate_limited'] },
  { method: 'GET', path: '/wimd/history', procedure: 'wimd.history' },
  { method: 'GET', path: '/wimd/analysis', procedure: 'wimd.analysis', wrap: 'analysis' },
  { method: 'GET', path: '/wimd/metrics', procedure: 'wimd.metrics', wrap: 'metrics' },
  { method: 'GET', path: '/wimd/delta', procedure: 'wimd.delta' },
  { method: 'GET', path: '/wimd/uploads', procedure: 'wimd.uploads.list', wrap: 'files' },
  { method: 'GET', path: '/wimd/uploads/:id', procedure: 'wimd.uploads.get', wrap: 'file', fails: ['not_found'] },
  { method: 'DELETE', path: '/wimd/uploads/:id', procedure: 'wimd.uploads.remove', status: 204, fails: ['not_found'] },
  { method: 'POST', path: '/wimd/facts', procedure: 'wimd.facts.create', wrap: 'fact', body: 'claim', status: 201 },
  { method: 'PATCH', path: '/wimd/facts/:id', procedure: 'wimd.facts.update', wrap: 'fact', fails: ['not_found'] },

  { method: 'GET', path: '/ob/opportunities', procedure: 'ob.opportunities' },
  { method: 'GET', path: '/ob/opportunities/:jobId', procedure: 'ob.opportunity', wrap: 'opportunity', fails: ['not_found'] },
  { method: 'POST', path: '/ob/postings', procedure: 'ob.postings.create', wrap: 'opportunity', status: 201, standard: 'jobPosting' },
  { method: 'GET', path: '/ob/matches', procedure: 'ob.matches.list' },
  { method: 'POST', path: '/ob/matches', procedure: 'ob.matches.update', wrap: 'match', fails: ['not_found'] },
  { method: 'POST', path: '/ob/apply', procedure: 'ob.apply', starts: true, status: 201, fails: ['not_found', 'sample_posting'] },
  { method: 'GET', path: '/ob/status', procedure: 'ob.status', wrap: 'applications' },
  { method: 'PATCH', path: '/ob/applications/:id', procedure: 'ob.applications.update', wrap: 'application', fails: ['not_found'] },

  {
    method: 'POST',
    path: '/resume/rewrite',
    procedure: 'resume.rewrite',
    wrap: 'resume',
    starts: true,
    fails: ['not_found', 'nothing_known_yet', 'gate_blocked'],
  },
  {
    method: 'POST',
    path: '/resume/customize',
    procedure: 'resume.customize',
    starts: true,
    fails: ['not_found', 'nothing_known_yet', 'gate_blocked'],
  },
  { method: 'GET', path: '/resume/versions', procedure: 'resume.versions.list' },
  { method: 'GET', path: '/resume/versions/:id', procedure: 'resume.versions.get', wrap: 'resume', fails: ['not_found'] },
  { method: 'PATCH', path: '/resume/versions/:id', procedure: 'resume.versions.update', wrap: 'resume', fails: ['not_found', 'stale'] },
  {
    method: 'POST',
    path: '/resume/versions/:id/restore',
    procedure: 'resume.versions.restore',
    wrap: 'resume',
    starts: true,
    fails: ['not_found'],
  },
  { method: 'DELETE', path: '/resume/versions/:id', procedure: 'resume.versions.remove', status: 204, fails: ['not_found'] },
]
