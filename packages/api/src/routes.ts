import type { FailureCode } from '@mosaic/core/failure'

/** One REST line over a procedure. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As Express writes paths; each `:name` is an input of the procedure. */
  readonly path: string
  /** The procedure's path in the router, `wimd.chat`. */
  readonly procedure: string
  /** What it does, for those who read `/docs`. */
  readonly what: string
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
  {
    method: 'POST',
    path: '/session',
    procedure: 'session.start',
    what: 'Start a session',
    wrap: 'session',
    status: 201,
    fails: ['rate_limited', 'storage_full'],
  },
  {
    method: 'POST',
    path: '/session/open',
    procedure: 'session.open',
    what: 'Open a session with a key from elsewhere or from paper',
    wrap: 'session',
    fails: ['rate_limited', 'session_ended'],
  },
  {
    method: 'POST',
    path: '/session/leave',
    procedure: 'session.leave',
    what: 'This device forgets; the session lives',
    status: 204,
    forgets: true,
  },
  { method: 'GET', path: '/session/keys', procedure: 'session.keys.list', what: 'List what opens this session', wrap: 'keys' },
  {
    method: 'POST',
    path: '/session/keys',
    procedure: 'session.keys.create',
    what: 'Make a key for a program or for paper',
    wrap: 'key',
    status: 201,
  },
  {
    method: 'DELETE',
    path: '/session/keys/:id',
    procedure: 'session.keys.remove',
    what: 'Take a key back',
    status: 204,
    fails: ['not_found', 'last_key'],
  },
  { method: 'GET', path: '/session', procedure: 'session.get', what: 'When the session ends and what it stores', wrap: 'session' },
  { method: 'PATCH', path: '/session', procedure: 'session.update', what: 'Change settings', wrap: 'session' },
  { method: 'POST', path: '/session/extend', procedure: 'session.extend', what: 'Let the session end later', wrap: 'session' },
  { method: 'POST', path: '/session/rotate', procedure: 'session.rotate', what: 'Exchange the key', wrap: 'session' },
  { method: 'DELETE', path: '/session', procedure: 'session.end', what: 'End the session now', wrap: 'receipt', forgets: true },
  {
    method: 'POST',
    path: '/feedback',
    procedure: 'session.feedback',
    what: 'Tell the operator something, without a session',
    wrap: 'feedback',
    status: 201,
    fails: ['rate_limited'],
  },

  {
    method: 'POST',
    path: '/wimd',
    procedure: 'wimd.chat',
    what: 'Say something to the coach',
    wrap: 'result',
    starts: true,
    fails: ['rate_limited'],
  },
  {
    method: 'POST',
    path: '/wimd/stream',
    procedure: 'wimd.stream',
    what: 'Say something and hear the answer word by word',
    starts: true,
    streams: true,
    fails: ['rate_limited'],
  },
  { method: 'GET', path: '/wimd/history', procedure: 'wimd.history' },
  {
    method: 'GET',
    path: '/wimd/analysis',
    procedure: 'wimd.analysis',
    what: 'What is known of the person, with the words it was found in',
    wrap: 'analysis',
  },
  { method: 'GET', path: '/wimd/metrics', procedure: 'wimd.metrics', what: 'Clarity, Action and Momentum', wrap: 'metrics' },
  { method: 'GET', path: '/wimd/delta', procedure: 'wimd.delta' },
  { method: 'GET', path: '/wimd/uploads', procedure: 'wimd.uploads.list', what: 'List uploaded files', wrap: 'files' },
  {
    method: 'GET',
    path: '/wimd/uploads/:id',
    procedure: 'wimd.uploads.get',
    what: 'What a reader sees of a file',
    wrap: 'file',
    fails: ['not_found'],
  },
  {
    method: 'DELETE',
    path: '/wimd/uploads/:id',
    procedure: 'wimd.uploads.remove',
    what: 'Remove a file and every quote from it',
    status: 204,
    fails: ['not_found'],
  },
  { method: 'POST', path: '/wimd/facts', procedure: 'wimd.facts.create', what: 'Add a fact', wrap: 'fact', body: 'claim', status: 201 },
  {
    method: 'PATCH',
    path: '/wimd/facts/:id',
    procedure: 'wimd.facts.update',
    what: 'Confirm, correct or deny a fact',
    wrap: 'fact',
    fails: ['not_found'],
  },

  { method: 'GET', path: '/ob/opportunities', procedure: 'ob.opportunities' },
  {
    method: 'GET',
    path: '/ob/opportunities/:jobId',
    procedure: 'ob.opportunity',
    what: 'One posting with its text and each requirement',
    wrap: 'opportunity',
    fails: ['not_found'],
  },
  {
    method: 'POST',
    path: '/ob/postings',
    procedure: 'ob.postings.create',
    what: 'Add a posting of one’s own',
    wrap: 'opportunity',
    status: 201,
    standard: 'jobPosting',
  },
  { method: 'GET', path: '/ob/matches', procedure: 'ob.matches.list' },
  {
    method: 'POST',
    path: '/ob/matches',
    procedure: 'ob.matches.update',
    what: 'Keep, dismiss or note a match',
    wrap: 'match',
    fails: ['not_found'],
  },
  {
    method: 'POST',
    path: '/ob/apply',
    procedure: 'ob.apply',
    what: 'Record that the person applied',
    starts: true,
    status: 201,
    fails: ['not_found', 'sample_posting'],
  },
  { method: 'GET', path: '/ob/status', procedure: 'ob.status', what: 'Applications with their history', wrap: 'applications' },
  {
    method: 'PATCH',
    path: '/ob/applications/:id',
    procedure: 'ob.applications.update',
    what: 'Add to an application’s history',
    wrap: 'application',
    fails: ['not_found'],
  },

  {
    method: 'POST',
    path: '/resume/rewrite',
    procedure: 'resume.rewrite',
    what: 'Make a résumé from what is known',
    wrap: 'resume',
    starts: true,
    fails: ['not_found', 'nothing_known_yet', 'gate_blocked'],
  },
  {
    method: 'POST',
    path: '/resume/customize',
    procedure: 'resume.customize',
    what: 'Make a résumé for a posting',
    starts: true,
    fails: ['not_found', 'nothing_known_yet', 'gate_blocked'],
  },
  { method: 'GET', path: '/resume/versions', procedure: 'resume.versions.list' },
  {
    method: 'GET',
    path: '/resume/versions/:id',
    procedure: 'resume.versions.get',
    what: 'One version',
    wrap: 'resume',
    fails: ['not_found'],
  },
  {
    method: 'PATCH',
    path: '/resume/versions/:id',
    procedure: 'resume.versions.update',
    what: 'Save an edited version',
    wrap: 'resume',
    fails: ['not_found', 'stale'],
  },
  {
    method: 'POST',
    path: '/resume/versions/:id/restore',
    procedure: 'resume.versions.restore',
    what: 'Make an old version the newest',
    wrap: 'resume',
    starts: true,
    fails: ['not_found'],
  },
  {
    method: 'DELETE',
    path: '/resume/versions/:id',
    procedure: 'resume.versions.remove',
    what: 'Remove a version',
    status: 204,
    fails: ['not_found'],
  },
]
