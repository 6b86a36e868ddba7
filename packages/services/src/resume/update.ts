import { isDeepStrictEqual } from 'node:util'
import { Failure } from '@mosaic/core/failure'
import { decide } from '@mosaic/core/resume/decide'
import { citationsAfterEdit } from '@mosaic/core/resume/edit'
import { gateDocument } from '@mosaic/core/resume/gate'
import { nextName, textOf } from '@mosaic/core/resume/history'
import { withFrames } from '@mosaic/core/resume/letter'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import type { ResumeContent, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { told } from '@mosaic/core/sentences/reason'
import type { Resume } from '@mosaic/core/views/resume'
import { listFacts } from '@mosaic/db/facts'
import { updateVersion as saveVersion } from '@mosaic/db/versions'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'
import { remember } from './history.ts'
import { requireVersion, resumeOf, storeVersion, type Version } from './version.ts'

export interface VersionChange {
  readonly id: string
  readonly document?: ResumeDocument | undefined
  readonly versionName?: string | undefined
  /** How it is to look. */
  readonly template?: Template | undefined
  /** Changes for a posting that the person takes back or makes again, by their place in the version's list. */
  readonly changes?: readonly { readonly index: number; readonly accepted: boolean }[] | undefined
  /** The revision that was edited. */
  readonly revision: number
}

/**
 * Saves the person's edit. Each sentence keeps its facts where its words stayed; the gate says of the others what no fact carries. What the version
 * said before is remembered. A version that is kept stays as it is: the edit goes on in a new one made from it, which is what is answered.
 * @throws Failure `not_found`, `invalid` for a change that is no longer there, `stale` with both texts when the version was saved elsewhere meanwhile.
 */
export async function updateVersion(ctx: Ctx, change: VersionChange): Promise<Resume> {
  return ctx.write(async (trx) => {
    const version = await requireVersion(ctx, change.id, trx)
    const facts = withFrames(await listFacts(trx, ctx.session), version.content.frames)
    if (version.revision !== change.revision) throw stale(version, change.document ?? version.content.document)
    const content = changed(ctx, version.content, change, facts)
    const isOther = !isDeepStrictEqual(shown(content, ctx), shown(version.content, ctx))
    if (version.kept && isOther) {
      const versionName = change.versionName ?? nextName(version.versionName)
      return storeVersion(ctx, trx, { versionName, content: { ...content, parentId: version.id } })
    }
    const next = {
      ...version,
      versionName: change.versionName ?? version.versionName,
      content: isOther ? content : version.content,
      revision: version.revision + 1,
    }
    if (!(await saveVersion(trx, ctx.session, next, version.revision))) throw stale(version, content.document)
    await remember(ctx, trx, version, next.content)
    return resumeOf(ctx, next, trx)
  })
}

function stale({ revision, content }: Version, yours: ResumeDocument): Failure {
  return new Failure('stale', 'This version was saved elsewhere meanwhile. Here are both texts.', {
    revision,
    theirs: renderMarkdown(content.document),
    yours: renderMarkdown(yours),
  })
}

/** What a person sees of a version: the text, and what the gate says of it, whether or not it was stored in no language yet. */
const shown = ({ gate, ...content }: ResumeContent, ctx: Ctx) => ({
  ...textOf(content),
  gate: { ...gate, lines: gate.lines.map((line) => ({ ...line, reasons: line.reasons.map((one) => told(one, ctx)) })) },
})

function changed(
  ctx: Ctx,
  before: ResumeContent,
  { document, changes = [], template }: VersionChange,
  facts: Parameters<typeof gateDocument>[2],
): ResumeContent {
  const looking: ResumeContent = template === undefined ? before : { ...before, template }
  if (document === undefined && changes.length === 0) return looking
  const edited: ResumeContent =
    document === undefined
      ? looking
      : { ...looking, document, citations: citationsAfterEdit(before, document, facts), startedFrom: 'edit', rendererVersion }
  const decided = changes.reduce<Parameters<typeof decide>[0]>((so, { index, accepted }) => decide(so, index, accepted), edited)
  const next = { ...edited, ...decided }
  return { ...next, gate: gateDocument(next.document, next.citations, facts, { vocabulary: ctx.vocabulary }) }
}
