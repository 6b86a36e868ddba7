import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { composeCanonical } from '@mosaic/core/resume/compose'
import { gateDocument } from '@mosaic/core/resume/gate'
import type { ResumeContent } from '@mosaic/core/resume/schema'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'

/** The canonical résumé of these facts, gated. @throws Failure `nothing_known_yet` when they carry nothing. */
export function canonicalContent(ctx: Ctx, facts: readonly Fact[], startedFrom: ResumeContent['startedFrom']): ResumeContent {
  const { document, citations } = composeCanonical(facts)
  if (Object.keys(citations).length === 0)
    throw new Failure(
      'nothing_known_yet',
      'Nothing is known yet to write a résumé from. Upload one, or tell the coach about a role you held.',
    )
  return {
    document,
    citations,
    gate: gateDocument(document, citations, facts, { vocabulary: ctx.vocabulary }),
    changes: [],
    frames: [],
    parentId: null,
    postingId: null,
    postingLanguage: null,
    startedFrom,
    rendererVersion,
    template: null,
  }
}
