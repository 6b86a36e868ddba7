import type { Resume } from '@mosaic/core/views/resume'
import type { Ctx } from '../context.ts'
import { requireVersion, storeVersion } from './version.ts'

/** Brings a version back as a new one: nothing that came after it is lost. @throws Failure `not_found`. */
export async function restoreVersion(ctx: Ctx, { id }: { id: string }): Promise<Resume> {
  const { versionName, content } = await requireVersion(ctx, id)
  const restored = { versionName: `${versionName} (restored)`, content: { ...content, parentId: id } }
  return ctx.write((trx) => storeVersion(ctx, trx, restored))
}
