import { claimLabel } from '@mosaic/core/facts/label'
import { Failure } from '@mosaic/core/failure'
import { diffDocuments } from '@mosaic/core/resume/diff'
import type { VersionDiff } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { requireVersion, viewOf } from './version.ts'

/**
 * What a version says that another does not, by facts and by words; against the one it was made from when none is named.
 * @throws Failure `not_found`, `invalid` when it was made from none and none is named.
 */
export async function diffVersions(ctx: Ctx, { id, against }: { id: string; against?: string | undefined }): Promise<VersionDiff> {
  const to = await requireVersion(ctx, id)
  const other = against ?? to.content.parentId
  if (other === null)
    throw new Failure('invalid', 'This version was made from no other. Name the one to compare it with.', {
      fields: { against: 'required' },
    })
  const from = await requireVersion(ctx, other)
  const labels = new Map((await listFacts(ctx.db, ctx.session)).map((fact) => [fact.id, claimLabel(fact)]))
  const named = (ids: readonly string[]) => ids.map((factId) => ({ factId, label: labels.get(factId) ?? null }))
  const { facts, sentences, same } = diffDocuments(from.content, to.content)
  return {
    from: viewOf(from),
    to: viewOf(to),
    facts: { added: named(facts.added), removed: named(facts.removed), kept: facts.kept.length },
    sentences: sentences.map(({ words, factIds, ...rest }) => ({ ...rest, words: [...words], factIds: [...factIds] })),
    same,
  }
}
