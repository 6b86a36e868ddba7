/** Sealed JSON, opened only by the session it belongs to. */
type Sealed = Uint8Array
/** A keyed fingerprint, comparable within one session. */
type Mark = Uint8Array
/** ISO 8601 UTC with milliseconds, as text on both engines. */
type Instant = string

interface Owned {
  id: string
  session_id: string
  created_at: Instant
}

/** Every table and its columns, as both engines give them back. What belongs to a person is `Sealed` or a `Mark`. */
export interface Tables {
  sessions: {
    id: string
    created_at: Instant
    expires_at: Instant
    user_data: Sealed | null
    /** Bytes of the session's files, reserved before they are written. */
    used_bytes: number
    /** The facts' revision: raised by every transaction that changes a fact. */
    revision: number
  }
  session_keys: {
    lookup: Uint8Array
    id: string
    session_id: string
    kind: string
    wrapped_key: Uint8Array
    label: Sealed | null
    created_at: Instant
    expires_at: Instant | null
    /** Id of the key that ends when this one is first used. */
    replaces: string | null
  }
  facts: Owned & { content: Sealed }
  turns: Owned & { position: number; content: Sealed }
  coach_transitions: Owned & { position: number; content: Sealed }
  wimd_outputs: Owned & { analysis_data: Sealed; metrics: Sealed; facts_revision: number }
  job_matches: Owned & {
    job_id: Mark
    company: Sealed
    role: Sealed
    fit_score: Sealed
    skills_match: Sealed
    values_match: Sealed
    content: Sealed
  }
  own_postings: Owned & { mark: Mark; content: Sealed }
  resume_versions: Owned & {
    job_id: Mark | null
    version_name: Sealed
    content: Sealed
    feedback: Sealed | null
    revision: number
    /** Since when and why its text changes no more; null while it is being written. */
    kept: Sealed | null
  }
  /** What a version under way said before each save. */
  resume_revisions: Owned & { version_id: string; revision: number; content: Sealed }
  applications: Owned & { job_id: Mark; content: Sealed; revision: number }
  actions: Owned & { content: Sealed; revision: number }
  file_uploads: Owned & {
    filename: Sealed
    /** A random key of the file store. */
    file_path: string
    file_type: Sealed
    file_size: number
    status: string
    /** Until when a request has taken the reading upon itself. */
    reading_until: Instant | null
    reading_attempts: number
    content: Sealed
  }
  /** What was sent to a lane, and what it came to. */
  lane_calls: Owned & { content: Sealed; spent: Sealed }
  /** Turns that were acknowledged and not answered yet; whoever answers one says anew until when. */
  open_turns: Owned & { lease_until: Instant; content: Sealed }
  idempotency_keys: { session_id: string; key_mark: Mark; input_mark: Mark; answer: Sealed; created_at: Instant }
  postings: {
    id: string
    source: string
    sample: number
    content: string
    posted_at: string | null
    /** The instant from which it no longer stands, as it says itself. */
    valid_until: Instant | null
    first_seen_at: Instant
    /** When its source last held it. */
    seen_at: Instant
    ended_at: Instant | null
    /** Postings of another key are never the same. */
    canonical_key: string
    /** Id of the posting that stands for this one in lists. */
    same_as: string | null
    /** 1 when lists hold it: not ended, not the same as another one, and no sample beside real ones. */
    listed: number
    revision: number
  }
  /** What was read from a posting's words by the rules and the vocabulary that `read_by` names. */
  posting_readings: { id: string; revision: number; read_by: string; content: string }
  /** What the ranking index keeps of a posting, made of it by what `made_by` names. */
  posting_entries: { id: string; revision: number; made_by: string; content: string }
  feed_state: { name: string; revision: number; refreshed_at: Instant; content: string | null }
  taxonomies: { scheme: string; version: string | null; fingerprint: string; revision: number; imported_at: Instant }
  taxonomy_concepts: { scheme: string; revision: number; uri: string; content: string }
  /** What an operator has to know; `id` says what is wrong with what, so that all instances mean the same row. */
  alerts: {
    id: string
    code: string
    about: string | null
    text: string
    began_at: Instant
    /** When an instance last found it so. */
    seen_at: Instant
    ended_at: Instant | null
    /** When its beginning was sent. */
    told_at: Instant | null
    /** Sendings in a row that failed. */
    tries: number
    /** Not before when it is sent. */
    next_at: Instant
  }
  schedule_runs: { name: string; slot: Instant; started_at: Instant; finished_at: Instant | null }
  /** One row, at place 1. */
  installation: { place: number; id: string }
  feedback: { id: string; text: string; page: string; created_at: Instant }
  daily_counts: { day: string; name: string; count: number }
}

/** Tables that hold nothing of a session; every other one has `session_id`, and goes with it. */
export const publicTables = [
  'postings',
  'posting_readings',
  'posting_entries',
  'feed_state',
  'taxonomies',
  'taxonomy_concepts',
  'alerts',
  'schedule_runs',
  'installation',
  'feedback',
  'daily_counts',
] as const

/** Tables whose rows belong to one session. */
export const sessionTables = [
  'session_keys',
  'facts',
  'turns',
  'coach_transitions',
  'wimd_outputs',
  'job_matches',
  'own_postings',
  'resume_versions',
  'resume_revisions',
  'applications',
  'actions',
  'file_uploads',
  'lane_calls',
  'open_turns',
  'idempotency_keys',
] as const

/** All that stands in the clear about a session; every other column of these tables is sealed. */
export const clearColumns = {
  sessions: ['id', 'created_at', 'expires_at', 'used_bytes', 'revision'],
  session_keys: ['lookup', 'id', 'session_id', 'kind', 'wrapped_key', 'created_at', 'expires_at', 'replaces'],
  facts: ['id', 'session_id', 'created_at'],
  turns: ['id', 'session_id', 'position', 'created_at'],
  coach_transitions: ['id', 'session_id', 'position', 'created_at'],
  wimd_outputs: ['id', 'session_id', 'created_at', 'facts_revision'],
  job_matches: ['id', 'session_id', 'job_id', 'created_at'],
  own_postings: ['id', 'session_id', 'mark', 'created_at'],
  resume_versions: ['id', 'session_id', 'job_id', 'created_at', 'revision'],
  resume_revisions: ['id', 'session_id', 'version_id', 'created_at', 'revision'],
  applications: ['id', 'session_id', 'job_id', 'created_at', 'revision'],
  actions: ['id', 'session_id', 'created_at', 'revision'],
  file_uploads: ['id', 'session_id', 'file_path', 'file_size', 'created_at', 'status', 'reading_until', 'reading_attempts'],
  lane_calls: ['id', 'session_id', 'created_at'],
  open_turns: ['id', 'session_id', 'created_at', 'lease_until'],
  idempotency_keys: ['session_id', 'key_mark', 'input_mark', 'created_at'],
} as const satisfies { [T in (typeof sessionTables)[number] | 'sessions']: readonly (keyof Tables[T])[] }
