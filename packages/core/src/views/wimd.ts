import { z } from 'zod'
import { Card, CoachStateName, Lane, Mode } from '../coach/schema.ts'
import { Evidence, FactStatus, Provenance } from '../facts/schema.ts'
import { LaneReason } from '../lane/reasons.ts'
import { Paper } from '../reading/papers/schema.ts'
import { ReadingFinding } from '../reading/schema.ts'
import { Instant } from '../time.ts'

/** A fact as a person sees it in the talk: what it says in one line, and the words it was found in. */
export const FactNote = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  status: FactStatus,
  provenance: Provenance,
  /** How sure the reader was, 0 to 1; null for what the person said. */
  confidence: z.number().min(0).max(1).nullable(),
  evidence: z.array(Evidence),
})
export type FactNote = z.infer<typeof FactNote>

/** The coach's answer to one turn. */
export const TurnResult = z.object({
  turnId: z.string(),
  message: z.string(),
  /** The language of the message, as `lang` takes it. */
  language: z.string(),
  lane: Lane,
  /** Why the rules answered though a lane was agreed to; null when nothing went wrong. */
  laneReason: LaneReason.nullable(),
  facts: z.array(FactNote),
  cards: z.array(Card),
  state: CoachStateName,
  mode: Mode.nullable(),
})
export type TurnResult = z.infer<typeof TurnResult>

/**
 * What a streamed turn yields: pieces of the message in order, then the whole result. While a lane is waited for, pieces without text tell the
 * `place` in the queue, 0 when it is at work; a program that joins pieces need not know of them. With text it is null.
 */
export const TurnEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('piece'), index: z.int().min(0), text: z.string(), place: z.int().min(0).nullable() }),
  z.object({ type: z.literal('done'), result: TurnResult }),
])
export type TurnEvent = z.infer<typeof TurnEvent>

export const HistoryTurn = z.object({
  id: z.string(),
  role: z.enum(['coach', 'person']),
  text: z.string(),
  /** The language of the text, as `lang` takes it. */
  language: z.string(),
  at: Instant,
  /** Who answered; for the person’s own turns `rules`. */
  lane: Lane,
  laneReason: LaneReason.nullable(),
  facts: z.array(FactNote),
  /** Cards that still can be answered; only the last coach turn has any. */
  cards: z.array(Card),
})
export const History = z.object({
  turns: z.array(HistoryTurn),
  nextCursor: z.string().nullable(),
  state: CoachStateName,
  mode: Mode.nullable(),
})
export type History = z.infer<typeof History>

export const UploadStatus = z.enum(['received', 'reading', 'ready', 'failed', 'needs_transcription', 'needs_ocr'])
export const FileView = z.object({
  id: z.string(),
  filename: z.string(),
  fileType: z.string(),
  fileSize: z.int(),
  status: UploadStatus,
  /** Pages read of all, while a reading takes long; null otherwise. */
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** What kind of paper it was read as and whom it names; null until it was read. */
  paper: Paper.nullable(),
  /** Null until it was read. */
  factsFound: z.int().nullable(),
  findings: z.array(ReadingFinding),
  createdAt: Instant,
})
export type FileView = z.infer<typeof FileView>

/** One stretch of a document with the facts whose quotes stand in it. */
export const DocumentBlock = z.object({
  page: z.int(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  heading: z.boolean(),
  list: z.boolean(),
  column: z.int().nullable(),
  visible: z.boolean(),
  marks: z.array(z.object({ start: z.int(), end: z.int(), factId: z.string(), label: z.string() })),
})
/** A file with what a reader sees of it: text in reading order, quotes marked, facts, findings. */
export const FileReading = FileView.extend({
  language: z.string().nullable(),
  pages: z.int().nullable(),
  blocks: z.array(DocumentBlock),
  facts: z.array(FactNote),
})
export type FileReading = z.infer<typeof FileReading>

/** Each day's snapshot of the three numbers, with the facts that moved them. */
export const MetricPoint = z.object({
  at: Instant,
  clarity: z.number().nullable(),
  action: z.number().nullable(),
  momentum: z.number().nullable(),
})
