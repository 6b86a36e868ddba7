actions.id text not null
actions.session_id text not null
actions.created_at text not null
actions.content bytea not null
actions.revision bigint not null
actions: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
actions: PRIMARY KEY (id)
CREATE INDEX actions_of_session ON public.actions USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX actions_pkey ON public.actions USING btree (id)
alerts.id text not null
alerts.code text not null
alerts.about text
alerts.text text not null
alerts.began_at text not null
alerts.seen_at text not null
alerts.ended_at text
alerts.told_at text
alerts.tries integer not null
alerts.next_at text not null
alerts: PRIMARY KEY (id)
CREATE UNIQUE INDEX alerts_pkey ON public.alerts USING btree (id)
applications.id text not null
applications.session_id text not null
applications.created_at text not null
applications.job_id bytea not null
applications.content bytea not null
applications.revision bigint not null
applications: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
applications: PRIMARY KEY (id)
CREATE INDEX applications_of_session ON public.applications USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX applications_by_posting ON public.applications USING btree (session_id, job_id)
CREATE UNIQUE INDEX applications_pkey ON public.applications USING btree (id)
coach_transitions.id text not null
coach_transitions.session_id text not null
coach_transitions.created_at text not null
coach_transitions.position bigint not null
coach_transitions.content bytea not null
coach_transitions: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
coach_transitions: PRIMARY KEY (id)
CREATE UNIQUE INDEX coach_transitions_of_session ON public.coach_transitions USING btree (session_id, "position")
CREATE UNIQUE INDEX coach_transitions_pkey ON public.coach_transitions USING btree (id)
daily_counts.day text not null
daily_counts.name text not null
daily_counts.count bigint not null
daily_counts: PRIMARY KEY (day, name)
CREATE UNIQUE INDEX daily_counts_primary ON public.daily_counts USING btree (day, name)
facts.id text not null
facts.session_id text not null
facts.created_at text not null
facts.content bytea not null
facts: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
facts: PRIMARY KEY (id)
CREATE INDEX facts_of_session ON public.facts USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX facts_pkey ON public.facts USING btree (id)
feed_state.name text not null
feed_state.revision bigint not null
feed_state.refreshed_at text not null
feed_state.content text
feed_state: PRIMARY KEY (name)
CREATE UNIQUE INDEX feed_state_pkey ON public.feed_state USING btree (name)
feedback.id text not null
feedback.text text not null
feedback.page text not null
feedback.created_at text not null
feedback: PRIMARY KEY (id)
CREATE UNIQUE INDEX feedback_pkey ON public.feedback USING btree (id)
file_uploads.id text not null
file_uploads.session_id text not null
file_uploads.created_at text not null
file_uploads.filename bytea not null
file_uploads.file_path text not null
file_uploads.file_type bytea not null
file_uploads.file_size bigint not null
file_uploads.status text not null
file_uploads.reading_until text
file_uploads.reading_attempts bigint not null
file_uploads.content bytea not null
file_uploads: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
file_uploads: PRIMARY KEY (id)
file_uploads: UNIQUE (file_path)
CREATE INDEX file_uploads_of_session ON public.file_uploads USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX file_uploads_file_path_key ON public.file_uploads USING btree (file_path)
CREATE UNIQUE INDEX file_uploads_pkey ON public.file_uploads USING btree (id)
idempotency_keys.session_id text not null
idempotency_keys.key_mark bytea not null
idempotency_keys.input_mark bytea not null
idempotency_keys.answer bytea not null
idempotency_keys.created_at text not null
idempotency_keys: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
idempotency_keys: PRIMARY KEY (session_id, key_mark)
CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (created_at)
CREATE UNIQUE INDEX idempotency_keys_primary ON public.idempotency_keys USING btree (session_id, key_mark)
installation.place integer not null
installation.id text not null
installation: PRIMARY KEY (place)
CREATE UNIQUE INDEX installation_pkey ON public.installation USING btree (place)
job_matches.id text not null
job_matches.session_id text not null
job_matches.created_at text not null
job_matches.job_id bytea not null
job_matches.company bytea not null
job_matches.role bytea not null
job_matches.fit_score bytea not null
job_matches.skills_match bytea not null
job_matches.values_match bytea not null
job_matches.content bytea not null
job_matches: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
job_matches: PRIMARY KEY (id)
CREATE INDEX job_matches_of_session ON public.job_matches USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX job_matches_by_posting ON public.job_matches USING btree (session_id, job_id)
CREATE UNIQUE INDEX job_matches_pkey ON public.job_matches USING btree (id)
lane_calls.id text not null
lane_calls.session_id text not null
lane_calls.created_at text not null
lane_calls.content bytea not null
lane_calls.spent bytea not null
lane_calls: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
lane_calls: PRIMARY KEY (id)
CREATE INDEX lane_calls_of_session ON public.lane_calls USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX lane_calls_pkey ON public.lane_calls USING btree (id)
open_turns.id text not null
open_turns.session_id text not null
open_turns.created_at text not null
open_turns.lease_until text not null
open_turns.content bytea not null
open_turns: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
open_turns: PRIMARY KEY (id)
CREATE INDEX open_turns_of_session ON public.open_turns USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX open_turns_pkey ON public.open_turns USING btree (id)
own_postings.id text not null
own_postings.session_id text not null
own_postings.created_at text not null
own_postings.mark bytea not null
own_postings.content bytea not null
own_postings: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
own_postings: PRIMARY KEY (id)
CREATE INDEX own_postings_of_session ON public.own_postings USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX own_postings_by_mark ON public.own_postings USING btree (session_id, mark)
CREATE UNIQUE INDEX own_postings_pkey ON public.own_postings USING btree (id)
posting_entries.id text not null
posting_entries.revision bigint not null
posting_entries.made_by text not null
posting_entries.content text not null
posting_entries: PRIMARY KEY (id)
CREATE UNIQUE INDEX posting_entries_pkey ON public.posting_entries USING btree (id)
posting_readings.id text not null
posting_readings.revision bigint not null
posting_readings.read_by text not null
posting_readings.content text not null
posting_readings: PRIMARY KEY (id)
CREATE UNIQUE INDEX posting_readings_pkey ON public.posting_readings USING btree (id)
postings.id text not null
postings.source text not null
postings.sample integer not null
postings.content text not null
postings.posted_at text
postings.valid_until text
postings.first_seen_at text not null
postings.seen_at text not null
postings.ended_at text
postings.canonical_key text not null
postings.same_as text
postings.listed integer not null
postings.revision bigint not null
postings: PRIMARY KEY (id)
CREATE INDEX postings_by_end ON public.postings USING btree (ended_at, valid_until)
CREATE INDEX postings_by_key ON public.postings USING btree (canonical_key, ended_at)
CREATE INDEX postings_by_listing ON public.postings USING btree (sample, listed)
CREATE INDEX postings_by_revision ON public.postings USING btree (revision, id)
CREATE INDEX postings_by_source ON public.postings USING btree (source, seen_at)
CREATE INDEX postings_listed ON public.postings USING btree (listed, revision, id)
CREATE UNIQUE INDEX postings_pkey ON public.postings USING btree (id)
resume_revisions.id text not null
resume_revisions.session_id text not null
resume_revisions.created_at text not null
resume_revisions.version_id text not null
resume_revisions.revision bigint not null
resume_revisions.content bytea not null
resume_revisions: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
resume_revisions: FOREIGN KEY (version_id) REFERENCES resume_versions(id) ON DELETE CASCADE
resume_revisions: PRIMARY KEY (id)
CREATE INDEX resume_revisions_of_session ON public.resume_revisions USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX resume_revisions_of_version ON public.resume_revisions USING btree (version_id, revision)
CREATE UNIQUE INDEX resume_revisions_pkey ON public.resume_revisions USING btree (id)
resume_versions.id text not null
resume_versions.session_id text not null
resume_versions.created_at text not null
resume_versions.job_id bytea
resume_versions.version_name bytea not null
resume_versions.content bytea not null
resume_versions.feedback bytea
resume_versions.revision bigint not null
resume_versions.kept bytea
resume_versions: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
resume_versions: PRIMARY KEY (id)
CREATE INDEX resume_versions_of_session ON public.resume_versions USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX resume_versions_pkey ON public.resume_versions USING btree (id)
schedule_runs.name text not null
schedule_runs.slot text not null
schedule_runs.started_at text not null
schedule_runs.finished_at text
schedule_runs: PRIMARY KEY (name, slot)
CREATE UNIQUE INDEX schedule_runs_primary ON public.schedule_runs USING btree (name, slot)
session_keys.lookup bytea not null
session_keys.id text not null
session_keys.session_id text not null
session_keys.kind text not null
session_keys.wrapped_key bytea not null
session_keys.label bytea
session_keys.created_at text not null
session_keys.expires_at text
session_keys.replaces text
session_keys: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
session_keys: PRIMARY KEY (lookup)
session_keys: UNIQUE (id)
CREATE INDEX session_keys_of_session ON public.session_keys USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX session_keys_id_key ON public.session_keys USING btree (id)
CREATE UNIQUE INDEX session_keys_pkey ON public.session_keys USING btree (lookup)
sessions.id text not null
sessions.created_at text not null
sessions.expires_at text not null
sessions.user_data bytea
sessions.used_bytes bigint not null
sessions.revision bigint not null
sessions: PRIMARY KEY (id)
CREATE INDEX sessions_by_expiry ON public.sessions USING btree (expires_at, id)
CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (id)
taxonomies.scheme text not null
taxonomies.version text
taxonomies.fingerprint text not null
taxonomies.revision bigint not null
taxonomies.imported_at text not null
taxonomies: PRIMARY KEY (scheme)
CREATE UNIQUE INDEX taxonomies_pkey ON public.taxonomies USING btree (scheme)
taxonomy_concepts.scheme text not null
taxonomy_concepts.revision bigint not null
taxonomy_concepts.uri text not null
taxonomy_concepts.content text not null
taxonomy_concepts: PRIMARY KEY (scheme, revision, uri)
CREATE UNIQUE INDEX taxonomy_concepts_primary ON public.taxonomy_concepts USING btree (scheme, revision, uri)
turns.id text not null
turns.session_id text not null
turns.created_at text not null
turns.position bigint not null
turns.content bytea not null
turns: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
turns: PRIMARY KEY (id)
CREATE UNIQUE INDEX turns_of_session ON public.turns USING btree (session_id, "position")
CREATE UNIQUE INDEX turns_pkey ON public.turns USING btree (id)
wimd_outputs.id text not null
wimd_outputs.session_id text not null
wimd_outputs.created_at text not null
wimd_outputs.analysis_data bytea not null
wimd_outputs.metrics bytea not null
wimd_outputs.facts_revision bigint not null
wimd_outputs: FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
wimd_outputs: PRIMARY KEY (id)
CREATE INDEX wimd_outputs_of_session ON public.wimd_outputs USING btree (session_id, created_at, id)
CREATE UNIQUE INDEX wimd_outputs_pkey ON public.wimd_outputs USING btree (id)
