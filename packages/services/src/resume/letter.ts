import { Failure } from '@mosaic/core/failure'
import { gateDocument } from '@mosaic/core/resume/gate'
import { composeLetter, type LetterKind, withFrames } from '@mosaic/core/resume/letter'
import type { Resume } from '@mosaic/core/views/resume'
import type { DocumentCode } from '@mosaic/core/words/documents/codes'
import { listFacts } from '@mosaic/db/facts'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'
import { requirePosting } from '../ob/postings.ts'
import { toldTo } from '../wimd/spoken.ts'
import { storeVersion } from './version.ts'

/** Writes a letter or a short message for a posting from the facts, as a version like any other, in `language` or in that of the person's lines. @throws Failure `not_found`, `nothing_known_yet`. */
export async function writeLetter(
  ctx: Ctx,
  { jobId, kind, language }: { jobId: string; kind: LetterKind; language?: DocumentCode | undefined },
): Promise<Resume> {
  const { posting } = await requirePosting(ctx, jobId)
  const facts = await listFacts(ctx.db, ctx.session)
  const letter = composeLetter(facts, posting, kind, { vocabulary: ctx.vocabulary, language })
  if (!letter)
    throw new Failure('nothing_known_yet', 'No line of work is known yet to write a letter from. Tell the coach about a role you held.')
  const { document, citations, frames } = letter
  const gate = gateDocument(document, citations, withFrames(facts, frames), { vocabulary: ctx.vocabulary })
  const { versions: say } = (await toldTo(ctx)).sentences
  const versionName = say.letterFor(say.letters[kind], [posting.role, posting.company].filter(Boolean).join(', '))
  const content = {
    document,
    citations,
    frames,
    gate,
    changes: [],
    parentId: null,
    postingId: jobId,
    postingLanguage: posting.language,
    startedFrom: 'facts' as const,
    rendererVersion,
    template: null,
  }
  return ctx.write((trx) => storeVersion(ctx, trx, { versionName, content }))
}
