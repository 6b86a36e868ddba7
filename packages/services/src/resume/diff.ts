import { claimLabel } from '@mosaic/core/facts/label'
import { Failure } from '@mosaic/core/failure'
import { diffDocuments } from '@mosaic/core/resume/diff'
import { gateDocument } from '@mosaic/core/resume/gate'
import { withFrames } from '@mosaic/core/resume/letter'
import type { VersionDiff } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import type { Ctx } from '../context.ts'
import { toldTo } from '../wimd/spoken.ts'
import { textAt } from './history.ts'
import { requireVersion, type Version, viewOf } from './version.ts'

export interface Comparison {
  readonly id: string
  /** Another version; the one it was made from when nothing is named. */
  readonly against?: string | undefined
  /** Or an earlier revision of the same. */
  readonly revision?: number | undefined
}

/**
 * What a version says that another, or itself at an earlier revision, does not: by facts and by words.
 * @throws Failure `not_found`, `invalid` when it was made from none and none is named.
 */
export async function diffVersions(ctx: Ctx, { id, against, revision }: Comparison): Promise<VersionDiff> {
  const to = await requireVersion(ctx, id)
  const facts = await listFacts(ctx.db, ctx.session)
  const from = revision === undefined ? await requireVersion(ctx, otherOf(to, against)) : await versionAt(ctx, to, revision, facts)
  const { coach } = (await toldTo(ctx)).sentences
  const labels = new Map(facts.map((fact) => [fact.id, claimLabel(fact, coach)]))
  const named = (ids: readonly string[]) => ids.map((factId) => ({ factId, label: labels.get(factId) ?? null }))
  const { facts: told, sentences, same } = diffDocuments(from.content, to.content)
  return {
    from: viewOf(from),
    to: viewOf(to),
    facts: { added: named(told.added), removed: named(told.removed), kept: told.kept.length },
    sentences: sentences.map(({ words, factIds, ...rest }) => ({ ...rest, words: [...words], factIds: [...factIds] })),
    same,
  }
}

function otherOf({ content }: Version, against: string | undefined): string {
  const other = against ?? content.parentId
  if (other === null)
    throw new Failure('invalid', 'This version was made from no other. Name the one to compare it with.', {
      fields: { against: 'required' },
    })
  return other
}

async function versionAt(ctx: Ctx, version: Version, revision: number, facts: Awaited<ReturnType<typeof listFacts>>): Promise<Version> {
  const text = await textAt(ctx, version, revision, ctx.db)
  const gate = gateDocument(text.document, text.citations, withFrames(facts, text.frames), { vocabulary: ctx.vocabulary })
  return { ...version, revision, content: { ...version.content, ...text, gate } }
}
