import { currentFacts } from '@mosaic/core/facts/current'
import { claimLabel } from '@mosaic/core/facts/label'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { headingKind } from '@mosaic/core/reading/headings'
import type { Block } from '@mosaic/core/reading/schema'
import { UploadContent } from '@mosaic/core/reading/upload'
import type { FileReading, FileView } from '@mosaic/core/views/wimd'
import type { Catalogue } from '@mosaic/core/words/catalogue'
import { listFacts } from '@mosaic/db/facts'
import { findUpload, listUploads as readUploads, type UploadRow } from '@mosaic/db/uploads'
import type { Ctx } from '../context.ts'
import { noteOf } from '../facts/note.ts'
import { toldTo } from '../wimd/spoken.ts'

type Upload = UploadRow<UploadContent>

/** Every file of the session, newest first. */
export async function listUploads(unspoken: Ctx): Promise<FileView[]> {
  const ctx = await toldTo(unspoken)
  const uploads = await readUploads(ctx.db, ctx.session, UploadContent)
  return uploads.map((upload) => viewOf(ctx, upload))
}

/** One file with what a reader sees of it. @throws Failure `not_found`. */
export async function getUpload(unspoken: Ctx, { id }: { id: string }): Promise<FileReading> {
  const ctx = await toldTo(unspoken)
  const upload = await requireUpload(ctx, id)
  const facts = currentFacts(await listFacts(ctx.db, ctx.session)).filter((fact) =>
    fact.evidence.some((evidence) => evidence.sourceId === id),
  )
  const { reading } = upload.content
  return {
    ...viewOf(ctx, upload),
    language: reading?.language ?? null,
    pages: reading?.pages ?? null,
    blocks: (reading?.blocks ?? []).map((block) => documentBlock(block, facts, id, ctx.sentences.coach)),
    facts: facts.map((fact) => noteOf(fact, ctx.sentences.coach)),
  }
}

export async function findUploadView(ctx: Ctx, id: string): Promise<FileView> {
  return viewOf(await toldTo(ctx), await requireUpload(ctx, id))
}

async function requireUpload(ctx: Ctx, id: string): Promise<Upload> {
  const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
  if (!upload) throw new Failure('not_found', 'There is no such file.')
  return upload
}

function viewOf({ progress, sentences }: Ctx, { id, filename, fileType, status, content, createdAt }: Upload): FileView {
  const { size, reading, factsFound } = content
  const findings = content.findings.map((one) => ({ ...one, text: sentences.reading.finding(one) }))
  const paper = reading?.paper ?? null
  return { id, filename, fileType, fileSize: size, status, progress: progress.get(id) ?? null, paper, factsFound, findings, createdAt }
}

function documentBlock(
  { page, text, start, end, style, column, visible }: Block,
  facts: readonly Fact[],
  sourceId: string,
  catalogue: Catalogue,
): FileReading['blocks'][number] {
  const marks = facts.flatMap((fact) =>
    fact.evidence.flatMap((evidence) =>
      evidence.sourceId === sourceId && evidence.start !== null && evidence.end !== null && evidence.start < end && evidence.end > start
        ? [
            {
              start: Math.max(evidence.start, start),
              end: Math.min(evidence.end, end),
              factId: fact.id,
              label: claimLabel(fact, catalogue),
            },
          ]
        : [],
    ),
  )
  return {
    page,
    text,
    start,
    end,
    heading: style.heading !== null || headingKind(text) !== undefined,
    list: style.list,
    column,
    visible,
    marks,
  }
}
