import { currentFacts } from '@mosaic/core/facts/current'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { UploadContent } from '@mosaic/core/reading/upload'
import { deleteFacts, listFacts } from '@mosaic/db/facts'
import { releaseBytes } from '@mosaic/db/sessions'
import { deleteUpload, findUpload } from '@mosaic/db/uploads'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { removeFiles } from './removeFiles.ts'

/**
 * Removes a file, its reading and every quote from it. Facts the person never confirmed go with it;
 * confirmed ones stay as their own word. @throws Failure `not_found`.
 */
export async function removeUpload(ctx: Ctx, { id }: { id: string }): Promise<null> {
  const upload = await findUpload(ctx.db, ctx.session, id, UploadContent)
  if (!upload) throw new Failure('not_found', 'There is no such file.')
  await ctx.write(async (trx) => {
    const facts = await listFacts(trx, ctx.session)
    const quoting = facts.filter((fact) => fact.evidence.some((evidence) => evidence.sourceId === id))
    const kept = currentFacts(quoting)
      .filter((fact) => fact.status !== 'proposed')
      .map((fact) => withoutSource(fact, id, ctx))
    await deleteFacts(
      trx,
      ctx.session,
      quoting.map((fact) => fact.id),
    )
    await recordFacts(ctx, trx, kept)
    await deleteUpload(trx, ctx.session, id)
    await releaseBytes(trx, ctx.session, upload.fileSize)
    return null
  })
  await removeFiles(ctx, [upload.filePath])
  return null
}

/** Keeps its id, so that what points at it still does. */
function withoutSource(fact: Fact, sourceId: string, ctx: Ctx): Fact {
  return {
    ...fact,
    provenance: 'stated',
    supersedesId: null,
    confidence: null,
    evidence: fact.evidence.filter((evidence) => evidence.sourceId !== sourceId),
    createdAt: ctx.now().toISOString(),
  }
}
