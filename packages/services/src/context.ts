import type { Lanes } from '@mosaic/ai/lanes'
import type { Posting, RawPosting } from '@mosaic/core/postings/schema'
import type { Sentences } from '@mosaic/core/sentences/sentences'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Catalogue as Words } from '@mosaic/core/words/catalogue'
import type { Db, Trx } from '@mosaic/db/open'
import type { DocumentReader, ReadingProgress } from '@mosaic/documents/read'
import type { DocumentWriter } from '@mosaic/documents/write/writer'
import type { Feeds } from '@mosaic/feeds/feeds'
import type { FileStore } from '@mosaic/files/store'
import type { Session } from '@mosaic/vault/session'
import type { ReadSources } from './feeds/health.ts'
import type { LaneDoor } from './lane/door.ts'
import type { ListenerDoor } from './lane/listener.ts'
import type { LaneBudget } from './lane/spend.ts'
import type { Catalogue } from './ranking/catalogue.ts'
import type { Ranking } from './ranking/ranking.ts'
import type { Call } from './writeOnce.ts'

/** The seed's limits, in days and bytes. */
export interface Limits {
  readonly sessionDays: number
  readonly sessionQuotaBytes: number
  readonly uploadLimitBytes: number
  readonly storageLimitBytes: number
}

/** Structured logging by allow-list: an event's name and plain figures, never content. */
export interface Log {
  info(event: string, figures?: Readonly<Record<string, string | number | boolean | null>>): void
  error(event: string, cause: unknown, figures?: Readonly<Record<string, string | number | boolean | null>>): void
}

/** What `apps/server` picks and `compose` joins. */
export interface Parts {
  readonly db: Db
  readonly files: FileStore
  readonly reader: DocumentReader
  readonly writer: DocumentWriter
  readonly feeds: Feeds
  /** Who may answer beside the rules; asked only through `lane`. */
  readonly lanes: Lanes
  readonly laneBudget: LaneBudget
  /** The one at the start; `OpenCtx` has the one of now. */
  readonly vocabulary: Vocabulary
  /** The coach's words, a language each. */
  readonly catalogues: readonly Words[]
  /** The clock: the one place where time comes from. */
  readonly now: () => Date
  /** UUIDv7: rows sort by when they were made. */
  readonly newId: () => string
  readonly log: Log
  readonly limits: Limits
  /** From how many public postings on they are ranked from an index; 500 without it. */
  readonly indexFrom?: number
  /** Up to how many public postings whoever asks waits while the index is built; 2,000 without it. */
  readonly waitAtMost?: number
  /** How many changed or ended postings an index may hold beside as many as there are before it is built anew; 10,000 without it. */
  readonly spareAtMost?: number
  /** Where people in distress are pointed, null when the operator named nothing. */
  readonly helpResources: string | null
}

/** What a verb without a session works with. */
export interface OpenCtx extends Parts {
  /** The one that is judged by now. */
  readonly vocabulary: Vocabulary
  /** A posting's words as what it asks for. */
  readonly readPosting: (raw: RawPosting) => Posting
  /** The public postings as the table has them now. */
  readonly catalogue: Catalogue
  readonly ranking: Ranking
  /** How the feeds do. */
  readonly sources: ReadSources
  /** How far this process's slow readings have come, by file; what another instance reads is not told here. */
  readonly progress: Map<string, ReadingProgress>
  /** Runs `fn` in the verb's one transaction. */
  write<T>(fn: (trx: Trx) => Promise<T>): Promise<T>
}

/** What a verb works with: the parts, and the open session that scopes and opens everything. */
export interface Ctx extends OpenCtx {
  readonly session: Session
  /** What is composed for the person is told in these: English, until `toldTo` or `spokenTo` looked which language they read. */
  readonly sentences: Sentences
  /** The one door to a model. */
  readonly lane: LaneDoor
  /** The one door to somebody who hears recordings. */
  readonly listener: ListenerDoor
  /** The call that this answers, null when its sender did not name it. */
  readonly call: Call | null
  /** What this call was answered before; undefined when it was not. @throws Failure `key_reused`. */
  told(): Promise<unknown>
  /** Writes beside the answer: what has to be kept though the answer is still to come. */
  aside<T>(fn: (trx: Trx) => Promise<T>): Promise<T>
}
