import { gateDocument } from '@mosaic/core/resume/gate'
import { withFrames } from '@mosaic/core/resume/letter'
import type { Resume } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'
import { toldTo } from '../wimd/spoken.ts'
import { textAt } from './history.ts'
import { kept } from './keep.ts'
import { storeVersion } from './version.ts'

/**
 * Brings a version, or what it said at one of its revisions, back as a new one, held against the facts of today: nothing that came after it is lost.
 * @throws Failure `not_found`.
 */
export async function restoreVersion(ctx: Ctx, { id, revision }: { id: string; revision?: number | undefined }): Promise<Resume> {
  return ctx.write(async (trx) => {
    const version = await kept(ctx, trx, id, 'made_from')
    const text = revision === undefined ? version.content : await textAt(ctx, version, revision, trx)
    const facts = withFrames(await listFacts(trx, ctx.session), text.frames)
    const gate = gateDocument(text.document, text.citations, facts, { vocabulary: ctx.vocabulary })
    const content = { ...version.content, ...text, gate, parentId: id, rendererVersion }
    return storeVersion(ctx, trx, { versionName: (await toldTo(ctx, trx)).sentences.versions.restored(version.versionName), content })
  })
}
