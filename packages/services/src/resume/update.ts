import { Failure } from '@mosaic/core/failure'
import { decide } from '@mosaic/core/resume/decide'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { withFrames } from '@mosaic/core/resume/letter'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import type { ResumeContent, ResumeDocument } from '@mosaic/core/resume/schema'
import type { Resume } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import { updateVersion as saveVersion } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { requireVersion, resumeOf } from './version.ts'

export interface VersionChange {
  readonly id: string
  readonly document?: ResumeDocument | undefined
  readonly versionName?: string | undefined
  /** Changes for a posting that the person takes back or makes again, by their place in the version's list. */
  readonly changes?: readonly { readonly index: number; readonly accepted: boolean }[] | undefined
  /** The revision that was edited. */
  readonly revision: number
}

/**
 * Saves the person's edit. Each sentence keeps its facts where its words stayed; the gate says of the others what no fact carries.
 * @throws Failure `not_found`, `invalid` for a change that is no longer there, `stale` with both texts when the version was saved elsewhere meanwhile.
 */
export async function updateVersion(ctx: Ctx, { id, document, versionName, changes = [], revision }: VersionChange): Promise<Resume> {
  return ctx.write(async (trx) => {
    const version = await requireVersion(ctx, id, trx)
    const facts = withFrames(await listFacts(trx, ctx.session), version.content.frames)
    const own = document ? edited(ctx, version.content, document, facts) : version.content
    const content = changes.length > 0 && version.revision === revision ? decided(ctx, own, changes, facts) : own
    const next = { ...version, versionName: versionName ?? version.versionName, content, revision: version.revision + 1 }
    if (version.revision !== revision || !(await saveVersion(trx, ctx.session, next, revision)))
      throw new Failure('stale', 'This version was saved elsewhere meanwhile. Here are both texts.', {
        revision: version.revision,
        theirs: renderMarkdown(version.content.document),
        yours: renderMarkdown(content.document),
      })
    return resumeOf(next)
  })
}

/** The same with changes taken back or made again, gated anew. */
function decided(
  ctx: Ctx,
  content: ResumeContent,
  changes: NonNullable<VersionChange['changes']>,
  facts: Parameters<typeof gateDocument>[2],
): ResumeContent {
  const next = {
    ...content,
    ...changes.reduce<Parameters<typeof decide>[0]>((so, { index, accepted }) => decide(so, index, accepted), content),
  }
  return { ...next, gate: gateDocument(next.document, next.citations, facts, { vocabulary: ctx.vocabulary }) }
}

function edited(ctx: Ctx, before: ResumeContent, document: ResumeDocument, facts: Parameters<typeof gateDocument>[2]): ResumeContent {
  const citations = citationsAfterEdit(before, document, facts)
  return {
    ...before,
    document,
    citations,
    startedFrom: 'edit',
    gate: gateDocument(document, citations, facts, { vocabulary: ctx.vocabulary }),
  }
}
