import { factsFromReading } from '@mosaic/core/facts/fromReading'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { LaneFailure } from '@mosaic/core/lane/failure'
import { proposalsFromTold, type Told, timeOf, toldInRecording, toldInWords } from '@mosaic/core/reading/told'
import { UploadContent } from '@mosaic/core/reading/upload'
import type { FileView } from '@mosaic/core/views/wimd'
import { laneReasonWords } from '@mosaic/core/words/lanes'
import { listFacts } from '@mosaic/db/facts'
import { beginReading, findUpload, keepReading, saveReading, type UploadRow } from '@mosaic/db/uploads'
import { openSealed } from '@mosaic/files/sealed'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { isAgreed } from '../lane/isAgreed.ts'
import type { Listener } from '../lane/listener.ts'
import { leaseFrom, renewEveryMs } from './lease.ts'
import { findUploadView } from './reads.ts'
import type { Received } from './receive.ts'

type Upload = UploadRow<UploadContent>

/** How long an answer waits for what was begun; after that it says `reading`. */
const patienceMs = 1500

/**
 * Takes what the person types about a file that could not be heard or read: their own words, so they count as anything they say.
 * @throws Failure `not_found`, `invalid` when the file needs no summary.
 */
export async function summariseUpload(ctx: Ctx, { id, text }: { readonly id: string; readonly text: string }): Promise<FileView> {
  const upload = await requireWaiting(ctx, id, ['needs_transcription', 'needs_ocr'])
  await ctx.write(async (trx) => {
    const existing = await listFacts(trx, ctx.session)
    const told = toldInWords(text)
    const facts = factsFromTold(ctx, { told, existing, id, inferred: false })
    await beginReading(trx, ctx.session, id, leaseFrom(ctx.now()))
    if (await saveReading(trx, ctx.session, id, 'ready', readContent(upload.content, told, facts.length)))
      await recordFacts(ctx, trx, facts)
    return id
  })
  return findUploadView(ctx, id)
}

/**
 * Has a recording heard by the lane that the person agreed to, beside the request. What is heard stands at its time in the recording and waits for
 * the person's yes, since a machine wrote it down. When the lane does not answer the recording waits as before and says why.
 * @throws Failure `not_found`, `invalid` when it is no recording that waits, `lane_unavailable` without such a lane.
 */
export async function hearUpload(ctx: Ctx, { id }: { readonly id: string }, signal: AbortSignal): Promise<Received> {
  const upload = await requireWaiting(ctx, id, ['needs_transcription'])
  const listener = await ctx.listener()
  if (!listener)
    throw new Failure('lane_unavailable', 'Nobody here hears recordings that you agreed to. Type what matters of it instead.', {
      lane: null,
    })
  const begun = await ctx.write((trx) => beginReading(trx, ctx.session, id, leaseFrom(ctx.now())))
  const settled = begun ? heard(ctx, upload, listener, signal) : Promise.resolve()
  await Promise.race([settled, new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref())])
  return { file: await findUploadView(ctx, id), settled }
}

async function requireWaiting(ctx: Ctx, id: string, statuses: readonly Upload['status'][]): Promise<Upload> {
  const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
  if (!upload) throw new Failure('not_found', 'There is no such file.')
  if (!statuses.includes(upload.status))
    throw new Failure('invalid', 'This file is read already, or is being read.', { fields: { id: upload.status } })
  return upload
}

/** Never rejects: what failed on the lane's side is told at the file, what failed on ours is taken up by a later request. */
async function heard(ctx: Ctx, upload: Upload, listener: Listener, signal: AbortSignal): Promise<void> {
  const { id, content } = upload
  const renewal = setInterval(() => {
    ctx
      .aside((trx) => keepReading(trx, ctx.session, id, leaseFrom(ctx.now())))
      .catch((error: unknown) => ctx.log.error('reading_not_renewed', error, {}))
  }, renewEveryMs)
  try {
    const { segments } = await listener.hear(recordingOf(ctx, upload), { signal })
    const told = toldInRecording(segments)
    await ctx.aside(async (trx) => {
      if (!(await isAgreed(ctx, trx, listener.name))) return void (await saveReading(trx, ctx.session, id, 'needs_transcription', content))
      const facts = factsFromTold(ctx, { told, existing: await listFacts(trx, ctx.session), id, inferred: true })
      if (await saveReading(trx, ctx.session, id, 'ready', readContent(content, told, facts.length))) await recordFacts(ctx, trx, facts)
    })
  } catch (error) {
    if (!(error instanceof LaneFailure)) return ctx.log.error('hearing_failed', error, {})
    const reason = error.reason === 'unsupported' ? 'broken' : error.reason
    const text = `${laneReasonWords[reason].split(/[,.]/)[0]}. The recording is kept; try again, or type what matters of it.`
    const findings = [{ code: 'needs_transcription' as const, text, page: null, quote: null }, ...withoutWaiting(content.findings)]
    await ctx
      .aside((trx) => saveReading(trx, ctx.session, id, 'needs_transcription', { ...content, findings }))
      .catch((failure: unknown) => ctx.log.error('hearing_not_kept', failure, {}))
  } finally {
    clearInterval(renewal)
  }
}

/** Its own name stays here: only its ending goes along, which tells the format. */
function recordingOf(ctx: Ctx, { id, filename, filePath, fileType, content }: Upload) {
  const ending = /\.([a-z\d]{2,4})$/i.exec(filename)?.[1]?.toLowerCase() ?? 'mp3'
  return {
    bytes: openSealed(ctx.files, ctx.session, id, filePath),
    size: content.size,
    filename: `recording.${ending}`,
    mime: mimeOf(fileType),
  }
}

const mimeOf = (fileType: string) => (/^(?:audio|video)\/[\w.+-]+$/.test(fileType) ? fileType : 'application/octet-stream')
const withoutWaiting = (findings: UploadContent['findings']) =>
  findings.filter(({ code }) => code !== 'needs_transcription' && code !== 'needs_ocr')

function readContent(content: UploadContent, { blocks }: Told, factsFound: number): UploadContent {
  return { ...content, reading: { language: null, pages: 1, paper: null, blocks }, findings: withoutWaiting(content.findings), factsFound }
}

interface Telling {
  readonly told: Told
  readonly existing: readonly Fact[]
  readonly id: string
  readonly inferred: boolean
}

function factsFromTold(ctx: Ctx, { told, existing, id, inferred }: Telling): Fact[] {
  const createdAt = ctx.now().toISOString()
  const proposals = proposalsFromTold(told.text, { vocabulary: ctx.vocabulary, today: createdAt.slice(0, 10), inferred })
  return factsFromReading(proposals, { sourceId: id, existing, newId: ctx.newId, createdAt }).map((fact) => ({
    ...fact,
    provenance: inferred ? 'inferred' : 'stated',
    confidence: null,
    evidence: fact.evidence.map((evidence) => {
      const timeMs = evidence.start === null ? undefined : timeOf(told, evidence.start)
      return timeMs === undefined ? evidence : { ...evidence, timeMs }
    }),
  }))
}
