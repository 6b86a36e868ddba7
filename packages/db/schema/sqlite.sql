CREATE TABLE "actions" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "content" blob not null,
  "revision" bigint not null);
CREATE INDEX "actions_of_session" on "actions" ("session_id",
  "created_at",
  "id");
CREATE TABLE "alerts" ("id" text primary key,
  "code" text not null,
  "about" text,
  "text" text not null,
  "began_at" text not null,
  "seen_at" text not null,
  "ended_at" text,
  "told_at" text,
  "tries" integer not null,
  "next_at" text not null);
CREATE TABLE "applications" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "job_id" blob not null,
  "content" blob not null,
  "revision" bigint not null);
CREATE UNIQUE INDEX "applications_by_posting" on "applications" ("session_id",
  "job_id");
CREATE INDEX "applications_of_session" on "applications" ("session_id",
  "created_at",
  "id");
CREATE TABLE "coach_transitions" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "position" bigint not null,
  "content" blob not null);
CREATE UNIQUE INDEX "coach_transitions_of_session" on "coach_transitions" ("session_id",
  "position");
CREATE TABLE "daily_counts" ("day" text not null,
  "name" text not null,
  "count" bigint not null, constraint "daily_counts_primary" primary key ("day",
  "name"));
CREATE TABLE "facts" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "content" blob not null);
CREATE INDEX "facts_of_session" on "facts" ("session_id",
  "created_at",
  "id");
CREATE TABLE "feed_state" ("name" text primary key,
  "revision" bigint not null,
  "refreshed_at" text not null,
  "content" text);
CREATE TABLE "feedback" ("id" text primary key,
  "text" text not null,
  "page" text not null,
  "created_at" text not null);
CREATE TABLE "file_uploads" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "filename" blob not null,
  "file_path" text not null unique,
  "file_type" blob not null,
  "file_size" bigint not null,
  "status" text not null,
  "reading_until" text,
  "reading_attempts" bigint not null,
  "content" blob not null);
CREATE INDEX "file_uploads_of_session" on "file_uploads" ("session_id",
  "created_at",
  "id");
CREATE TABLE "idempotency_keys" ("session_id" text not null references "sessions" ("id") on delete cascade,
  "key_mark" blob not null,
  "input_mark" blob not null,
  "answer" blob not null,
  "created_at" text not null, constraint "idempotency_keys_primary" primary key ("session_id",
  "key_mark"));
CREATE INDEX "idempotency_keys_by_age" on "idempotency_keys" ("created_at");
CREATE TABLE "installation" ("place" integer primary key,
  "id" text not null);
CREATE TABLE "job_matches" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "job_id" blob not null,
  "company" blob not null,
  "role" blob not null,
  "fit_score" blob not null,
  "skills_match" blob not null,
  "values_match" blob not null,
  "content" blob not null);
CREATE UNIQUE INDEX "job_matches_by_posting" on "job_matches" ("session_id",
  "job_id");
CREATE INDEX "job_matches_of_session" on "job_matches" ("session_id",
  "created_at",
  "id");
CREATE TABLE "lane_calls" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "content" blob not null,
  "spent" blob not null);
CREATE INDEX "lane_calls_of_session" on "lane_calls" ("session_id",
  "created_at",
  "id");
CREATE TABLE "open_turns" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "lease_until" text not null,
  "content" blob not null);
CREATE INDEX "open_turns_of_session" on "open_turns" ("session_id",
  "created_at",
  "id");
CREATE TABLE "own_postings" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "mark" blob not null,
  "content" blob not null);
CREATE UNIQUE INDEX "own_postings_by_mark" on "own_postings" ("session_id",
  "mark");
CREATE INDEX "own_postings_of_session" on "own_postings" ("session_id",
  "created_at",
  "id");
CREATE TABLE "posting_entries" ("id" text primary key,
  "revision" bigint not null,
  "made_by" text not null,
  "content" text not null);
CREATE TABLE "posting_readings" ("id" text primary key,
  "revision" bigint not null,
  "read_by" text not null,
  "content" text not null);
CREATE TABLE "postings" ("id" text primary key,
  "source" text not null,
  "sample" integer not null,
  "content" text not null,
  "posted_at" text,
  "valid_until" text,
  "first_seen_at" text not null,
  "seen_at" text not null,
  "ended_at" text,
  "canonical_key" text not null,
  "same_as" text,
  "listed" integer not null,
  "revision" bigint not null);
CREATE INDEX "postings_by_end" on "postings" ("ended_at",
  "valid_until");
CREATE INDEX "postings_by_key" on "postings" ("canonical_key",
  "ended_at");
CREATE INDEX "postings_by_listing" on "postings" ("sample",
  "listed");
CREATE INDEX "postings_by_revision" on "postings" ("revision",
  "id");
CREATE INDEX "postings_by_source" on "postings" ("source",
  "seen_at");
CREATE INDEX "postings_listed" on "postings" ("listed",
  "revision",
  "id");
CREATE TABLE "resume_revisions" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "version_id" text not null references "resume_versions" ("id") on delete cascade,
  "revision" bigint not null,
  "content" blob not null);
CREATE INDEX "resume_revisions_of_session" on "resume_revisions" ("session_id",
  "created_at",
  "id");
CREATE UNIQUE INDEX "resume_revisions_of_version" on "resume_revisions" ("version_id",
  "revision");
CREATE TABLE "resume_versions" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "job_id" blob,
  "version_name" blob not null,
  "content" blob not null,
  "feedback" blob,
  "revision" bigint not null,
  "kept" blob);
CREATE INDEX "resume_versions_of_session" on "resume_versions" ("session_id",
  "created_at",
  "id");
CREATE TABLE "schedule_runs" ("name" text not null,
  "slot" text not null,
  "started_at" text not null,
  "finished_at" text, constraint "schedule_runs_primary" primary key ("name",
  "slot"));
CREATE TABLE "session_keys" ("lookup" blob primary key,
  "id" text not null unique,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "kind" text not null,
  "wrapped_key" blob not null,
  "label" blob,
  "created_at" text not null,
  "expires_at" text,
  "replaces" text);
CREATE INDEX "session_keys_of_session" on "session_keys" ("session_id",
  "created_at",
  "id");
CREATE TABLE "sessions" ("id" text primary key,
  "created_at" text not null,
  "expires_at" text not null,
  "user_data" blob,
  "used_bytes" bigint not null,
  "revision" bigint not null);
CREATE INDEX "sessions_by_expiry" on "sessions" ("expires_at",
  "id");
CREATE TABLE "taxonomies" ("scheme" text primary key,
  "version" text,
  "fingerprint" text not null,
  "revision" bigint not null,
  "imported_at" text not null);
CREATE TABLE "taxonomy_concepts" ("scheme" text not null,
  "revision" bigint not null,
  "uri" text not null,
  "content" text not null, constraint "taxonomy_concepts_primary" primary key ("scheme",
  "revision",
  "uri"));
CREATE TABLE "turns" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "position" bigint not null,
  "content" blob not null);
CREATE UNIQUE INDEX "turns_of_session" on "turns" ("session_id",
  "position");
CREATE TABLE "wimd_outputs" ("id" text primary key,
  "session_id" text not null references "sessions" ("id") on delete cascade,
  "created_at" text not null,
  "analysis_data" blob not null,
  "metrics" blob not null,
  "facts_revision" bigint not null);
CREATE INDEX "wimd_outputs_of_session" on "wimd_outputs" ("session_id",
  "created_at",
  "id");
