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

type More = Omit<Route, 'method' | 'path' | 'procedure' | 'what'>

function on(method: Route['method'], path: string, procedure: string, what: string, more: More = {}): Route {
  return { method, path, procedure, what, ...more }
}

/** HTTP.md's endpoints over the one router set. Bytes (upload, import, exports, calendar) have doors of their own. */
export const routes: readonly Route[] = [
  on('POST', '/session', 'session.start', 'Start a session', { wrap: 'session', status: 201, fails: ['rate_limited', 'storage_full'] }),
  on('POST', '/session/open', 'session.open', 'Open a session with a key from elsewhere or from paper', {
    wrap: 'session',
    fails: ['rate_limited', 'session_ended'],
  }),
  on('POST', '/session/leave', 'session.leave', 'This device forgets; the session lives', { status: 204, forgets: true }),
  on('GET', '/session/keys', 'session.keys.list', 'List what opens this session', { wrap: 'keys' }),
  on('POST', '/session/keys', 'session.keys.create', 'Make a key for a program or for paper', { wrap: 'key', status: 201 }),
  on('DELETE', '/session/keys/:id', 'session.keys.remove', 'Take a key back', { status: 204, fails: ['not_found', 'last_key'] }),
  on('GET', '/session/draft-key', 'session.draftKey', 'What this device may seal drafts with that are not saved yet'),
  on('GET', '/session', 'session.get', 'When the session ends and what it stores', { wrap: 'session' }),
  on('PATCH', '/session', 'session.update', 'Change settings; choosing an AI lane is agreeing to what it is sent', {
    wrap: 'session',
    fails: ['lane_unavailable'],
  }),
  on('GET', '/session/sent', 'session.sent', 'What was sent to which AI lane, word for word'),
  on('POST', '/session/extend', 'session.extend', 'Let the session end later', { wrap: 'session' }),
  on('POST', '/session/rotate', 'session.rotate', 'Exchange the key', { wrap: 'session' }),
  on('DELETE', '/session', 'session.end', 'End the session now', { wrap: 'receipt', forgets: true }),
  on('POST', '/feedback', 'session.feedback', 'Tell the operator something, without a session', {
    wrap: 'feedback',
    status: 201,
    fails: ['rate_limited'],
  }),

  on('POST', '/wimd', 'wimd.chat', 'Say something to the coach', { wrap: 'result', starts: true, fails: ['rate_limited'] }),
  on('POST', '/wimd/stream', 'wimd.stream', 'Say something and hear the answer word by word', {
    starts: true,
    streams: true,
    fails: ['rate_limited'],
  }),
  on('GET', '/wimd/history', 'wimd.history', 'The talk so far'),
  on('GET', '/wimd/analysis', 'wimd.analysis', 'What is known of the person, with the words it was found in', { wrap: 'analysis' }),
  on('GET', '/wimd/metrics', 'wimd.metrics', 'Clarity, Action and Momentum', { wrap: 'metrics' }),
  on('GET', '/wimd/delta', 'wimd.delta', 'What is met, provable, learnable and unknown for a posting or a target'),
  on('GET', '/wimd/uploads', 'wimd.uploads.list', 'List uploaded files', { wrap: 'files' }),
  on('GET', '/wimd/uploads/:id', 'wimd.uploads.get', 'What a reader sees of a file', { wrap: 'file', fails: ['not_found'] }),
  on('POST', '/wimd/uploads/:id/summary', 'wimd.uploads.summary', 'Say what matters of a file that could not be heard or read', {
    wrap: 'file',
    fails: ['not_found'],
  }),
  on('POST', '/wimd/uploads/:id/hear', 'wimd.uploads.hear', 'Have a recording heard by the AI lane that was agreed to', {
    wrap: 'file',
    fails: ['not_found', 'lane_unavailable', 'rate_limited'],
  }),
  on('DELETE', '/wimd/uploads/:id', 'wimd.uploads.remove', 'Remove a file and every quote from it', { status: 204, fails: ['not_found'] }),
  on('POST', '/wimd/facts', 'wimd.facts.create', 'Add a fact', {
    wrap: 'fact',
    body: 'claim',
    status: 201,
    fails: ['gate_blocked'],
  }),
  on('PATCH', '/wimd/facts/:id', 'wimd.facts.update', 'Confirm, correct or deny a fact', {
    wrap: 'fact',
    fails: ['not_found', 'gate_blocked'],
  }),
  on('GET', '/wimd/actions', 'wimd.actions.list', 'The plan: steps with their days', { wrap: 'actions' }),
  on('POST', '/wimd/actions', 'wimd.actions.create', 'Plan a step', { wrap: 'action', status: 201, fails: ['over_quota'] }),
  on('PATCH', '/wimd/actions/:id', 'wimd.actions.update', 'Say that a step is done, moved or dropped', {
    wrap: 'action',
    fails: ['not_found', 'stale'],
  }),

  on('GET', '/ob/opportunities', 'ob.opportunities', 'Postings ranked by fit'),
  on('GET', '/ob/opportunities/:jobId', 'ob.opportunity', 'One posting with its text and each requirement', {
    wrap: 'opportunity',
    fails: ['not_found'],
  }),
  on(
    'POST',
    '/ob/opportunities/:jobId/requirements',
    'ob.requirements.ask',
    'Have the AI lane that was agreed to read what a posting asks for',
    {
      wrap: 'opportunity',
      fails: ['not_found', 'lane_unavailable', 'rate_limited', 'over_quota'],
    },
  ),
  on(
    'PATCH',
    '/ob/opportunities/:jobId/requirements/:requirementId',
    'ob.requirements.update',
    'Read a requirement otherwise, say yes or no to a proposal, or take it back',
    {
      wrap: 'opportunity',
      fails: ['not_found', 'stale', 'over_quota'],
    },
  ),
  on('POST', '/ob/postings', 'ob.postings.create', 'Add a posting of one’s own', {
    wrap: 'opportunity',
    status: 201,
    standard: 'jobPosting',
    fails: ['rate_limited', 'over_quota'],
  }),
  on('POST', '/ob/postings/import', 'ob.postings.import', 'Add the postings of a table from another tracker', {
    status: 201,
    fails: ['rate_limited', 'over_quota'],
  }),
  on('DELETE', '/ob/postings/:jobId', 'ob.postings.remove', 'Remove a posting of one’s own and the note on it', {
    status: 204,
    fails: ['not_found'],
  }),
  on('GET', '/ob/matches', 'ob.matches.list', 'Every match shown so far'),
  on('POST', '/ob/matches', 'ob.matches.update', 'Keep, dismiss or note a match', { wrap: 'match', fails: ['not_found'] }),
  on('POST', '/ob/apply', 'ob.apply', 'Record that the person applied', {
    starts: true,
    status: 201,
    fails: ['not_found', 'sample_posting', 'over_quota'],
  }),
  on('GET', '/ob/status', 'ob.status', 'Applications with their history', { wrap: 'applications' }),
  on('GET', '/ob/reliability', 'ob.reliability', 'How often applications of each band led to a talk, from 20 outcomes on', {
    wrap: 'reliability',
  }),
  on('GET', '/ob/cadence', 'ob.cadence', 'After how many days the person asks how it stands, where they chose', { wrap: 'cadence' }),
  on('GET', '/ob/preparing', 'ob.preparing', 'Postings that a résumé or a letter was made for and that nothing was sent to yet', {
    wrap: 'preparing',
  }),
  on(
    'GET',
    '/ob/outcomes',
    'ob.outcomes',
    'What came of the applications by stage, from five on, and what those that came to nothing asked for',
    {
      wrap: 'outcomes',
    },
  ),
  on('GET', '/ob/applications/:id', 'ob.applications.get', 'One application with its posting as it was and what to get ready', {
    wrap: 'application',
    fails: ['not_found'],
  }),
  on('PATCH', '/ob/applications/:id', 'ob.applications.update', 'Add to an application’s history', {
    wrap: 'application',
    fails: ['not_found', 'stale'],
  }),
  on('DELETE', '/ob/applications/:id', 'ob.applications.remove', 'Remove an application that was recorded by mistake', {
    status: 204,
    fails: ['not_found'],
  }),
  on('POST', '/ob/applications/:id/offer', 'ob.applications.offer', 'Write down what was offered, beside what the person looks for', {
    wrap: 'application',
    fails: ['not_found', 'stale'],
  }),
  on('POST', '/ob/applications/:id/contacts', 'ob.applications.contacts.create', 'Note somebody to reach about an application', {
    wrap: 'application',
    status: 201,
    fails: ['not_found', 'stale', 'over_quota'],
  }),
  on('PATCH', '/ob/applications/:id/contacts/:contactId', 'ob.applications.contacts.update', 'Say something else of somebody to reach', {
    wrap: 'application',
    fails: ['not_found', 'stale'],
  }),
  on('DELETE', '/ob/applications/:id/contacts/:contactId', 'ob.applications.contacts.remove', 'Forget somebody’s name and address', {
    wrap: 'application',
    fails: ['not_found', 'stale'],
  }),
  on('POST', '/ob/applications/:id/interviews', 'ob.applications.interviews.create', 'Write down an interview', {
    wrap: 'application',
    status: 201,
    fails: ['not_found', 'stale', 'over_quota'],
  }),
  on('PATCH', '/ob/applications/:id/interviews/:interviewId', 'ob.applications.interviews.update', 'Change an interview, or call it off', {
    wrap: 'application',
    fails: ['not_found', 'stale'],
  }),

  on('POST', '/resume/rewrite', 'resume.rewrite', 'Make a résumé from what is known', {
    wrap: 'resume',
    starts: true,
    fails: ['not_found', 'nothing_known_yet'],
  }),
  on('POST', '/resume/customize', 'resume.customize', 'Make a résumé for a posting', {
    starts: true,
    fails: ['not_found', 'nothing_known_yet'],
  }),
  on('POST', '/resume/letter', 'resume.letter', 'Write a letter or a short message for a posting', {
    wrap: 'resume',
    starts: true,
    fails: ['not_found', 'nothing_known_yet'],
  }),
  on('POST', '/resume/preview', 'resume.preview', 'A document’s pages as they will print', {
    wrap: 'preview',
    fails: ['unavailable'],
  }),
  on('POST', '/resume/feedback', 'resume.feedback', 'What machines and readers stumble over in a version, a file or a text', {
    wrap: 'feedback',
    starts: true,
    fails: ['not_found', 'unavailable'],
  }),
  on('GET', '/resume/versions', 'resume.versions.list', 'List résumé versions'),
  on('GET', '/resume/versions/:id', 'resume.versions.get', 'One version', { wrap: 'resume', fails: ['not_found'] }),
  on('PATCH', '/resume/versions/:id', 'resume.versions.update', 'Save an edited version', {
    wrap: 'resume',
    fails: ['not_found', 'stale'],
  }),
  on('POST', '/resume/versions/:id/keep', 'resume.versions.keep', 'Keep a version as it is: the next edit goes on in a new one', {
    wrap: 'resume',
    fails: ['not_found'],
  }),
  on('GET', '/resume/versions/:id/history', 'resume.versions.history', 'The revisions at which a version said something else', {
    fails: ['not_found'],
  }),
  on('GET', '/resume/versions/:id/diff', 'resume.versions.diff', 'What a version says that another, or itself before, does not', {
    fails: ['not_found'],
  }),
  on(
    'POST',
    '/resume/versions/:id/rephrase',
    'resume.versions.rephrase',
    'Ask the AI lane that was agreed to for other words, or for the sentence in a language; nothing is written',
    {
      fails: ['not_found', 'lane_unavailable', 'rate_limited'],
    },
  ),
  on('POST', '/resume/versions/:id/restore', 'resume.versions.restore', 'Bring a version, or one of its revisions, back as a new one', {
    wrap: 'resume',
    fails: ['not_found'],
  }),
  on('DELETE', '/resume/versions/:id', 'resume.versions.remove', 'Remove a version', { status: 204, fails: ['not_found'] }),
]
